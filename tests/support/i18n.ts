import { readWords } from './words';

/** Stands in for WXT's generated `#i18n` outside an extension: the same words, the same substitutions. */
export const i18n = { t: readWords };
