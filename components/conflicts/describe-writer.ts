import { i18n } from '#i18n';
import { wordsLocale } from '@/components/words';
import type { Writer } from '@/lib/annotations';

/** "this device", "Laptop", "Ana", "Ana’s Laptop" or, for one never met, "another device". */
export function describeWriter({ isOwn, device, person }: Writer): string {
  if (isOwn) return i18n.t('conflict.thisDevice');
  if (person && device) return i18n.t('conflict.personsDevice', [person, device]);
  return person ?? device ?? i18n.t('conflict.otherDevice');
}

/** "3 March", with the year where it is not this one. */
export function describeDay(at: string, now = new Date()): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(wordsLocale(), {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date);
}

/** "from Laptop, 3 March". */
export const describeOccasion = ({ by, at }: { readonly by: Writer; readonly at: string }): string =>
  i18n.t('conflict.from', [describeWriter(by), describeDay(at)]);
