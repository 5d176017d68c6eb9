import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { QuoteChanges } from '@/components/claim/quote-changes';
import { Reasons } from '@/components/claim/reasons';
import { Understood } from '@/components/claim/understood';
import { dayWords } from '@/components/design/day-words';
import { Disclosure } from '@/components/design/disclosure';
import { ExternalLink } from '@/components/markdown/markdown';
import { allowAddress } from '@/components/markdown/parse-inline';
import type { Article } from '@/lib/annotations';
import type { KeptClaim } from '@/lib/messaging';
import { Appearances, type AppearancesProps } from './appearances';
import { ClaimExport, type ClaimExportProps } from './claim-export';
import { EvidenceMatrix } from './evidence-matrix';
import { VerdictTimeline } from './verdict-timeline';
import { ViewHeading } from './view-heading';

interface ClaimPageProps extends AppearancesProps, ClaimExportProps {
  readonly kept: KeptClaim;
  readonly article: Article;
  readonly site: string;
  /** The editor of this claim. */
  readonly editor: ComponentChildren;
}

/** One claim with everything known of it, and the editor beside. */
export function ClaimPage(props: ClaimPageProps) {
  const { kept, article, site } = props;
  const { annotation, verdicts, evidence } = kept;
  const { quote, facets, attribution, origin } = annotation;
  const href = allowAddress(annotation.fragmentUrl ?? article.canonicalUrl);
  const isUnchanged = annotation.anchor.state === 'exact' || annotation.anchor.state === 'moved';
  return (
    <div class="claim-page">
      <div class="claim-page__record">
        <header class="claim-page__head">
          <p class="claim-page__kinds">
            {annotation.kinds.map((kind) => (
              <KindMark key={kind} kind={kind} />
            ))}
          </p>
          <ViewHeading hidden>{i18n.t('claimPage.title', [quote.exact])}</ViewHeading>
          <blockquote class="claim-page__quote" dir="auto">
            <span class="claim-page__context">{quote.prefix}</span>
            <mark>{quote.exact}</mark>
            <span class="claim-page__context">{quote.suffix}</span>
          </blockquote>
          <p class="claim-page__where">
            <span dir="auto">
              {href ? (
                <ExternalLink href={href}>{article.title ?? article.canonicalUrl}</ExternalLink>
              ) : (
                article.title
              )}
            </span>
            <span>{site}</span>
            {article.publishedAt && <span>{dayWords(article.publishedAt)}</span>}
            <span>{i18n.t('claimPage.keptOn', [dayWords(annotation.createdAt)])}</span>
          </p>
        </header>

        {!isUnchanged && (
          <Section title={i18n.t('claimPage.changed')}>
            <QuoteChanges anchor={annotation.anchor} />
            <p class="claim-page__small">
              {i18n.t('claimPage.seenOn', [dayWords(annotation.anchor.checkedAt)])}
              {verdicts[0] && ` · ${i18n.t('claimPage.checkedOn', [dayWords(verdicts[0].createdAt)])}`}
            </p>
          </Section>
        )}

        {(facets.length > 0 || attribution) && (
          <Section title={i18n.t('claimPage.understood')}>
            <Understood facets={facets} {...(attribution && { attribution })} />
          </Section>
        )}
        {origin.by === 'detector' && (
          <Disclosure summary={i18n.t('card.why')}>
            <Reasons reasons={origin.reasons} />
          </Disclosure>
        )}

        <Section title={i18n.t('claimPage.verdicts')}>
          <VerdictTimeline kept={kept} />
        </Section>
        <Section title={i18n.t('matrix.title')}>
          <EvidenceMatrix evidence={evidence} />
        </Section>
        <Section title={i18n.t('appearances.title')}>
          <Appearances
            linked={props.linked}
            recognised={props.recognised}
            onLink={props.onLink}
            onUnlink={props.onUnlink}
          />
        </Section>
        <ClaimExport formats={props.formats} onExport={props.onExport} />
      </div>
      <aside class="claim-page__editor" aria-label={i18n.t('editor.title')}>
        {props.editor}
      </aside>
    </div>
  );
}

const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="claim-page__section">
    <h2 class="section-title">{title}</h2>
    {children}
  </section>
);
