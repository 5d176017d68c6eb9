/**
 * The door for a page's script: as `index.ts`, but with English alone until other languages are added. Everything else
 * is the same.
 */
export { compileWords } from './compile-words';
export { findClaims } from './find-claims';
export { guessLanguage, isLanguageSupported } from './guess-language';
export { addableLanguages, addLanguages, primarySubtag } from './known-languages';
export { splitSentences } from './sentences';
