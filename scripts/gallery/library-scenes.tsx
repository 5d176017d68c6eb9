import { type ComponentChildren, render } from 'preact';
import { ClaimsPage, type ClaimsPageProps } from '@/components/library/claims-page';
import libraryStyles from '@/components/library/library.css?inline';
import { LibraryShell } from '@/components/library/library-shell';
import { OverviewPage } from '@/components/library/overview-page';
import { tallyKindsByMonth, tallyVerdictsByMonth, tallyVerdictsBySite } from '@/lib/library';
import { claimsPageProps, madeUpIndex } from '@/tests/support/claims-page-fixture';

/** The library's list, as someone finds it after a while. */
export const libraryScenes: Readonly<Record<string, (app: HTMLElement) => void>> = {
  'desk-library': (app) => showClaims(app, claimsPageProps()),
  'desk-library-search': (app) =>
    showClaims(app, claimsPageProps({ text: 'bridge 9', ratings: ['none'], sort: 'worth' })),
  'desk-library-article': (app) => showClaims(app, claimsPageProps({ grouping: 'article' })),
  'desk-library-source': (app) => showClaims(app, claimsPageProps({ grouping: 'source', kinds: ['cost'] })),
  'desk-library-selection': (app) =>
    showClaims(
      app,
      claimsPageProps({ tags: ['budget'] }, new Set([0, 1, 2].map((at) => idAt({ tags: ['budget'] }, at)))),
    ),
  'desk-library-none': (app) => showClaims(app, claimsPageProps({ text: 'zeppelin' })),
  'wide-overview': (app) => showOverview(app),
  'narrow-overview': (app) => showOverview(app),
  'narrow-library': (app) => showClaims(app, claimsPageProps({ text: 'cost' })),
};

const idAt = (query: Parameters<typeof claimsPageProps>[0], at: number): string =>
  madeUpIndex.idOf(claimsPageProps(query).grid?.rows[at] ?? 0);

const showClaims = (app: HTMLElement, props: ClaimsPageProps) =>
  show(app, 'claims', <ClaimsPage {...props} />);

const showOverview = (app: HTMLElement) =>
  show(
    app,
    'overview',
    <OverviewPage
      bySite={tallyVerdictsBySite(madeUpIndex, 12)}
      byMonth={tallyVerdictsByMonth(madeUpIndex)}
      kinds={tallyKindsByMonth(madeUpIndex)}
      isComplete
    />,
  );

function show(app: HTMLElement, current: string, view: ComponentChildren) {
  const style = document.createElement('style');
  style.textContent = libraryStyles;
  document.head.append(style);
  render(
    <LibraryShell
      current={current}
      paths={['claims', 'recheck', 'overview']}
      mainRef={{ current: null }}
      onOptions={() => {}}
      toast={undefined}
      onCloseToast={() => {}}
    >
      {view}
    </LibraryShell>,
    app,
  );
}
