import type { Claim, FindClaimsOptions, Span } from './claim';
import * as core from './core';
import { guessLanguage } from './guess-language';
import { languages } from './languages';

/** As `findClaims` of `core.ts`, with every language known, and guessed where none is given. */
export function findClaims(text: string, options: FindClaimsOptions = {}): Claim[] {
  core.addLanguages(languages);
  const language = options.language ?? guessLanguage(text);
  return language === undefined ? [] : core.findClaims(text, { ...options, language });
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
