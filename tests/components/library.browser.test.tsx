import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ClaimsPage } from '@/components/library/claims-page';
import css from '@/components/library/library.css?inline';
import { OverviewPage } from '@/components/library/overview-page';
import { snippetOf } from '@/components/library/snippet';
import { tallyKindsByMonth, tallyVerdictsByMonth, tallyVerdictsBySite } from '@/lib/library';
import { keptClaim } from '@/tests/support/claim-fixtures';
import { claimsPageProps, madeUpIndex } from '@/tests/support/claims-page-fixture';
import { expectAccessible, mount, settle } from '@/tests/support/mount';

const rowsOf = (app: Element) => [...app.querySelectorAll<HTMLElement>('.claim-line')];
/** Rows are drawn once the browser has said how high the list is. */
const drawn = (app: Element) => expect.poll(() => rowsOf(app).length).toBeGreaterThan(0);

test('draws only the rows in view, and says where they stand among all', async () => {
  const props = claimsPageProps();
  const app = mount(<ClaimsPage {...props} />, css);
  await drawn(app);
  expect(rowsOf(app).length).toBeLessThan(60);
  expect(app.querySelector('[role="grid"]')?.ariaRowCount).toBe(String(madeUpIndex.count));
  expect(rowsOf(app)[0]?.ariaRowIndex).toBe('1');
  await expectAccessible(app);
});

test('arrow keys move one focus, Shift selects on the way, headings are passed over', async () => {
  const props = claimsPageProps({ grouping: 'article' });
  const onSelection = vi.fn();
  const onOpen = vi.fn();
  const grid = props.grid && { ...props.grid, onSelection, onOpen };
  const app = mount(<ClaimsPage {...props} grid={grid} />, css);
  await drawn(app);
  app.querySelector<HTMLElement>('.claim-line[tabindex="0"]')?.focus();
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2');
  expect(app.querySelectorAll('.claim-line[tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await settle();
  const { activeElement } = document;
  expect(activeElement?.classList.contains('claim-line')).toBe(true);
  expect(Number(activeElement?.getAttribute('aria-rowindex'))).toBeGreaterThan(7);
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(onSelection.mock.lastCall?.[0].size).toBe(2);
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(onSelection.mock.lastCall?.[0].size).toBe(madeUpIndex.count);
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledOnce();
});

test('a value that would show nothing stays to be taken back while it is chosen', async () => {
  const onQuery = vi.fn();
  const props = claimsPageProps({ text: 'zeppelin', kinds: ['cost'] });
  const app = mount(<ClaimsPage {...props} onQuery={onQuery} />, css);
  await settle();
  const box = [...app.querySelectorAll('label')].find((label) => label.textContent?.includes('Cost'));
  expect(box?.querySelector('input')?.checked).toBe(true);
  box?.click();
  expect(onQuery).toHaveBeenCalledWith(expect.objectContaining({ kinds: [], text: 'zeppelin' }));
  expect(app.textContent).toContain('No claim matches');
  await expectAccessible(app);
});

test('the selection offers what can be done with all of it', async () => {
  const props = claimsPageProps();
  const ids = new Set([madeUpIndex.idOf(props.grid?.rows[0] ?? 0)]);
  const onDelete = vi.fn();
  const onWorkflow = vi.fn();
  const app = mount(
    <ClaimsPage {...claimsPageProps({}, ids)} bulk={{ ...props.bulk, onDelete, onWorkflow }} />,
    css,
  );
  await settle();
  const bar = app.querySelector('.bulk-bar');
  expect(bar?.textContent).toContain('1 selected');
  await userEvent.selectOptions(bar?.querySelector('select') ?? app, 'checked');
  expect(onWorkflow).toHaveBeenCalledWith('checked');
  [...(bar?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Delete')?.click();
  expect(onDelete).toHaveBeenCalledOnce();
  await expectAccessible(app);
});

test('every picture has its numbers as a table', async () => {
  const bySite = tallyVerdictsBySite(madeUpIndex, 12);
  const app = mount(
    <OverviewPage
      bySite={bySite}
      byMonth={tallyVerdictsByMonth(madeUpIndex)}
      kinds={tallyKindsByMonth(madeUpIndex)}
      isComplete
    />,
    css,
  );
  for (const details of app.querySelectorAll('details')) details.open = true;
  await settle();
  expect(app.querySelectorAll('figure')).toHaveLength(3);
  expect(app.querySelectorAll('figure table')).toHaveLength(3);
  const first = app.querySelector('figure tbody tr');
  const numbers = [...(first?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.textContent));
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  expect(total(numbers)).toBe(total(bySite.rows[0]?.counts ?? []));
  await expectAccessible(app);
});

test('a line shows where the words were found, and else the note', () => {
  const claim = {
    ...keptClaim,
    annotation: { ...keptClaim.annotation, note: 'Ask the **ministry**\nof works' },
  };
  expect(snippetOf(claim, [])).toEqual({ field: 'note', text: 'Ask the ministry of works' });
  expect(snippetOf(claim, [' works'])).toEqual({ field: 'note', text: 'Ask the ministry of works' });
  const [source] = keptClaim.evidence;
  if (!source) throw new Error('the fixture has a source');
  const [word = ''] = source.source.title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  expect(['source', 'passage', 'verdict']).toContain(snippetOf(claim, [` ${word}`])?.field);
});
