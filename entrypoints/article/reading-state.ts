import type { Claim } from '@/lib/claims';
import type {
  ArticleSighting,
  Dismissal,
  KeptArticle,
  ListedClaim,
  PageSummary,
  ReadingSettings,
} from '@/lib/messaging';
import type { Article, Mark } from '@/lib/page';
import type { PlacedClaim } from './list-claims';
import type { RecognisedByText } from './recognise';

/** Everything known of the page at one moment; replaced as a whole, never edited. */
export interface ReadingState {
  readonly status: PageSummary['status'];
  readonly article: Article;
  readonly sighting: ArticleSighting;
  readonly settings: ReadingSettings;
  readonly kept: KeptArticle | undefined;
  readonly dismissals: readonly Dismissal[];
  readonly found: readonly Claim[];
  readonly placed: readonly PlacedClaim[];
  readonly listed: readonly ListedClaim[];
  /** By a claim's words, what was kept elsewhere of the same thing. */
  readonly recognised?: RecognisedByText;
  /** What to paint of them. */
  readonly marks: readonly Mark[];
  readonly sentencesRead: number;
  readonly isVisible: boolean;
}

/** What the popup shows of it. */
export function summarise(state: ReadingState): PageSummary {
  const { status, sighting, sentencesRead, listed, placed, isVisible } = state;
  return {
    status,
    article: sighting,
    ...(sighting.language && { language: sighting.language }),
    sentencesRead,
    claims: listed,
    orphans: placed.filter(({ location }) => !location).map(({ kept }) => kept.annotation.id),
    highlightsVisible: isVisible,
  };
}
