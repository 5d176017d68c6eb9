import { addableLanguages, addLanguages, isLanguageSupported, primarySubtag } from '@/lib/claims/core';
import type { Language } from '@/lib/claims/language';
import { send } from '@/lib/messaging/send';

/**
 * Makes a language known, if it is one that can be: its words are a script of their own, which the background runs
 * beside this one, in the same isolated world. Answers whether the language can be read now.
 */
export async function loadLanguage(tag: string): Promise<boolean> {
  if (isLanguageSupported(tag)) return true;
  if (!addableLanguages.includes(primarySubtag(tag) ?? '')) return false;
  await send('article.loadLanguages');
  const { claimlightLanguages } = globalThis as { claimlightLanguages?: readonly Language[] };
  addLanguages(claimlightLanguages ?? []);
  return isLanguageSupported(tag);
}
