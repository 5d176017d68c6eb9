import { expect, test } from 'vitest';
import type { Anchor } from '@/lib/annotations';
import type { KeptClaim } from '@/lib/messaging';
import { until } from '@/scripts/browser/until';
import { keep, summary, waitForHighlight } from './support/life';
import { useClaimlight } from './support/use-claimlight';

/** One article, kept from once and then served with each edit that docs/page.md speaks of. */
const claimlight = useClaimlight({ folder: 'tests/fixtures/proof' });

const cost =
  'The city paid $412 million for the bridge in 2019, twice what the council had been told when it voted.';
const denial =
  'The mayor has signed the contract for the second bridge in 2018, according to the minutes of the council.';
let ids: Readonly<Record<'cost' | 'denial', string>>;

test('two claims are kept of an article', async () => {
  const page = await claimlight.read('/quotes.html');
  await waitForHighlight(page, '$412 million');
  await waitForHighlight(page, 'has signed');
  const [first, second] = [
    await keep(claimlight, page, '$412 million'),
    await keep(claimlight, page, 'has signed'),
  ];
  expect([first, second].map(({ annotation }) => annotation.quote.exact)).toEqual([cost, denial]);
  ids = { cost: first.annotation.id, denial: second.annotation.id };
  await page.close();
});

const edits: readonly (readonly [
  since: string,
  which: 'cost' | 'denial',
  state: Anchor['state'],
  text: string | undefined,
  changes: readonly object[],
])[] = [
  ['exact', 'cost', 'exact', cost, []],
  ['moved', 'cost', 'moved', cost, []],
  [
    'number',
    'cost',
    'changed',
    cost.replace('412', '463'),
    [{ type: 'number', before: '$412 million', after: '$463 million' }],
  ],
  [
    'date',
    'cost',
    'changed',
    cost.replace('2019', '2017'),
    [{ type: 'date', before: '2019', after: '2017' }],
  ],
  [
    'words',
    'cost',
    'changed',
    cost.replace('council had', 'members had'),
    [{ type: 'wording', before: 'council', after: 'members' }],
  ],
  ['ambiguous', 'cost', 'ambiguous', cost, []],
  ['lookalike', 'cost', 'orphaned', undefined, []],
  ['exact', 'cost', 'exact', cost, []],
  ['gone', 'cost', 'orphaned', undefined, []],
  [
    'negation',
    'denial',
    'changed',
    denial.replace('has signed', 'has not signed'),
    [{ type: 'negation', before: 'has', after: 'has not' }],
  ],
];

test.each(edits)('after the edit “%s” the %s is %s', async (since, which, state, text, changes) => {
  const page = await claimlight.read(`/quotes.html?since=${since}`);
  const id = ids[which];
  const { claims, orphans } = await until(async () => {
    const found = await summary(claimlight, page);
    return found.orphans.includes(id) || found.claims.some(({ annotationId }) => annotationId === id)
      ? found
      : undefined;
  }, 'the page does not know what was kept');
  expect(claims.find(({ annotationId }) => annotationId === id)?.text).toBe(text);
  expect(orphans.includes(id)).toBe(text === undefined);
  const anchor = await until(async () => {
    const found = await anchorOf(id);
    return found?.state === state && (found.observed ?? cost) === (which === 'cost' ? (text ?? cost) : text)
      ? found
      : undefined;
  }, `it was not said to be ${state}`);
  expect(anchor.changes ?? []).toEqual(changes);
  await page.close();
});

/** What the store knows of where a quote stands. */
async function anchorOf(id: string): Promise<Anchor | undefined> {
  const answer = await claimlight.control.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { claimlight: 1, name: 'annotation.get', input: id },
  );
  return (answer as { readonly value?: KeptClaim }).value?.annotation.anchor;
}
