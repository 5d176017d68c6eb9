import { i18n } from '#i18n';
import { IconButton } from '@/components/design/button';
import { ExternalLink, Markdown } from '@/components/markdown/markdown';
import { allowAddress } from '@/components/markdown/parse-inline';
import { wordsFor } from '@/components/words';
import type { KeptClaim } from '@/lib/messaging';
import { describeSource } from './describe-source';

interface EvidenceListProps {
  readonly evidence: KeptClaim['evidence'];
  /** Members' names by the id of what they wrote. */
  readonly by?: KeptClaim['by'] | undefined;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

export const EvidenceList = ({ evidence, by, onEdit, onDelete }: EvidenceListProps) => (
  <ul class="evidence-list">
    {evidence.map(({ evidence: { id, stance, passage, comment }, source }) => (
      <li key={id} class="evidence-item">
        <div class="evidence-item__head">
          <span class={`stance stance--${stance}`}>{wordsFor('stance', stance)}</span>
          <span class="evidence-item__actions">
            <IconButton
              icon="edit"
              label={i18n.t('evidence.edit', [source.title])}
              onClick={() => onEdit(id)}
            />
            <IconButton
              icon="delete"
              label={i18n.t('evidence.delete', [source.title])}
              onClick={() => onDelete(id)}
            />
          </span>
        </div>
        <p class="evidence-item__title" dir="auto">
          <SourceLink address={source.url} text={source.title} />
        </p>
        <p class="evidence-item__meta" dir="auto">
          {describeSource(source)}
          {by?.[id] && ` · ${i18n.t('team.sourceBy', [by[id]])}`}
          {source.archivedUrl && (
            <>
              {' · '}
              <SourceLink address={source.archivedUrl} text={i18n.t('evidence.archived')} />
            </>
          )}
        </p>
        {passage && (
          <blockquote class="evidence-item__passage" dir="auto">
            {passage}
          </blockquote>
        )}
        {comment && <Markdown source={comment} />}
      </li>
    ))}
  </ul>
);

/** An address from an import may be anything: only one that opens a page becomes a link. */
function SourceLink({ address, text }: { readonly address: string | undefined; readonly text: string }) {
  const href = address === undefined ? undefined : allowAddress(address);
  return href === undefined ? <span>{text}</span> : <ExternalLink href={href}>{text}</ExternalLink>;
}
