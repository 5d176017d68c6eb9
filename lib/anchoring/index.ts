import { placeNames } from './place-names';
import { addPlaceNames } from './vocabulary';

export { compareQuoteText } from './compare-quote-text';
export { describeQuote } from './describe-quote';
export { minimumSimilarity } from './enough-evidence';
export { locateInSteps, locateQuote, locateQuotes, locateQuotesIn } from './locate-quotes';
export { type PreparedText, prepareText } from './prepared-text';
export * from './quote';
export { textFragment, textFragmentLink } from './text-fragment';

addPlaceNames(placeNames);
