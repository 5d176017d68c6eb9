import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ClaimEditor, type ClaimEditorProps } from '@/components/editor/claim-editor';
import { emptyEvidence, isComplete, sourceOf } from '@/components/editor/evidence-draft';
import { NoteField } from '@/components/editor/note-field';
import { TagField } from '@/components/editor/tag-field';
import { Markdown } from '@/components/markdown/markdown';
import css from '@/components/popup/popup.css?inline';
import { keptClaim, listedClaims } from '@/tests/support/claim-fixtures';
import { expectAccessible, mount, remount, settle } from '@/tests/support/mount';

function editorProps(fields: Partial<ClaimEditorProps> = {}): ClaimEditorProps {
  return {
    kept: keptClaim,
    verdictDraft: undefined,
    evidenceDraft: undefined,
    onVerdictDraft: vi.fn(),
    onEvidenceDraft: vi.fn(),
    onBlur: vi.fn(),
    completeTags: async () => [],
    onEdit: vi.fn(),
    onResolve: vi.fn(),
    onGiveVerdict: vi.fn(),
    onSaveEvidence: vi.fn(),
    onDeleteEvidence: vi.fn(),
    onDelete: vi.fn(),
    ...fields,
  };
}

const named = (app: Element, name: string) =>
  [...app.querySelectorAll('button')].find(
    (button) => button.getAttribute('aria-label') === name || button.textContent?.trim() === name,
  )!;

test('shows the standing verdict, the earlier ones, and the sources', async () => {
  const app = mount(<ClaimEditor {...editorProps()} />, css);
  const words = app.textContent;
  expect(words).toContain('Mostly true');
  expect(words).toContain('confidence high · as of 20 November 2026 · by R. Reader');
  expect(words).toContain('1 earlier verdict');
  expect(words).toContain('Insufficient evidence');
  expect(words).toContain('Defence of Japan 2018');
  await expectAccessible(app);
});

test('takes focus when it opens, so that the keyboard goes on from there', async () => {
  const app = mount(<ClaimEditor {...editorProps({ onBack: vi.fn() })} />, css);
  await settle();
  expect(document.activeElement).toBe(app.querySelector('.editor'));
});

test('leads to the claim\u2019s page in the library, where there is one to lead to', async () => {
  const onOpenPage = vi.fn();
  const app = mount(<ClaimEditor {...editorProps({ onOpenPage })} />, css);
  named(app, 'Open the claim\u2019s page in the library').click();
  expect(onOpenPage).toHaveBeenCalledOnce();
  await expectAccessible(app);
  remount(app, <ClaimEditor {...editorProps()} />);
  expect(named(app, 'Open the claim\u2019s page in the library')).toBeUndefined();
});

test('offers "disputed status" first for a territorial claim, and only there', () => {
  const draft = { rationale: '', asOf: '2026-11-20', recheckAfter: '' };
  const first = (app: Element) => app.querySelector('.rating')!.textContent;
  const app = mount(<ClaimEditor {...editorProps({ verdictDraft: draft })} />, css);
  expect(first(app)).toBe('True');
  const territorial = {
    ...keptClaim,
    annotation: { ...keptClaim.annotation, kinds: listedClaims[2]!.kinds },
  };
  remount(app, <ClaimEditor {...editorProps({ kept: territorial, verdictDraft: draft })} />);
  expect(first(app)).toBe('Disputed status');
});

test('reports every stroke of a verdict and gives it', async () => {
  const props = editorProps();
  function Parent() {
    const [draft, setDraft] = useState<ClaimEditorProps['verdictDraft']>({
      rationale: '',
      asOf: '2026-11-20',
      recheckAfter: '',
    });
    return <ClaimEditor {...props} verdictDraft={draft} onVerdictDraft={setDraft} />;
  }
  const app = mount(<Parent />, css);
  const give = [...app.querySelectorAll<HTMLButtonElement>('button[type=submit]')][0]!;
  expect(give.disabled).toBe(true);
  await userEvent.click(
    [...app.querySelectorAll('.rating')].find(({ textContent }) => textContent === 'Outdated')!,
  );
  await userEvent.type(app.querySelector('.verdict-form textarea')!, 'Since the vote');
  await expectAccessible(app);
  expect(app.querySelector<HTMLTextAreaElement>('.verdict-form textarea')!.value).toBe('Since the vote');
  give.click();
  expect(props.onGiveVerdict).toHaveBeenCalledOnce();
});

test('opens the form of a source with what it holds', async () => {
  const props = editorProps();
  const app = mount(<ClaimEditor {...props} />, css);
  named(app, 'Edit source: Defence of Japan 2018: programmes and budget').click();
  expect(props.onEvidenceDraft).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'e1', publisher: 'Government of Japan', stance: 'supports' }),
  );
  remount(app, <ClaimEditor {...props} evidenceDraft={emptyEvidence} />);
  await expectAccessible(app);
  expect(named(app, 'Add source').disabled).toBe(true);
});

test('leaves out of a source what was not filled in', () => {
  expect(isComplete(emptyEvidence)).toBe(false);
  const draft = { ...emptyEvidence, url: ' https://a.example ', authors: 'A. One, B. Two;' };
  expect(isComplete(draft)).toBe(true);
  expect(sourceOf(draft)).toEqual({
    kind: 'reporting',
    title: 'https://a.example',
    authors: ['A. One', 'B. Two'],
    url: 'https://a.example',
  });
});

test('makes no link of an address that runs a script', () => {
  const [entry] = keptClaim.evidence;
  const source = { ...entry!.source, url: 'javascript:alert(1)', archivedUrl: 'data:text/html,x' };
  const kept = { ...keptClaim, evidence: [{ evidence: entry!.evidence, source }] };
  const app = mount(<ClaimEditor {...editorProps({ kept })} />, css);
  expect(app.querySelectorAll('.evidence-item a')).toHaveLength(0);
  expect(app.textContent).toContain('Defence of Japan 2018');
});

test('renders Markdown without running anything in it', () => {
  const app = mount(
    <Markdown
      source={'**b** <img src=x onerror="window.hurt=1"> [x](javascript:window.hurt=1) <https://a.example>'}
    />,
  );
  expect(app.querySelector('img')).toBeNull();
  expect(app.querySelector('strong')!.textContent).toBe('b');
  const links = [...app.querySelectorAll('a')];
  expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([
    ['https://a.example/', 'noopener noreferrer', '_blank'],
  ]);
  expect(Reflect.get(window, 'hurt')).toBeUndefined();
});

test('saves a note at the latest when the view goes away in mid-sentence', async () => {
  const onChange = vi.fn();
  const app = mount(<NoteField note="" onChange={onChange} />, css);
  await userEvent.type(app.querySelector('textarea')!, 'Half a sen');
  remount(app, null);
  expect(onChange).toHaveBeenLastCalledWith('Half a sen', '');
});

test('saves a note when the page is hidden, and keeps fresh strokes when an older save echoes', async () => {
  const onChange = vi.fn();
  const app = mount(<NoteField note="" onChange={onChange} />, css);
  const area = app.querySelector('textarea')!;
  area.focus();
  await userEvent.keyboard('ab');
  remount(app, <NoteField note="a" onChange={onChange} />);
  await settle();
  expect(area.value).toBe('ab');
  window.dispatchEvent(new Event('pagehide'));
  expect(onChange).toHaveBeenLastCalledWith('ab', '');
});

test('waits for its own last save before it takes over what the store says', async () => {
  const onChange = vi.fn();
  const app = mount(<NoteField note="" onChange={onChange} />, css);
  const area = app.querySelector('textarea')!;
  area.focus();
  await userEvent.keyboard('a');
  window.dispatchEvent(new Event('pagehide'));
  await userEvent.keyboard('b');
  window.dispatchEvent(new Event('pagehide'));
  remount(app, <NoteField note="a" onChange={onChange} />);
  await settle();
  expect(area.value).toBe('ab');
  remount(app, <NoteField note="ab" onChange={onChange} />);
  await settle();
  remount(app, <NoteField note="written in another window" onChange={onChange} />);
  await settle();
  expect(area.value).toBe('written in another window');
});

test('shows a note rendered and goes back to writing', async () => {
  const app = mount(<NoteField note="**bold**" onChange={vi.fn()} />, css);
  named(app, 'Preview').click();
  await settle();
  expect(app.querySelector('.note-preview strong')!.textContent).toBe('bold');
  await expectAccessible(app);
  named(app, 'Write').click();
  await settle();
  expect(app.querySelector('textarea')!.value).toBe('**bold**');
});

test('completes tags by keyboard and removes them', async () => {
  const onChange = vi.fn();
  const complete = vi.fn(async (prefix: string) =>
    ['defence', 'deficit'].filter((tag) => tag.startsWith(prefix)),
  );
  const app = mount(<TagField tags={['japan']} complete={complete} onChange={onChange} />, css);
  const input = app.querySelector('input')!;
  await userEvent.click(input);
  await userEvent.keyboard('def');
  await vi.waitFor(() => expect(app.querySelectorAll('[role=option]')).toHaveLength(2));
  expect(input.getAttribute('aria-expanded')).toBe('true');
  await expectAccessible(app);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
  expect(active!.textContent).toBe('deficit');
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['japan', 'deficit']);
  expect(input.value).toBe('');
  await userEvent.keyboard('{Backspace}');
  expect(onChange).toHaveBeenLastCalledWith([]);
  await userEvent.keyboard('new tag,');
  expect(onChange).toHaveBeenLastCalledWith(['japan', 'new tag']);
  named(app, 'Remove tag japan').click();
  expect(onChange).toHaveBeenLastCalledWith([]);
});
