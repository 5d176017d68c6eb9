import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { EmptyState } from '@/components/design/empty-state';
import { TextField } from '@/components/design/field';
import { describeSource } from '@/components/editor/describe-source';
import type { Source } from '@/lib/annotations';
import { routeHref } from './route';
import { ViewHeading } from './view-heading';

export interface ListedSource {
  readonly source: Source;
  readonly articles: number;
  readonly twins: readonly string[];
}

/** Sources drawn at first, and more with each click. */
const step = 100;

/** Every source that was brought to bear on a claim. */
export function SourceList({ lines }: { readonly lines: readonly ListedSource[] }) {
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(step);
  const found = lines.filter(({ source }) => isFound(source, sought));
  if (lines.length === 0) {
    return (
      <div class="sources">
        <ViewHeading>{i18n.t('library.nav.sources')}</ViewHeading>
        <EmptyState title={i18n.t('sources.none')} text={i18n.t('sources.noneText')} />
      </div>
    );
  }
  return (
    <div class="sources">
      <ViewHeading>{i18n.t('library.nav.sources')}</ViewHeading>
      <TextField label={i18n.t('sources.search')} type="search" value={sought} onInput={setSought} />
      <p class="sources__count" role="status">
        {i18n.t('sources.count', found.length)}
      </p>
      <ul class="sources__list">
        {found.slice(0, shown).map(({ source, articles, twins }) => (
          <li key={source.id} class="source-line">
            <a class="source-line__title" href={routeHref('source', source.id)} dir="auto">
              {source.title}
            </a>
            <p class="source-line__meta" dir="auto">
              {describeSource(source)}
            </p>
            <p class="source-line__meta">
              {i18n.t('sources.articles', articles)}
              {twins.length > 0 && <strong class="source-line__twins">{i18n.t('sources.twice')}</strong>}
            </p>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + step)}>
          {i18n.t('sources.more')}
        </Button>
      )}
    </div>
  );
}

function isFound({ title, publisher, authors, url }: Source, sought: string): boolean {
  const text = [title, publisher, ...authors, url].join(' ').toLocaleLowerCase();
  return sought
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
