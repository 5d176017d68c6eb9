import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toRows } from '@/components/popup/claim-rows';
import type { PageState } from '@/components/popup/page-state';
import { Popup, type PopupProps } from '@/components/popup/popup';
import css from '@/components/popup/popup.css?inline';
import { changedClaim, keptClaim, orphanedClaim, summary } from '@/tests/support/claim-fixtures';
import { expectAccessible, mount, remount, settle } from '@/tests/support/mount';

const rows = toRows(summary, [keptClaim, changedClaim, orphanedClaim]);

function popupProps(fields: Partial<PopupProps> = {}): PopupProps {
  return {
    page: { type: 'known', host: 'news.example', isAllowed: true, summary },
    rows,
    filter: { verdict: 'any' },
    editor: undefined,
    offer: undefined,
    toast: undefined,
    hasKept: true,
    onFilter: vi.fn(),
    onCloseToast: vi.fn(),
    onHighlight: vi.fn(),
    onAlways: vi.fn(),
    onVisible: vi.fn(),
    onLibrary: vi.fn(),
    dueCount: 0,
    isExportDue: false,
    onRecheck: vi.fn(),
    onOptions: vi.fn(),
    onJump: vi.fn(),
    onKeep: vi.fn(),
    onOpen: vi.fn(),
    onDismiss: vi.fn(),
    onReuse: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    site: 'news.example',
    onNever: vi.fn(),
    ...fields,
  };
}

const named = (app: Element, name: string) =>
  [...app.querySelectorAll('button')].filter(
    (button) => button.getAttribute('aria-label') === name || button.textContent?.trim() === name,
  );

test('says how much was read, how little is marked, and what that means', async () => {
  const app = mount(<Popup {...popupProps()} />, css);
  const head = app.querySelector('header')!.textContent;
  expect(head).toContain('84 sentences read, 4 highlighted.');
  expect(head).toContain('What is not highlighted is not verified.');
  await expectAccessible(app);
});

test('lists claims with verdict, change and loss', () => {
  const app = mount(<Popup {...popupProps()} />, css);
  const items = [...app.querySelectorAll('.claim-item')].map(({ textContent }) => textContent ?? '');
  expect(items).toHaveLength(5);
  expect(items[0]).toContain('Mostly true');
  expect(items[0]).toContain('1 source');
  expect(items[3]).toContain('Changed since you checked: 2.7 % → 2.9 %');
  expect(items[4]).toContain('No longer found in the article.');
  expect(items[4]).toContain('The governor said talks would resume');
});

test('jumps, keeps, opens and dismisses', () => {
  const props = popupProps();
  const app = mount(<Popup {...props} />, css);
  app.querySelectorAll<HTMLButtonElement>('.claim-item__jump')[1]!.click();
  named(app, 'Keep')[0]!.click();
  named(app, 'Not a claim')[0]!.click();
  named(app, 'Open note, verdict and sources')[0]!.click();
  expect(props.onJump).toHaveBeenCalledWith('c2');
  expect(props.onKeep).toHaveBeenCalledWith('c2');
  expect(props.onDismiss).toHaveBeenCalledWith('c2', 'claim');
  expect(props.onOpen).toHaveBeenCalledWith('a-c1');
});

test('filters by kind and verdict, and says when nothing fits', async () => {
  const props = popupProps();
  const app = mount(<Popup {...props} />, css);
  const chip = [...app.querySelectorAll<HTMLButtonElement>('.chip')].find((button) =>
    button.textContent?.startsWith('Date'),
  )!;
  chip.click();
  expect(props.onFilter).toHaveBeenCalledWith({ verdict: 'any', kind: 'date' });
  await userEvent.selectOptions(app.querySelector('select')!, 'False');
  expect(props.onFilter).toHaveBeenLastCalledWith({ verdict: 'false' });
  remount(app, <Popup {...props} filter={{ kind: 'date', verdict: 'false' }} />);
  expect(app.querySelectorAll('.claim-item')).toHaveLength(0);
  named(app, 'Show all')[0]!.click();
  expect(props.onFilter).toHaveBeenLastCalledWith({ verdict: 'any' });
});

describe('on a page without a list', () => {
  const known = (status: typeof summary.status): PageState => ({
    type: 'known',
    host: 'news.example',
    isAllowed: true,
    summary: { ...summary, status, claims: [] },
  });
  test.each<[string, PageState, string]>([
    [
      'not read yet',
      { type: 'unread', host: 'news.example', isAllowed: false },
      'Nothing is highlighted here yet',
    ],
    ['closed to extensions', { type: 'restricted' }, 'No extension may read this page'],
    ['being read', known('reading'), 'Reading the article'],
    ['no article', known('not-an-article'), 'does not look like an article'],
    ['in another language', known('language-not-supported'), 'language is not supported'],
    ['without claims', known('read'), 'Nothing in this article was highlighted'],
  ])('says what is so when it is %s', async (_, page, words) => {
    const app = mount(<Popup {...popupProps({ rows: [], page })} />, css);
    expect(app.textContent).toContain(words);
    await expectAccessible(app);
  });

  test('offers to highlight now or always', () => {
    const props = popupProps({ rows: [], page: { type: 'unread', host: 'news.example', isAllowed: false } });
    const app = mount(<Popup {...props} />, css);
    named(app, 'Highlight this page')[0]!.click();
    named(app, 'Always highlight on news.example')[0]!.click();
    expect(props.onHighlight).toHaveBeenCalledOnce();
    expect(props.onAlways).toHaveBeenCalledOnce();
  });
});

test('offers the selected words as evidence for the claim chosen', async () => {
  const onUse = vi.fn();
  const offer = { claims: [keptClaim, changedClaim], selection: '98.6 billion yen', onUse };
  const app = mount(<Popup {...popupProps({ rows: [], offer })} />, css);
  expect(app.textContent).toContain('98.6 billion yen');
  await userEvent.selectOptions(app.querySelector('.evidence-offer select')!, 'a-c4');
  named(app, 'Use as evidence')[0]!.click();
  expect(onUse).toHaveBeenCalledWith('a-c4');
  await expectAccessible(app);
});

test('offers to undo', () => {
  const onUndo = vi.fn();
  const app = mount(<Popup {...popupProps({ toast: { text: 'Claim deleted.', onUndo } })} />, css);
  expect(app.querySelector('[role=status]')!.textContent).toContain('Claim deleted.');
  named(app, 'Undo')[0]!.click();
  expect(onUndo).toHaveBeenCalledOnce();
});

test('hides and shows the marks by one button that says what it will do', () => {
  const props = popupProps();
  const app = mount(<Popup {...props} />, css);
  named(app, 'Hide highlights on this page')[0]!.click();
  expect(props.onVisible).toHaveBeenCalledWith(false);
});

test('leaves a site alone from now on, where it is highlighted by itself', () => {
  const props = popupProps();
  const app = mount(<Popup {...props} />, css);
  named(app, 'Never on news.example')[0]!.click();
  expect(props.onNever).toHaveBeenCalledOnce();
  remount(app, <Popup {...props} site={undefined} />);
  expect(named(app, 'Never on news.example')).toEqual([]);
});

test('gives focus back to the line whose editor was left', async () => {
  const app = mount(<Popup {...popupProps({ returnTo: 'a-c4' })} />, css);
  await settle();
  expect(document.activeElement?.closest('.claim-item')).toBe(app.querySelectorAll('.claim-item')[3]);
});
