import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { VerdictForm } from '@/components/editor/verdict-form';
import { ArticlePage } from '@/components/library/article-page';
import { CitationBox } from '@/components/library/citation-box';
import { ClaimPage } from '@/components/library/claim-page';
import claimCss from '@/components/library/claim-page.css?inline';
import { ClaimsPage } from '@/components/library/claims-page';
import { ContradictionList } from '@/components/library/contradiction-list';
import { EvidenceMatrix } from '@/components/library/evidence-matrix';
import libraryCss from '@/components/library/library.css?inline';
import { LibraryShell } from '@/components/library/library-shell';
import { OverviewPage } from '@/components/library/overview-page';
import { SourceList } from '@/components/library/source-list';
import { SourcePage, type SourcePageProps } from '@/components/library/source-page';
import sourceCss from '@/components/library/source-page.css?inline';
import recheckCss from '@/components/recheck/recheck.css?inline';
import { RecheckItem } from '@/components/recheck/recheck-item';
import { RecheckQueue } from '@/components/recheck/recheck-queue';
import { tallyKindsByMonth, tallyVerdictsByMonth, tallyVerdictsBySite } from '@/lib/library';
import type { KeptClaim } from '@/lib/messaging';
import { changedClaim, keptClaim } from '@/tests/support/claim-fixtures';
import { claimsPageProps, madeUpIndex } from '@/tests/support/claims-page-fixture';
import { expectAccessible, mount, remount, settle } from '@/tests/support/mount';
import { idOf, makeArticle, makeEvidence, makeSource } from '@/tests/support/records';

const css = [libraryCss, claimCss, sourceCss, recheckCss].join('\n');
const nothing = () => {};

/** A word as long as some languages and all addresses have them, and words that run the other way. */
const endless = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(8);
const arabic = 'كلف الجسر ١٠ ملايين دولار في عام ٢٠١٩، كما قال الوزير.';
const endlessUrl = `https://a.example/${'x'.repeat(900)}`;

const article = makeArticle(1, { title: endless, authors: [endless], publishedAt: '2019' });
const source = makeSource(31, {
  title: endless,
  url: endlessUrl,
  archivedUrl: endlessUrl,
  publisher: arabic,
});

function evidenceFrom(
  n: number,
  stance: 'supports' | 'refutes',
  fields: Parameters<typeof makeSource>[1],
): KeptClaim['evidence'][number] {
  const from = makeSource(n, fields);
  return {
    evidence: makeEvidence(n + 100, keptClaim.annotation.id, from.id, { stance, passage: endless }),
    source: from,
  };
}

const hostileClaim: KeptClaim = {
  ...keptClaim,
  annotation: {
    ...changedClaim.annotation,
    quote: { ...keptClaim.annotation.quote, exact: `${endless} ${arabic}`, prefix: endless, suffix: endless },
    note: endless,
    tags: [endless.slice(0, 200), arabic],
  },
  verdicts: keptClaim.verdicts.map((verdict) => ({
    ...verdict,
    rationale: endless,
    author: `👩‍🚀 ${endless}`,
  })),
  evidence: [
    evidenceFrom(31, 'supports', { title: endless, url: endlessUrl }),
    evidenceFrom(32, 'refutes', { title: arabic, url: 'https://b.example/', kind: 'reporting' }),
  ],
};

const claimPage = (kept: KeptClaim) => (
  <ClaimPage
    kept={kept}
    article={article}
    site="news.example"
    linked={[
      { id: 'l', text: endless, title: endless, site: 'b.example', seenAt: '2026-03-04', rating: 'outdated' },
    ]}
    recognised={[]}
    onLink={nothing}
    onUnlink={nothing}
    formats={[{ id: 'bundle', label: 'Claimlight bundle' }]}
    onExport={nothing}
    editor={undefined}
  />
);

const sourcePage = (props: Partial<SourcePageProps> = {}) => (
  <SourcePage
    source={source}
    twins={[makeSource(32, { title: endless })]}
    uses={[
      { claim: hostileClaim, site: 'news.example', evidence: hostileClaim.evidence.map((e) => e.evidence) },
    ]}
    citation={<CitationBox form="APA" text={endless} onChoose={nothing} onCopy={nothing} />}
    onEdit={nothing}
    onMerge={nothing}
    onDelete={nothing}
    {...props}
  />
);

const contradictions = (onApart = nothing as (a: string, b: string) => void) => (
  <ContradictionList
    progress={undefined}
    onApart={onApart}
    claims={
      new Map(
        ['a', 'b'].map((id) => [
          id,
          {
            annotation: { ...hostileClaim.annotation, id },
            title: endless,
            site: 'b.example',
            publishedAt: '2018',
          },
        ]),
      )
    }
    groups={[{ ids: ['a', 'b'], pairs: [{ a: 'a', b: 'b', score: 0.9, differences: [{ type: 'denial' }] }] }]}
  />
);

const recheck = (
  <RecheckQueue count={1} next={undefined} isNotified={false} onNotified={nothing}>
    <RecheckItem
      claim={hostileClaim}
      article={article}
      site="news.example"
      reasons={[
        { cause: 'deadline', at: '2023-01-01T00:00:00.000Z', raw: endless.slice(0, 60) },
        { cause: 'text-changed', at: '2026-03-04T00:00:00.000Z' },
      ]}
      onDone={nothing}
      onSnooze={nothing}
      onJudge={nothing}
      form={
        <VerdictForm
          draft={{ rationale: endless, asOf: '2026-11-23', recheckAfter: '' }}
          isTerritorial
          onInput={nothing}
          onSubmit={nothing}
          onCancel={nothing}
        />
      }
    />
  </RecheckQueue>
);

const articlePage = (
  <ArticlePage
    article={article}
    grid={
      claimsPageProps().grid ?? {
        rows: new Int32Array(),
        groups: [],
        idOf: () => '',
        lineOf: () => undefined,
        onShow: nothing,
        words: [],
        selection: new Set(),
        onSelection: nothing,
        onOpen: nothing,
        place: { offset: 0, row: 0 },
      }
    }
  />
);

const overview = (
  <OverviewPage
    bySite={tallyVerdictsBySite(madeUpIndex, 12)}
    byMonth={tallyVerdictsByMonth(madeUpIndex)}
    kinds={tallyKindsByMonth(madeUpIndex)}
    isComplete
  />
);

const inShell = (view: ComponentChild) => (
  <LibraryShell
    current="sources"
    paths={['claims', 'recheck', 'contradictions', 'sources', 'overview']}
    mainRef={{ current: null }}
    onOptions={nothing}
    toast={undefined}
    onCloseToast={nothing}
  >
    {view}
  </LibraryShell>
);

const views: Readonly<Record<string, ComponentChild>> = {
  'the list of claims': <ClaimsPage {...claimsPageProps()} />,
  'the list of claims, searched': <ClaimsPage {...claimsPageProps({ text: 'bridge' })} />,
  'a claim': claimPage(hostileClaim),
  'a claim without anything': claimPage({ ...keptClaim, verdicts: [], evidence: [] }),
  'the sources': <SourceList lines={[{ source, articles: 2, twins: ['x'] }]} />,
  'no sources': <SourceList lines={[]} />,
  'a source': sourcePage(),
  contradictions: contradictions(),
  'the recheck queue': recheck,
  'an article': articlePage,
  'the overview': overview,
};

describe('on a phone, with words of any length', () => {
  beforeEach(async () => {
    await page.viewport(360, 800);
    return () => page.viewport(1280, 800);
  });

  test.each(Object.entries(views))('%s fits the width and has one heading', async (_, view) => {
    const app = mount(inShell(view), `body { margin: 0 } ${css}`);
    await settle();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(app.querySelectorAll('h1')).toHaveLength(1);
    await expectAccessible(app);
  });

  test('every view of the library can be seen in the navigation', async () => {
    const app = mount(inShell(undefined), `body { margin: 0 } ${css}`);
    await settle();
    for (const link of app.querySelectorAll('.library__nav a')) {
      expect(link.getBoundingClientRect().right, link.textContent ?? '').toBeLessThanOrEqual(360);
    }
  });
});

describe('in the dark', () => {
  const style = document.createElement('style');
  style.textContent = ':root { color-scheme: dark !important }';
  beforeEach(() => void document.head.append(style));
  afterEach(() => style.remove());

  test.each(Object.entries(views))('%s has colours that can be told apart', async (_, view) => {
    const app = mount(inShell(view), css);
    await settle();
    await expectAccessible(app);
  });
});

test('a line of the list names the site, and who of the team kept the claim', async () => {
  const props = claimsPageProps();
  const line = props.grid?.lineOf(props.grid.rows[0] ?? 0);
  if (!props.grid || !line) throw new Error('The fixture has no claims.');
  const by = { [line.claim.annotation.id]: 'Ana' };
  const grid = { ...props.grid, lineOf: () => ({ ...line, claim: { ...line.claim, by } }) };
  const app = mount(<ClaimsPage {...props} grid={grid} />, css);
  await expect.poll(() => app.querySelector('.claim-line')?.textContent).toContain('kept by Ana');
  expect(app.querySelector('.claim-line')?.textContent).toContain(new URL(line.article.canonicalUrl).host);
  remount(app, <ClaimsPage {...props} />);
  await expect.poll(() => app.querySelector('.claim-line')?.textContent).not.toContain('kept by');
});

describe('the evidence matrix', () => {
  const counts = (app: Element) =>
    [...app.querySelectorAll('tfoot td')].map(({ textContent }) => textContent);

  test('counts sources of one origin once, and says why they are one', () => {
    const same = { title: 'Tokyo to buy two batteries', kind: 'reporting' } as const;
    const app = mount(
      <EvidenceMatrix
        evidence={[
          evidenceFrom(41, 'supports', { ...same, url: 'https://wire.example/a', publisher: 'Wire' }),
          evidenceFrom(42, 'supports', { ...same, url: 'https://post.example/a', publisher: 'Post' }),
          evidenceFrom(43, 'refutes', { title: 'Audit', url: 'https://audit.example/', publisher: 'Audit' }),
        ]}
      />,
      css,
    );
    expect(app.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(counts(app)).toEqual(['1', '1', '0', '0']);
    expect(app.textContent).toContain('First-hand');
  });

  test('says so when there is none', () => {
    const app = mount(<EvidenceMatrix evidence={[]} />, css);
    expect(app.textContent).toContain('No evidence yet');
  });
});

test('sources are searched as one types, whatever the field', async () => {
  const lines = [
    { source: makeSource(1, { title: 'Budget of Oslo', publisher: 'City' }), articles: 1, twins: [] },
    { source: makeSource(2, { title: arabic, authors: ['Zoë 👩‍🚀'] }), articles: 0, twins: [] },
  ];
  const app = mount(<SourceList lines={lines} />, css);
  const type = async (text: string) => {
    const field = app.querySelector('input');
    if (!field) throw new Error('There is no field to search in.');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    return [...app.querySelectorAll('.source-line__title')].map(({ textContent }) => textContent);
  };
  expect(await type('zoë')).toEqual([arabic]);
  expect(await type('CITY oslo')).toEqual(['Budget of Oslo']);
  expect(await type('nowhere')).toEqual([]);
  expect(app.querySelector('[role="status"]')?.textContent).toBe('0 sources');
});

test('a source in use cannot be deleted, twins are joined by one click, nothing is asked of the archive', async () => {
  const onMerge = vi.fn();
  const onDelete = vi.fn();
  const app = mount(sourcePage({ onMerge, onDelete }), css);
  const buttons = () => [...app.querySelectorAll('button')];
  expect(buttons().some(({ textContent }) => textContent?.includes('Delete'))).toBe(false);
  buttons()
    .find(({ textContent }) => textContent === 'Join them into this one')
    ?.click();
  expect(onMerge).toHaveBeenCalledOnce();
  remount(app, sourcePage({ uses: [], onDelete }));
  await settle();
  buttons()
    .find(({ textContent }) => textContent?.includes('Delete'))
    ?.click();
  expect(onDelete).toHaveBeenCalledOnce();
});

test('two claims are told apart by one click', () => {
  const onApart = vi.fn();
  const app = mount(contradictions(onApart), css);
  app.querySelector<HTMLElement>('.contradiction__pairs button')?.click();
  expect(onApart).toHaveBeenCalledWith('a', 'b');
});

test('a year alone stays a year on the pages of an article and of a claim', () => {
  const app = mount(articlePage, css);
  expect(app.querySelector('.article-page__facts')?.textContent).toMatch(/ · 2019$/);
  remount(app, claimPage(keptClaim));
  expect(app.querySelector('.claim-page__where')?.textContent).toContain('2019');
  expect(app.querySelector('.claim-page__where')?.textContent).not.toContain('January 2019');
});

test('the ids of the fixtures are what the views link to', () => {
  const app = mount(<SourceList lines={[{ source: makeSource(7), articles: 1, twins: [] }]} />, css);
  expect(app.querySelector('a')?.getAttribute('href')).toBe(`#/source/${idOf(7)}`);
});
