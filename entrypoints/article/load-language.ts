import { type ClaimFinder, loadPart } from './parts';

/**
 * Makes a language known, if it is one that can be: the words of those other than English are a part of its own.
 * Answers whether the language can be read now.
 */
export async function loadLanguage(tag: string, finder: ClaimFinder): Promise<boolean> {
  const { addableLanguages, addLanguages, isLanguageSupported, primarySubtag } = finder;
  if (isLanguageSupported(tag)) return true;
  if (!addableLanguages.includes(primarySubtag(tag) ?? '')) return false;
  addLanguages((await loadPart('languages')).otherLanguages);
  return isLanguageSupported(tag);
}

/** The language of an article that does not say in which it is, as `guessLanguage` tells it. */
export async function guessLanguage(
  text: string,
  { looksEnglish }: ClaimFinder,
): Promise<string | undefined> {
  return looksEnglish(text) ? 'en' : (await loadPart('languages')).guessLanguage(text);
}
