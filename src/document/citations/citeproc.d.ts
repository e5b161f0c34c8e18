// The part of citeproc that is used here (https://citeproc-js.readthedocs.io/en/latest/running.html).
declare module 'citeproc' {
  interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
  }
  interface Citation {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number };
  }
  interface Engine {
    opt: { xclass: 'in-text' | 'note' };
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    processCitationCluster(
      citation: Citation,
      before: [string, number][],
      after: [string, number][],
    ): [unknown, [number, string, string][]];
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
  }
  const CSL: {
    Engine: new (
      system: {
        retrieveLocale(language: string): string;
        retrieveItem(id: string): unknown;
      },
      style: string,
      language: string,
      force: boolean,
    ) => Engine;
  };
  export default CSL;
}
