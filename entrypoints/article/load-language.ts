import { type ClaimFinder, loadPart } from './parts';

/**
 * Makes a language known, if it is one that can be: the words of those other than English are a part of its own.
 * Answers whether the language can be read now.
 */
export async function loadLanguage(tag: string, finder: ClaimFinder): Promise<boolean> {
  const { addableLanguages, addLanguages, isLanguageSupported, primarySubtag } = finder;
  if (isLanguageSupported(tag)) return true;
  if (!addableLanguages.includes(primarySubtag(tag) ?? '')) return false;
  addLanguages(await loadPart('languages'));
  return isLanguageSupported(tag);
}
