// biome-ignore-all lint/a11y/useSemanticElements: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
import { i18n } from '#i18n';
import { siteOf } from '@/lib/annotations';
import type { Group } from '@/lib/library';
import type { ClaimLineData } from './claim-line';
import { formatDayHeading } from './format-day';
import { routeHref } from './route';

/** What the claims under it have in common: their article, their day or a source. */
export const GroupLine = ({
  group,
  line,
}: {
  readonly group: Group;
  readonly line: ClaimLineData | undefined;
}) => (
  <span role="gridcell" class="group-line__cell" aria-colspan={3}>
    <span class="group-line__title" dir="auto">
      {titleOf(group, line)}
    </span>
    <span class="group-line__count">{i18n.t('library.claims', group.count)}</span>
  </span>
);

function titleOf(group: Group, line: ClaimLineData | undefined) {
  switch (group.by) {
    case 'article': {
      if (!line) return '…';
      const { article } = line;
      const site = siteOf(article.canonicalUrl) ?? '';
      return (
        <>
          <a href={routeHref('article', group.articleId)} tabIndex={-1}>
            {article.title ?? article.canonicalUrl}
          </a>{' '}
          <span class="group-line__site">{site}</span>
        </>
      );
    }
    case 'day':
      return group.day === undefined ? i18n.t('library.noDate') : formatDayHeading(group.day);
    case 'source':
      if (group.sourceId === undefined) return i18n.t('library.noSource');
      return (
        <a href={routeHref('source', group.sourceId)} tabIndex={-1}>
          {group.title}
        </a>
      );
  }
}
