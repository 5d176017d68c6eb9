import { i18n } from '#i18n';
import { dayWords } from '@/components/design/day-words';
import type { RecheckReason } from '@/lib/annotations';

/** Why a claim is back, in words: "The time it names has come: “before 2023”, since 1 January 2023". */
export function describeReason({ cause, at, raw }: RecheckReason): string {
  // What a claim or a verdict names is a day of the calendar; what happened here happened on a day of this place.
  const day = dayWords(cause === 'deadline' || cause === 'verdict-aged' ? at.slice(0, 10) : at);
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
