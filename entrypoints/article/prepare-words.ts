import { runSliced } from '@/lib/page';
import { loadLanguage } from './load-language';
import type { ClaimFinder } from './parts';

/** Makes a language's words ready and answers whether it can be read. `language` is a BCP 47 tag. */
export type PrepareWords = (language: string) => Promise<boolean>;

/** Prepares the words of each language once, in slices, however often and from wherever it is asked. */
export function createPrepareWords(load: () => Promise<ClaimFinder>, signal: AbortSignal): PrepareWords {
  const prepared = new Map<string, Promise<boolean>>();
  return (language) => {
    const known = prepared.get(language);
    if (known) return known;
    const preparing = prepare(language);
    prepared.set(language, preparing);
    // The next need tries again.
    preparing.catch(() => prepared.delete(language));
    return preparing;
  };

  async function prepare(language: string): Promise<boolean> {
    const finder = await load();
    if (!(await loadLanguage(language, finder))) return false;
    await runSliced(finder.compileWords(language), signal);
    return true;
  }
}
