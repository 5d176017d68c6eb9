export { findClaims, isLanguageSupported, splitSentences } from './all-languages';
export * from './claim';
export { guessLanguage } from './guess-language';
export * from './palette';
