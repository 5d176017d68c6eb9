import type { Language } from '@/lib/claims/language';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { russian } from './ru';

export { guessLanguage } from '@/lib/claims/guess-language';

/** The languages beside English; one line each. A page's script loads them only when it needs one. */
export const otherLanguages: readonly Language[] = [spanish, french, german, russian];

/** Every language whose words are known. */
export const languages: readonly Language[] = [english, ...otherLanguages];
