import { type ComponentChild, render } from 'preact';
import { ClaimEditor } from '@/components/editor/claim-editor';
import { CitationBox } from '@/components/library/citation-box';
import { ClaimPage } from '@/components/library/claim-page';
import claimStyles from '@/components/library/claim-page.css?inline';
import { ContradictionList } from '@/components/library/contradiction-list';
import shellStyles from '@/components/library/library.css?inline';
import { LibraryShell } from '@/components/library/library-shell';
import { SourceList } from '@/components/library/source-list';
import { SourcePage } from '@/components/library/source-page';
import sourceStyles from '@/components/library/source-page.css?inline';
import type { Source } from '@/lib/annotations';
import type { KeptClaim } from '@/lib/messaging';
import { changedClaim, keptClaim, recognised } from '@/tests/support/claim-fixtures';
import { makeArticle, makeSource } from '@/tests/support/records';

const nothing = () => {};
const article = makeArticle(1, {
  title: 'Aegis Ashore: what Japan is buying, and when',
  publishedAt: '2018-01-14',
});

/** A claim judged twice, with evidence from four places of which two are one. */
export const judgedClaim: KeptClaim = withEvidence(keptClaim);

function withEvidence(kept: KeptClaim): KeptClaim {
  const [verdict] = kept.verdicts;
  const [first] = kept.evidence;
  const { annotation } = kept;
  const add = (
    n: number,
    stance: 'supports' | 'refutes' | 'context',
    source: Partial<Source>,
    passage?: string,
  ) => ({
    evidence: {
      type: 'evidence' as const,
      id: `e${n}`,
      createdAt: '2026-03-04T10:00:00Z',
      updatedAt: '2026-03-04T10:00:00Z',
      deviceId: 'd',
      annotationId: annotation.id,
      sourceId: `s${n}`,
      stance,
      ...(passage && { passage }),
    },
    source: makeSource(n, { id: `s${n}`, ...source }),
  });
  return {
    ...kept,
    annotation: {
      ...annotation,
      quote: {
        ...annotation.quote,
        prefix: 'The two sides met in Tokyo in the winter. ',
        suffix: ' The units were to enter service before 2023.',
      },
      anchor: changedClaim.annotation.anchor,
    },
    verdicts: verdict
      ? [
          { ...verdict, basedOn: 'v0' },
          {
            ...verdict,
            id: 'v1',
            rating: 'mostly-true',
            createdAt: '2026-01-09T10:00:00Z',
            asOf: '2026-01-09',
            rationale: 'As the ministry had it then.',
          },
        ]
      : [],
    evidence: [
      ...(first ? [first] : []),
      add(
        61,
        'refutes',
        {
          title: 'Cost review of land-based interceptors',
          publisher: 'Board of Audit',
          kind: 'official-statement',
        },
        'Acquisition cost per unit: 98.6 billion yen.',
      ),
      add(62, 'supports', {
        title: 'Tokyo to buy two missile batteries from America',
        publisher: 'Evening Wire',
        kind: 'reporting',
        url: 'https://wire.example/a',
      }),
      add(63, 'supports', {
        title: 'Tokyo to buy two missile batteries from America',
        publisher: 'Harbour Post',
        kind: 'reporting',
        url: 'https://post.example/a',
      }),
      add(64, 'context', {
        title: 'How interceptors are priced',
        publisher: 'Defence Notes',
        kind: 'expert',
        url: 'https://notes.example/a',
      }),
    ],
  };
}

const source = makeSource(7, {
  title: 'Cost review of land-based interceptors',
  authors: ['Ada Lovelace'],
  publisher: 'Board of Audit',
  issued: '2019-05-27',
  accessed: '2026-03-04',
  archivedUrl: 'https://web.archive.org/web/2019/https://budget.example/7',
});
const twin = makeSource(8, { ...source, title: 'Cost review of land-based interceptors (PDF)' });

export const claimPageScenes: Readonly<Record<string, (app: HTMLElement) => void>> = {
  'wide-claim': (app) => show(app, 'claims', claimStyles, claimPage),
  'narrow-claim': (app) => show(app, 'claims', claimStyles, claimPage),
  'wide-sources': (app) => show(app, 'sources', sourceStyles, sourceList),
  'wide-source': (app) => show(app, 'sources', sourceStyles, sourcePage),
  'narrow-source': (app) => show(app, 'sources', sourceStyles, sourcePage),
  'wide-contradictions': (app) => show(app, 'contradictions', sourceStyles, contradictionList),
  'narrow-contradictions': (app) => show(app, 'contradictions', sourceStyles, contradictionList),
};

export const claimPage = (
  <ClaimPage
    kept={judgedClaim}
    article={article}
    site="news.example"
    linked={[
      {
        id: 'linked',
        text: 'Japan pays some US$900 million for each of the two units.',
        title: 'The price of two batteries',
        site: 'other.example',
        seenAt: '2026-03-04',
        rating: 'half-true',
      },
    ]}
    recognised={recognised}
    onLink={nothing}
    onUnlink={nothing}
    formats={[{ id: 'bundle', label: 'Claimlight bundle' }]}
    onExport={nothing}
    editor={
      <ClaimEditor
        kept={judgedClaim}
        isEmbedded
        verdictDraft={undefined}
        evidenceDraft={undefined}
        onVerdictDraft={nothing}
        onEvidenceDraft={nothing}
        onBlur={nothing}
        completeTags={async () => []}
        onEdit={nothing}
        onResolve={nothing}
        onGiveVerdict={nothing}
        onSaveEvidence={nothing}
        onDeleteEvidence={nothing}
        onDelete={nothing}
      />
    }
  />
);

export const sourceList = (
  <SourceList
    lines={[
      { source, articles: 3, twins: [twin.id] },
      { source: makeSource(9), articles: 1, twins: [] },
      { source: makeSource(10, { kind: 'reporting', publisher: 'Evening Wire' }), articles: 0, twins: [] },
    ]}
  />
);

export const sourcePage = (
  <SourcePage
    source={source}
    twins={[twin]}
    uses={[
      {
        claim: judgedClaim,
        site: 'news.example',
        evidence: judgedClaim.evidence.slice(1, 2).map((item) => item.evidence),
      },
    ]}
    onEdit={nothing}
    onMerge={nothing}
    onDelete={nothing}
    citation={
      <CitationBox
        form="APA"
        text="Lovelace, A. (2019, May 27). Cost review of land-based interceptors. Board of Audit. https://budget.example/7"
        onChoose={nothing}
        onCopy={nothing}
      />
    }
  />
);

const [, contrary] = recognised;

export const contradictionList = (
  <ContradictionList
    progress={undefined}
    onApart={nothing}
    claims={
      new Map([
        [
          'a',
          {
            annotation: judgedClaim.annotation,
            title: article.title ?? '',
            site: 'news.example',
            publishedAt: '2018-01-14',
            rating: 'half-true',
          },
        ],
        [
          'b',
          {
            annotation: {
              ...judgedClaim.annotation,
              id: 'b',
              quote: { ...judgedClaim.annotation.quote, exact: contrary?.text ?? '' },
            },
            site: 'third.example',
            publishedAt: '2020-06-15',
          },
        ],
      ])
    }
    groups={[
      { ids: ['a', 'b'], pairs: [{ a: 'a', b: 'b', score: 0.9, differences: contrary?.differences ?? [] }] },
    ]}
  />
);

function show(app: HTMLElement, current: string, css: string, view: ComponentChild): void {
  const style = document.createElement('style');
  style.textContent = `${shellStyles}\n${css}`;
  document.head.append(style);
  render(
    <LibraryShell
      current={current}
      paths={['claims', 'recheck', 'contradictions', 'sources']}
      mainRef={{ current: null }}
      onOptions={nothing}
      toast={undefined}
      onCloseToast={nothing}
    >
      {view}
    </LibraryShell>,
    app,
  );
}
