/** The door for a page's script: as `index.ts`, without names of places until `addPlaceNames` is given them. */
export { describeQuote } from './describe-quote';
export { locateInSteps } from './locate-quotes';
export { prepareText } from './prepared-text';
export { addPlaceNames } from './vocabulary';
