// pdfmake's inner modules, which ship no types: stock.ts gives each the shape that is used here.
declare module 'pdfmake/js/*.js' {
  const exported: { readonly default: unknown };
  export default exported;
}
