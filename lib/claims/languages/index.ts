import type { Language } from '@/lib/claims/language';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { russian } from './ru';

/** The languages whose words are known; one line each. */
export const languages: readonly Language[] = [english, spanish, french, german, russian];

/** The language of a BCP 47 tag ("en-GB", "en_US"); undefined when its words are not known. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return languages.find(({ id }) => id === primary);
}
