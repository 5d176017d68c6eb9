// biome-ignore-all lint/a11y/useSemanticElements: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { KindIcon, kindName } from '@/components/claim/kind-mark';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { wordsFor } from '@/components/words';
import { type Article, type KeptClaim, keeperOf, siteOf } from '@/lib/annotations';
import { formatDay } from './format-day';
import { MarkedWords } from './marked-words';
import { routeHref } from './route';
import { type Snippet, snippetOf } from './snippet';

/** What a line shows. */
export interface ClaimLineData {
  readonly claim: KeptClaim;
  readonly article: Article;
}

interface ClaimLineProps extends ClaimLineData {
  /** Folded words being searched for. */
  readonly words: readonly string[];
  readonly isSelected: boolean;
  readonly onSelect: (withRange: boolean) => void;
}

/** One line where something stands below it. By class: a rule that asks what is beside costs at every stroke. */
function quoteClass(snippet: Snippet | undefined, words: readonly string[]): string {
  if (!snippet) return 'claim-line__quote';
  return `claim-line__quote claim-line__quote--short${words.length === 0 ? ' claim-line__quote--note' : ''}`;
}

/** A claim in the list. Its cells are those of a grid's row; the row itself, which takes the focus, is around it. */
export function ClaimLine({ claim, article, words, isSelected, onSelect }: ClaimLineProps) {
  const select = useRef(onSelect);
  select.current = onSelect;
  // Scrolling, and every step of a search, draw all lines anew: one that would be the same is not even compared.
  return useMemo(
    () => (
      <LineCells
        claim={claim}
        article={article}
        words={words}
        isSelected={isSelected}
        onSelect={(withRange) => select.current(withRange)}
      />
    ),
    [claim, article, words, isSelected],
  );
}

const LineCells = ({ claim, article, words, isSelected, onSelect }: ClaimLineProps) => {
  const { annotation, verdicts } = claim;
  const [standing] = verdicts;
  const keeper = keeperOf(claim);
  const snippet = snippetOf(claim, words);
  return (
    <>
      <span role="gridcell" class="claim-line__check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={i18n.t('library.select')}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(event.shiftKey);
          }}
        />
      </span>
      <span role="gridcell" class="claim-line__body">
        <a
          class={quoteClass(snippet, words)}
          href={routeHref('claim', annotation.id)}
          tabIndex={-1}
          dir="auto"
        >
          <MarkedWords text={annotation.quote.exact} words={words} />
        </a>
        {snippet && (
          <span
            class={`claim-line__snippet${words.length === 0 ? ' claim-line__snippet--note' : ''}`}
            dir="auto"
          >
            <span class="claim-line__field">{wordsFor('library.field', snippet.field)}</span>{' '}
            <MarkedWords text={snippet.text} words={words} />
          </span>
        )}
        <span class="claim-line__facts">
          {annotation.kinds.length > 0 && (
            <span class="claim-line__kinds">
              {annotation.kinds.map((kind) => (
                <span key={kind} title={kindName(kind)}>
                  <KindIcon kind={kind} />
                  <span class="visually-hidden">{kindName(kind)}</span>
                </span>
              ))}
            </span>
          )}
          <span class="claim-line__article" dir="auto">
            <MarkedWords text={article.title ?? article.canonicalUrl} words={words} />
          </span>
          {article.title !== undefined && (
            <span class="claim-line__site">{siteOf(article.canonicalUrl)}</span>
          )}
          {keeper && (
            <span class="claim-line__keeper" dir="auto">
              {i18n.t('team.keptBy', [keeper])}
            </span>
          )}
          {annotation.tags.map((tag) => (
            <span key={tag} class="claim-line__tag" dir="auto">
              {tag}
            </span>
          ))}
        </span>
      </span>
      <span role="gridcell" class="claim-line__side">
        {standing ? (
          <VerdictBadge rating={standing.rating} />
        ) : (
          <span class="claim-line__workflow">{wordsFor('workflow', annotation.workflow)}</span>
        )}
        {claim.conflicts && <span class="claim-line__alert">{i18n.t('library.conflict')}</span>}
        {!claim.conflicts && annotation.workflow === 'recheck-due' && standing && (
          <span class="claim-line__alert">{wordsFor('workflow', 'recheck-due')}</span>
        )}
        {annotation.anchor.state !== 'exact' && annotation.anchor.state !== 'moved' && (
          <span class="claim-line__anchor">{wordsFor('library.anchor', annotation.anchor.state)}</span>
        )}
        <time dateTime={annotation.createdAt}>{formatDay(annotation.createdAt)}</time>
      </span>
    </>
  );
};
