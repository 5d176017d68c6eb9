import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ValueDifferences } from '@/components/claim/value-difference';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { Button } from '@/components/design/button';
import { dayWords } from '@/components/design/day-words';
import type { Rating } from '@/lib/annotations';
import type { Recognised } from '@/lib/compare';
import { routeHref } from './route';

/** A claim that a person said is the same. */
export interface LinkedAppearance {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly site: string;
  readonly seenAt: string;
  readonly rating?: Rating;
}

export interface AppearancesProps {
  readonly linked: readonly LinkedAppearance[];
  /** Undefined while they are being looked for. */
  readonly recognised: readonly Recognised[] | undefined;
  readonly onLink: (id: string) => void;
  readonly onUnlink: (id: string) => void;
}

/** Where else the claim stands: linked by hand, recognised and waiting for a word, or with another value. */
export function Appearances({ linked, recognised, onLink, onUnlink }: AppearancesProps) {
  const known = new Set(linked.map(({ id }) => id));
  const others = (recognised ?? []).filter(({ annotationId }) => !known.has(annotationId));
  const alike = others.filter(({ relation }) => relation === 'same');
  const contrary = others.filter(({ relation }) => relation === 'other-value');
  if (recognised && linked.length + others.length === 0) {
    return <p class="claim-page__small">{i18n.t('appearances.none')}</p>;
  }
  return (
    <>
      {linked.length > 0 && (
        <ul class="appearances">
          {linked.map((other) => (
            <li key={other.id} class="appearance">
              <Where id={other.id} text={other.text} title={other.title} site={other.site} />
              <p class="appearance__meta">
                {other.rating && <VerdictBadge rating={other.rating} />}
                <span>{i18n.t('appearances.seen', [dayWords(other.seenAt)])}</span>
                <Button small look="quiet" onClick={() => onUnlink(other.id)}>
                  {i18n.t('appearances.unlink')}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {alike.length > 0 && (
        <>
          <h3 class="appearances__title">{i18n.t('appearances.alike')}</h3>
          <ul class="appearances">
            {alike.map((found) => (
              <Resemblance key={found.annotationId} found={found} onUnlink={onUnlink}>
                <Button small onClick={() => onLink(found.annotationId)}>
                  {i18n.t('appearances.link')}
                </Button>
              </Resemblance>
            ))}
          </ul>
        </>
      )}
      {contrary.length > 0 && (
        <>
          <h3 class="appearances__title">{i18n.t('appearances.contrary')}</h3>
          <ul class="appearances">
            {contrary.map((found) => (
              <Resemblance key={found.annotationId} found={found} onUnlink={onUnlink} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ResemblanceProps {
  readonly found: Recognised;
  readonly onUnlink: (id: string) => void;
  readonly children?: ComponentChildren;
}

const Resemblance = ({ found, onUnlink, children }: ResemblanceProps) => (
  <li class={`appearance appearance--${found.relation}`}>
    {found.differences.length > 0 && <ValueDifferences differences={found.differences} />}
    <Where id={found.annotationId} text={found.text} title={found.title} site={found.site} />
    <p class="appearance__meta">
      {found.verdict && <VerdictBadge rating={found.verdict.rating} />}
      {children}
      <Button small look="quiet" onClick={() => onUnlink(found.annotationId)}>
        {i18n.t('appearances.notSame')}
      </Button>
    </p>
  </li>
);

interface WhereProps {
  readonly id: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly site: string;
}

const Where = ({ id, text, title, site }: WhereProps) => (
  <>
    <p class="appearance__text" dir="auto">
      <a href={routeHref('claim', id)}>{text}</a>
    </p>
    <p class="appearance__where" dir="auto">
      {[title, site].filter(Boolean).join(' · ')}
    </p>
  </>
);
