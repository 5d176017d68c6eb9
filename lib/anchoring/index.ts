export { compareQuoteText } from './compare-quote-text';
export { describeQuote } from './describe-quote';
export { locateInSteps, locateQuote, locateQuotes, locateQuotesIn, minimumSimilarity } from './locate-quotes';
export { type PreparedText, prepareText } from './prepared-text';
export * from './quote';
export { textFragment, textFragmentLink } from './text-fragment';
