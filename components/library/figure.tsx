import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/design/disclosure';
import type { Tally } from '@/lib/library';
import { formatCount } from './format-day';

interface FigureProps<Column extends string> {
  readonly title: string;
  readonly tally: Tally<Column>;
  readonly rowTitle: string;
  readonly nameRow: (key: string) => string;
  readonly nameColumn: (column: Column) => string;
  /** The picture. */
  readonly children: ComponentChildren;
}

/** A picture with its title, and the table it was drawn from. */
export function Figure<Column extends string>(props: FigureProps<Column>) {
  const { tally, nameRow, nameColumn } = props;
  const id = useId();
  // Columns that are empty throughout say nothing.
  const used = tally.columns.flatMap((column, place) =>
    tally.rows.some(({ counts }) => (counts[place] ?? 0) > 0) ? [{ column, place }] : [],
  );
  return (
    <figure class="figure" aria-labelledby={id}>
      <h2 class="figure__title" id={id}>
        {props.title}
      </h2>
      {props.children}
      <Disclosure summary={i18n.t('library.overview.table')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="figure__table" tabIndex={0} aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{props.rowTitle}</th>
                {used.map(({ column }) => (
                  <th key={column} scope="col">
                    {nameColumn(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tally.rows.map(({ key, counts }) => (
                <tr key={key}>
                  <th scope="row">{nameRow(key)}</th>
                  {used.map(({ column, place }) => (
                    <td key={column}>{formatCount(counts[place] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Disclosure>
    </figure>
  );
}
