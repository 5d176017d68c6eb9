import type { Notices } from '@/components/design/use-toast';
import { saveExport } from '@/components/hooks/save-export';
import { describeOmissions } from '@/components/library/describe-omissions';
import type { Stamped } from '@/lib/annotations';
import type { Format } from '@/lib/exchange';
import { formats } from '@/lib/exchange/formats';
import { generator } from '@/lib/platform';

/**
 * Writes records as a file in the format of this id and says which claims it had to leave out. Answers the format, or
 * nothing where there is none of that id. `subject` goes into the file's name.
 */
export async function saveAs(
  formatId: string,
  records: readonly Stamped[],
  { say }: Pick<Notices, 'say'>,
  subject?: string,
): Promise<Format | undefined> {
  const format = formats.find(({ id }) => id === formatId);
  if (!format) return undefined;
  const omitted = describeOmissions(await saveExport(records, format, generator(), subject));
  if (omitted) say(omitted);
  return format;
}
