// Modules that ship no types: stock.ts and hyphenate.ts give each the shape that is used here.
declare module 'pdfmake/js/*.js' {
  const exported: { readonly default: unknown };
  export default exported;
}
declare module 'hyphen/*' {
  const exported: { readonly hyphenateSync: (text: string) => string };
  export default exported;
}
