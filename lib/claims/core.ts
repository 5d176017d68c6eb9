/**
 * The door for a page's script: as `index.ts`, but with English alone until other languages are added. Everything else
 * is the same.
 */
export { compileWords } from './compile-words';
export { findClaims } from './find-claims';
export {
  addableLanguages,
  addLanguages,
  isLanguageSupported,
  primarySubtag,
} from './known-languages';
export { looksEnglish } from './looks-english';
export { splitSentences } from './sentences';
