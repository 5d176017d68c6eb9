import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField } from '@/components/design/field';
import { Icon } from '@/components/design/icon';
import type { KeptClaim } from '@/lib/messaging';

interface EvidenceOfferProps {
  /** Claims worked on lately, newest first; at least one. */
  readonly claims: readonly KeptClaim[];
  /** The words selected in the page, if any. */
  readonly selection: string | undefined;
  readonly onUse: (annotationId: string) => void;
}

const longestLabel = 70;

/** On another page while a claim is being researched: this page, or the words selected in it, as its evidence. */
export function EvidenceOffer({ claims, selection, onUse }: EvidenceOfferProps) {
  const [first] = claims;
  const [chosen, setChosen] = useState(first?.annotation.id ?? '');
  if (!first) return null;
  return (
    <section class="evidence-offer" aria-label={i18n.t('offer.title')}>
      <p class="evidence-offer__title">
        <Icon name="source" />
        {selection ? i18n.t('offer.selection') : i18n.t('offer.tab')}
      </p>
      {selection && (
        <blockquote class="evidence-offer__passage" dir="auto">
          {selection}
        </blockquote>
      )}
      <ChoiceField
        label={i18n.t('offer.for')}
        value={chosen}
        choices={claims.map(({ annotation }) => ({
          value: annotation.id,
          label: shorten(annotation.quote.exact),
        }))}
        onChange={setChosen}
      />
      <div class="button-row">
        <Button look="primary" small onClick={() => onUse(chosen)}>
          {selection ? i18n.t('offer.useSelection') : i18n.t('offer.useTab')}
        </Button>
      </div>
    </section>
  );
}

const shorten = (text: string): string =>
  text.length > longestLabel ? `${text.slice(0, longestLabel).trimEnd()}…` : text;
