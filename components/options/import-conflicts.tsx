import { i18n } from '#i18n';
import { describeField, describeValue } from '@/components/conflicts/describe-value';
import { wordsFor } from '@/components/words';
import type { RecordType } from '@/lib/annotations';

/** One record written on both sides, with both texts. */
export interface ShownConflict {
  readonly id: string;
  readonly type: RecordType;
  /** The claim's words, or a title. */
  readonly subject: string;
  readonly sides: readonly { readonly field: string; readonly here: unknown; readonly there: unknown }[];
}

/** Shown at once; nobody reads more in one go, and the count says how many there are. */
const mostShown = 100;

/** What was written differently here and in the file: both texts, side by side. */
export const ImportConflicts = ({ conflicts }: { readonly conflicts: readonly ShownConflict[] }) => (
  <>
    <ul class="import-conflicts">
      {conflicts.slice(0, mostShown).map(({ id, type, subject, sides }) => (
        <li key={`${id} ${sides.map(({ field }) => field).join(' ')}`} class="import-conflict">
          <p class="import-conflict__subject" dir="auto">
            <span class="import-conflict__type">{wordsFor('recordType', type)}</span> {subject}
          </p>
          {sides.map(({ field, here, there }) => (
            <dl key={field} class="import-conflict__sides">
              <div>
                <dt>{i18n.t('import.here', [nameOf(field)])}</dt>
                <dd dir="auto">{describeValue(field, here)}</dd>
              </div>
              <div>
                <dt>{i18n.t('import.there', [nameOf(field)])}</dt>
                <dd dir="auto">{describeValue(field, there)}</dd>
              </div>
            </dl>
          ))}
        </li>
      ))}
    </ul>
    {conflicts.length > mostShown && (
      <p>{i18n.t('import.moreConflicts', [String(conflicts.length - mostShown)])}</p>
    )}
  </>
);

const nameOf = (field: string): string =>
  field === 'deletedAt' ? i18n.t('import.deleted') : describeField(field);
