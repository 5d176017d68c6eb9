import { expect, test } from 'vitest';
import { sheetAhead } from '@/lib/page/highlight-sheet';

/** After a change of looks `npx vitest run --project unit -u tests/page/highlights-file.test.ts` writes it anew. */
test('the file that stands in pages ahead of the reading script has the rules that the script would adopt', async () => {
  await expect(sheetAhead()).toMatchFileSnapshot('../../public/highlights.css');
});
