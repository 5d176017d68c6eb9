/** What is used of citeproc-js, which brings no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]] | false;
  }
  const CSL: { readonly Engine: new (system: System, style: string, language: string) => Engine };
  export default CSL;
}
