import { beforeEach, expect, test, vi } from 'vitest';
import { useDraft } from '@/components/hooks/use-draft';
import { mount, remount, settle } from '@/tests/support/mount';

/** Stands in for the background: a table of drafts. */
const drafts = vi.hoisted(() => new Map<string, unknown>());
const send = vi.hoisted(() =>
  vi.fn(async (name: string, input: unknown) => {
    if (name === 'draft.read') return drafts.get(String(input));
    const { key, value } = input as { key: string; value: unknown };
    drafts.set(key, value);
    return undefined;
  }),
);
vi.mock('@/lib/messaging', () => ({ send }));

const isText = (value: unknown): value is string => typeof value === 'string';

function Writer({ name = 'verdict:1' }: { readonly name?: string }) {
  const draft = useDraft(name, isText);
  return (
    <>
      <output>{draft.value ?? 'nothing'}</output>
      <button type="button" onClick={() => draft.set(`${draft.value ?? ''}x`)}>
        type
      </button>
      <button type="button" onClick={() => draft.set(undefined)}>
        give
      </button>
    </>
  );
}

const press = (app: Element, nth: number) => app.querySelectorAll('button')[nth]!.click();
const shown = (app: Element) => app.querySelector('output')!.textContent;

beforeEach(() => {
  drafts.clear();
  send.mockClear();
});

test('brings back what was being written', async () => {
  drafts.set('verdict:1', 'half a sen');
  const app = mount(<Writer />);
  await settle();
  expect(shown(app)).toBe('half a sen');
});

test('forgets a draft of another make', async () => {
  drafts.set('verdict:1', { from: 'an older version' });
  const app = mount(<Writer />);
  await settle();
  expect(shown(app)).toBe('nothing');
});

test('saves what waits when the popup goes away in the middle of a stroke', async () => {
  const app = mount(<Writer />);
  await settle();
  press(app, 0);
  expect(drafts.get('verdict:1')).toBeUndefined();
  window.dispatchEvent(new Event('pagehide'));
  expect(drafts.get('verdict:1')).toBe('x');
  await settle();
  press(app, 0);
  remount(app, null);
  await vi.waitFor(() => expect(drafts.get('verdict:1')).toBe('xx'));
});

test('joins quick strokes into one save, and forgets the draft once given', async () => {
  const app = mount(<Writer />);
  await settle();
  for (let stroke = 0; stroke < 3; stroke++) {
    press(app, 0);
    await settle();
  }
  await vi.waitFor(() => expect(drafts.get('verdict:1')).toBe('xxx'));
  expect(send.mock.calls.filter(([name]) => name === 'draft.save')).toHaveLength(1);
  press(app, 1);
  await settle();
  expect(drafts.get('verdict:1')).toBeUndefined();
  expect(shown(app)).toBe('nothing');
});
