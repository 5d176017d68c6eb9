import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { ValueDifferences } from '@/components/claim/value-difference';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { Button } from '@/components/design/button';
import { dayWords } from '@/components/design/day-words';
import { EmptyState } from '@/components/design/empty-state';
import type { Annotation, Rating } from '@/lib/annotations';
import type { ContradictionGroup } from '@/lib/compare';
import { routeHref } from './route';
import { ViewHeading } from './view-heading';

/** A kept claim as it stands beside what contradicts it. */
export interface ContradictingClaim {
  readonly annotation: Annotation;
  readonly title?: string;
  readonly site: string;
  readonly publishedAt?: string;
  readonly rating?: Rating;
}

interface ContradictionListProps {
  readonly groups: readonly ContradictionGroup[];
  readonly claims: ReadonlyMap<string, ContradictingClaim>;
  /** 0..1 while claims are still being compared. */
  readonly progress: number | undefined;
  readonly onApart: (a: string, b: string) => void;
}

/** Kept claims about the same thing with different values, side by side. */
export function ContradictionList({ groups, claims, progress, onApart }: ContradictionListProps) {
  return (
    <div class="contradictions">
      <ViewHeading>{i18n.t('library.nav.contradictions')}</ViewHeading>
      <p class="contradictions__lead">{i18n.t('contradictions.lead')}</p>
      {progress !== undefined && (
        <progress value={progress} aria-label={i18n.t('contradictions.comparing')} />
      )}
      {progress === undefined && groups.length === 0 && (
        <EmptyState title={i18n.t('contradictions.none')} text={i18n.t('contradictions.noneText')} />
      )}
      {groups.map((group) => (
        <Group key={group.ids.join()} group={group} claims={claims} onApart={onApart} />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<ContradictionListProps, 'claims' | 'onApart'> {
  readonly group: ContradictionGroup;
}

const Group = ({ group, claims, onApart }: GroupProps) => (
  <section class="contradiction">
    <ul class="contradiction__claims">
      {group.ids.map((id) => {
        const claim = claims.get(id);
        return claim && <Side key={id} claim={claim} />;
      })}
    </ul>
    <ul class="contradiction__pairs">
      {group.pairs.map(({ a, b, differences }) => (
        <li key={`${a} ${b}`}>
          <ValueDifferences differences={differences} isSideBySide />
          <Button small look="quiet" onClick={() => onApart(a, b)}>
            {i18n.t('appearances.notSame')}
          </Button>
        </li>
      ))}
    </ul>
  </section>
);

const Side = ({
  claim: { annotation, title, site, publishedAt, rating },
}: {
  readonly claim: ContradictingClaim;
}) => (
  <li class="contradiction__side">
    <p class="claim-page__kinds">
      {annotation.kinds.map((kind) => (
        <KindMark key={kind} kind={kind} />
      ))}
    </p>
    <p class="appearance__text" dir="auto">
      <a href={routeHref('claim', annotation.id)}>{annotation.quote.exact}</a>
    </p>
    <p class="appearance__where" dir="auto">
      {[title, site, publishedAt && dayWords(publishedAt)].filter(Boolean).join(' · ')}
    </p>
    <p>{rating ? <VerdictBadge rating={rating} /> : i18n.t('verdict.none')}</p>
  </li>
);
