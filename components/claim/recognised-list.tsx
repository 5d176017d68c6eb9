import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { dayWords } from '@/components/design/day-words';
import { Icon } from '@/components/design/icon';
import { ExternalLink } from '@/components/markdown/markdown';
import { allowAddress } from '@/components/markdown/parse-inline';
import type { Recognised } from '@/lib/compare';
import { ValueDifferences } from './value-difference';
import { VerdictBadge } from './verdict-badge';

interface RecognisedListProps {
  readonly recognised: readonly Recognised[] | undefined;
  /** Gives this claim the earlier verdict; absent where that makes no sense, as for one judged already. */
  readonly onReuse?: (annotationId: string) => void;
}

/** What was kept elsewhere of the same thing: the same claim, its verdict offered; or another value. */
export const RecognisedList = ({ recognised, onReuse }: RecognisedListProps) => (
  <>
    {recognised?.map((found) => (
      <RecognisedClaim key={found.annotationId} found={found} {...(onReuse && { onReuse })} />
    ))}
  </>
);

interface RecognisedClaimProps {
  readonly found: Recognised;
  readonly onReuse?: (annotationId: string) => void;
}

function RecognisedClaim({ found, onReuse }: RecognisedClaimProps) {
  const [isAsking, setAsking] = useState(false);
  const { relation, verdict, annotationId } = found;
  const isSame = relation === 'same';
  return (
    <section class={`recognised recognised--${relation}`}>
      <h3 class="recognised__title">
        <Icon name={isSame ? 'check' : 'changed'} />
        {isSame
          ? i18n.t(verdict ? 'recognised.checked' : 'recognised.kept')
          : i18n.t('recognised.otherValue')}
      </h3>
      {!isSame && <ValueDifferences differences={found.differences} />}
      <blockquote class="recognised__quote" dir="auto">
        {found.text}
      </blockquote>
      <p class="recognised__where">
        {verdict && <VerdictBadge rating={verdict.rating} />}
        {verdict && <span>{i18n.t('verdict.asOfDate', [dayWords(verdict.asOf)])}</span>}
        <ArticleLink found={found} />
      </p>
      {isSame && verdict && onReuse && !isAsking && (
        <div class="button-row">
          <Button small onClick={() => setAsking(true)}>
            {i18n.t('recognised.reuse')}
          </Button>
        </div>
      )}
      {isSame && verdict && onReuse && isAsking && (
        <div class="recognised__confirm">
          <p>{i18n.t('recognised.confirm')}</p>
          <div class="button-row">
            <Button small look="primary" onClick={() => onReuse(annotationId)}>
              {i18n.t('recognised.reuseNow')}
            </Button>
            <Button small look="quiet" onClick={() => setAsking(false)}>
              {i18n.t('action.cancel')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

const ArticleLink = ({ found: { title, site, url } }: { readonly found: Recognised }) => {
  const href = allowAddress(url);
  const words = title ? `${title} (${site})` : site;
  return href ? <ExternalLink href={href}>{words}</ExternalLink> : <span>{words}</span>;
};
