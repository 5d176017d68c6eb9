import type { ComponentType } from 'preact';
import type { Notices } from '@/components/design/use-toast';
import type { Route } from '@/components/library/route';
import type { Database } from '@/lib/db';

/** What every view of the library is given; the rest it reads from the store by itself. */
export interface ViewProps {
  readonly db: Database;
  readonly route: Route;
  readonly notices: Notices;
}

export interface View {
  /** The first part of its address: `#/claims?…` or `#/claim/<id>`. Its name is `library.nav.<path>` in the locale. */
  readonly path: string;
  readonly inNavigation?: boolean;
  /** Loaded when first shown, so that no view pays for another's libraries. */
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** Every view, in the order of the navigation. A view is added by one line here and its name in the locale. */
export const views: readonly View[] = [
  {
    path: 'claims',
    inNavigation: true,
    load: async () => (await import('./claims-view')).ClaimsView,
  },
  {
    path: 'recheck',
    inNavigation: true,
    load: async () => (await import('./recheck-view')).RecheckView,
  },
  {
    path: 'contradictions',
    inNavigation: true,
    load: async () => (await import('./contradictions-view')).ContradictionsView,
  },
  {
    path: 'sources',
    inNavigation: true,
    load: async () => (await import('./sources-view')).SourcesView,
  },
  {
    path: 'overview',
    inNavigation: true,
    load: async () => (await import('./overview-view')).OverviewView,
  },
  { path: 'claim', load: async () => (await import('./claim-view')).ClaimView },
  { path: 'article', load: async () => (await import('./article-view')).ArticleView },
  { path: 'source', load: async () => (await import('./source-view')).SourceView },
];

/** What `library.html` without an address shows. */
export const firstView = views[0];
