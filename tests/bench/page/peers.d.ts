// The peers measured against ship no types; this is what the benchmark calls of them.

declare module 'dom-anchor-text-quote' {
  export interface TextQuoteSelector {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  export function fromRange(root: Node, range: Range): TextQuoteSelector;
  export function toRange(root: Node, selector: TextQuoteSelector, options: { hint: number }): Range | null;
}

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export function generateFragmentFromRange(range: Range): { readonly fragment?: object };
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function processTextFragmentDirective(fragment: object, document: Document): Range[];
}

/** What `quote-contenders.ts` exports, as the bundle puts it into the page. */
declare var claimlightBench: typeof import('./quote-contenders');
