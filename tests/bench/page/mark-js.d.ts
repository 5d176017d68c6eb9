/** The part of mark.js that the bench uses; the package ships no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: Readonly<Record<string, boolean>>): void;
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
  }
}
