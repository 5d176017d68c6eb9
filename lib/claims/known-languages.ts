import type { Language } from './language';
import { english } from './languages/en';

/** English comes with the rules; the others are added when they are needed, so that a page's script stays light. */
const known: Language[] = [english];

export const defaultLanguage: Language = english;

/** The languages that may be added: `languages/index.ts` has their words, and a test holds the two lists together. */
export const addableLanguages: readonly string[] = ['es', 'fr', 'de', 'ru'];

/** Makes languages known; one already known is left as it is. */
export function addLanguages(languages: readonly Language[]): void {
  for (const language of languages) {
    if (!known.some(({ id }) => id === language.id)) known.push(language);
  }
}

/** The language of a BCP 47 tag ("en-GB", "en_US"); undefined when its words are not known. */
export function languageOf(tag: string): Language | undefined {
  const primary = primarySubtag(tag);
  return known.find(({ id }) => id === primary);
}

/** Whether claims can be found in a text of this language (BCP 47 tag). */
export function isLanguageSupported(tag: string): boolean {
  return languageOf(tag) !== undefined;
}

export function primarySubtag(tag: string): string | undefined {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase();
}
