import { i18n } from '#i18n';
import type { Omission } from '@/lib/exchange';

/** "5 claims are not in the file, for they have no verdict. …"; empty when all are in it. */
export const describeOmissions = (omissions: readonly Omission[]): string =>
  omissions.map(describe).join(' ');

function describe({ loss, count }: Omission): string {
  switch (loss) {
    case 'claims-without-verdict':
      return i18n.t('export.withoutVerdict', count);
    case 'claims-without-author':
      return i18n.t('export.withoutAuthor', count);
  }
}
