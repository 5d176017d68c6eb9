import type { Claim, FindClaimsOptions, Span } from './claim';
import * as core from './core';
import { languages } from './languages';

/** As `findClaims` of `core.ts`, with every language known. */
export function findClaims(text: string, options?: FindClaimsOptions): Claim[] {
  core.addLanguages(languages);
  return core.findClaims(text, options);
}

/** As `splitSentences` of `core.ts`, with every language known. */
export function splitSentences(text: string, language?: string): Span[] {
  core.addLanguages(languages);
  return core.splitSentences(text, language);
}

/** Whether the words of a language (BCP 47 tag) are known. */
export function isLanguageSupported(tag: string): boolean {
  core.addLanguages(languages);
  return core.isLanguageSupported(tag);
}
