import { i18n } from '#i18n';

/**
 * Words for a code ("mostly-true", "cost.currency-amount") under a prefix of locales/en.yml. Keys of browser messages
 * may not hold hyphens, so `-` is written `_` there. Codes of the detector are an open set the key type cannot know:
 * this is the one place where a key is not checked by the compiler; tests/components/words.test.ts checks them instead.
 */
export function wordsFor(prefix: string, code: string, substitutions: readonly string[] = []): string {
  const key = `${prefix}.${code.replaceAll('-', '_')}`;
  if (substitutions.length > 0) return translate(key, substitutions);
  let words = known.get(key);
  if (words === undefined) {
    words = translate(key, substitutions);
    known.set(key, words);
  }
  return words;
}

/** Asking the browser costs more than remembering: a list asks for hundreds as one types. */
const known = new Map<string, string>();

const translate = (key: string, substitutions: readonly string[]): string =>
  (i18n.t as (key: string, substitutions: readonly string[]) => string)(key, substitutions);

/** The locale for numbers and dates that goes with the words of the interface. */
export const wordsLocale = (): string => i18n.t('locale');

/** The writing direction that goes with the words of the interface. */
export const wordsDirection = (): 'ltr' | 'rtl' => (i18n.t('direction').startsWith('r') ? 'rtl' : 'ltr');
