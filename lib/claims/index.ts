export * from './claim';
export { findClaims } from './find-claims';
export { guessLanguage, isLanguageSupported } from './guess-language';
export * from './palette';
export { splitSentences } from './sentences';
