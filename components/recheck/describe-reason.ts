import { i18n } from '#i18n';
import { wordsLocale } from '@/components/words';
import type { RecheckReason } from '@/lib/annotations';

/** Why a claim is back, in words: "The time it names has come: “before 2023”, since 1 January 2023". */
export function describeReason({ cause, at, raw }: RecheckReason): string {
  const day = new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(at),
  );
  switch (cause) {
    case 'deadline':
      return i18n.t('recheck.deadline', [raw ?? '', day]);
    case 'verdict-aged':
      return i18n.t('recheck.verdict_aged', [day]);
    case 'text-changed':
      return i18n.t('recheck.text_changed', [day]);
    case 'marked':
      return i18n.t('recheck.marked', [day]);
  }
}
