import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { Button } from '@/components/design/button';
import { dayWords } from '@/components/design/day-words';
import { describeSource } from '@/components/editor/describe-source';
import { ExternalLink, Markdown } from '@/components/markdown/markdown';
import { allowAddress } from '@/components/markdown/parse-inline';
import { wordsFor } from '@/components/words';
import type { Evidence, Source, SourceFields } from '@/lib/annotations';
import type { KeptClaim } from '@/lib/messaging';
import { routeHref } from './route';
import { SourceForm } from './source-form';
import { ViewHeading } from './view-heading';

export interface SourcePageProps {
  readonly source: Source;
  readonly uses: readonly {
    readonly claim: KeptClaim;
    readonly site: string;
    readonly evidence: readonly Evidence[];
  }[];
  /** Other sources that seem to be the same. */
  readonly twins: readonly Source[];
  readonly citation: ComponentChildren;
  readonly onEdit: (fields: SourceFields) => void;
  /** Joins all twins into this one. */
  readonly onMerge: () => void;
  readonly onDelete: () => void;
}

/** One source with everything it is brought to bear on. */
export function SourcePage(props: SourcePageProps) {
  const { source, uses, twins } = props;
  const [isEditing, setEditing] = useState(false);
  return (
    <div class="source-page">
      <ViewHeading>{source.title}</ViewHeading>
      <p class="source-page__meta" dir="auto">
        {describeSource(source)}
        {source.accessed && ` · ${i18n.t('sources.accessed', [dayWords(source.accessed)])}`}
      </p>
      <Addresses source={source} />
      {twins.length > 0 && (
        <section class="notice source-page__twins">
          <p>{i18n.t('sources.twins')}</p>
          <ul>
            {twins.map((twin) => (
              <li key={twin.id} dir="auto">
                <a href={routeHref('source', twin.id)}>{twin.title}</a> {describeSource(twin)}
              </li>
            ))}
          </ul>
          <div class="button-row">
            <Button small onClick={props.onMerge}>
              {i18n.t('sources.merge')}
            </Button>
          </div>
        </section>
      )}
      {isEditing ? (
        <SourceForm
          source={source}
          onCancel={() => setEditing(false)}
          onSave={(fields) => {
            setEditing(false);
            props.onEdit(fields);
          }}
        />
      ) : (
        <div class="button-row">
          <Button small icon="edit" onClick={() => setEditing(true)}>
            {i18n.t('sources.edit')}
          </Button>
          {uses.length === 0 && (
            <Button small look="quiet" icon="delete" onClick={props.onDelete}>
              {i18n.t('sources.delete')}
            </Button>
          )}
        </div>
      )}
      {props.citation}
      <section class="source-page__uses">
        <h2 class="section-title">{i18n.t('sources.uses', uses.length)}</h2>
        <ul class="appearances">
          {uses.map(({ claim, site, evidence }) => (
            <li key={claim.annotation.id} class="appearance">
              <p class="appearance__text" dir="auto">
                <a href={routeHref('claim', claim.annotation.id)}>{claim.annotation.quote.exact}</a>
              </p>
              {evidence.map(({ id, stance, passage, comment }) => (
                <div key={id} class="source-page__evidence">
                  <span class={`stance stance--${stance}`}>{wordsFor('stance', stance)}</span>
                  {passage && <q dir="auto">{passage}</q>}
                  {comment && <Markdown source={comment} />}
                </div>
              ))}
              <p class="appearance__meta">
                {claim.verdicts[0] && <VerdictBadge rating={claim.verdicts[0].rating} />}
                <span class="appearance__where">{site}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The live page, its copy, and the way to make one: followed only by a click, which asks the archive for it. */
function Addresses({ source: { url, archivedUrl } }: { readonly source: Source }) {
  const live = url && allowAddress(url);
  const archived = archivedUrl && allowAddress(archivedUrl);
  if (!live && !archived) return null;
  return (
    <ul class="source-page__links">
      {live && (
        <li>
          <ExternalLink href={live}>{i18n.t('sources.live')}</ExternalLink>
          <span class="source-page__address" dir="ltr">
            {live}
          </span>
        </li>
      )}
      {archived && (
        <li>
          <ExternalLink href={archived}>{i18n.t('sources.archived')}</ExternalLink>
          <span class="source-page__address" dir="ltr">
            {archived}
          </span>
        </li>
      )}
      {live && (
        <li>
          <ExternalLink href={`https://web.archive.org/save/${live}`}>{i18n.t('sources.save')}</ExternalLink>
          <span class="source-page__hint">{i18n.t('sources.saveHint')}</span>
        </li>
      )}
    </ul>
  );
}
