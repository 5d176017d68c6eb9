// biome-ignore-all lint/a11y/useSemanticElements: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a virtualised list keeps few of its rows in the document and places them itself, which a table cannot; the grid pattern of ARIA, where the row takes the focus
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Group } from '@/lib/library';
import { ClaimLine, type ClaimLineData } from './claim-line';
import { stepOf } from './grid-keys';
import { GroupLine } from './group-line';
import { useVirtualRows } from './use-virtual-rows';

export interface ClaimGridProps {
  /** A claim's place in the index, or `-1 - g` for the heading of group `g`. */
  readonly rows: Int32Array;
  readonly groups: readonly Group[];
  readonly idOf: (claim: number) => string;
  readonly lineOf: (claim: number) => ClaimLineData | undefined;
  /** Says which claims are drawn. */
  readonly onShow: (claims: readonly number[]) => void;
  /** Folded words being searched for. */
  readonly words: readonly string[];
  readonly selection: ReadonlySet<string>;
  readonly onSelection: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  /** Where the list was left: pixels from the top, and the row that had the focus. */
  readonly place: GridPlace;
}

export interface GridPlace {
  offset: number;
  row: number;
}

/** Pixels, as in library.css: rows of one size are found without measuring 100,000 of them. */
const CLAIM_ROW = 84;
const GROUP_ROW = 44;

/**
 * The list, as an ARIA grid: one row has the focus, the arrow keys move it, Space selects, Enter opens. Only rows in
 * view are in the document; `aria-rowindex` and `aria-rowcount` say where they stand among all.
 */
export function ClaimGrid(props: ClaimGridProps) {
  const { rows, groups, idOf, lineOf, selection, place } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(place.row);
  const anchor = useRef(active);
  const isFocusDue = useRef(false);
  const current = rows[active] === undefined || rows[active] < 0 ? firstClaim(rows) : active;
  const { height, items, scrollTo, inView } = useVirtualRows({
    rows,
    sizeOf: (at) => ((rows[at] ?? 0) < 0 ? GROUP_ROW : CLAIM_ROW),
    isUniform: groups.length === 0,
    scroller,
    always: current,
    initialOffset: place.offset,
  });
  const shown = items.flatMap(({ index }) => {
    const claim = rows[index];
    return claim === undefined || claim < 0 ? [] : [claim];
  });
  useEffect(() => props.onShow(shown), [shown.join()]);
  useLayoutEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true });
  });

  const searched = useRef(props.words);
  useLayoutEffect(() => {
    // What is searched for stands at the top, wherever the list before was left.
    if (searched.current === props.words) return;
    searched.current = props.words;
    if (scroller.current) scroller.current.scrollTop = 0;
    place.row = 0;
    setActive(0);
  }, [props.words]);

  const move = (to: number) => {
    place.row = to;
    isFocusDue.current = true;
    setActive(to);
    scrollTo(to);
  };
  const toggle = (at: number, withRange: boolean) => {
    const claim = rows[at];
    if (claim === undefined || claim < 0) return;
    const next = new Set(selection);
    if (withRange) for (const id of idsBetween(rows, anchor.current, at, idOf)) next.add(id);
    else if (!next.delete(idOf(claim))) next.add(idOf(claim));
    anchor.current = at;
    props.onSelection(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const claim = rows[current];
    if (claim === undefined || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      props.onSelection(new Set(idsBetween(rows, 0, rows.length - 1, idOf)));
      return;
    }
    if (event.key === ' ') {
      event.preventDefault();
      toggle(current, event.shiftKey);
      return;
    }
    if (event.key === 'Enter' && !isCommand) {
      event.preventDefault();
      props.onOpen(idOf(claim));
      return;
    }
    if (event.key === 'Escape' && selection.size > 0) {
      event.preventDefault();
      props.onSelection(new Set());
      return;
    }
    const to = stepOf(event.key, rows, current, inView);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
    if (event.shiftKey) {
      props.onSelection(new Set([...selection, ...idsBetween(rows, anchor.current, to, idOf)]));
    } else anchor.current = to;
  };

  return (
    <div
      class="claim-grid"
      ref={scroller}
      onScroll={(event) => {
        place.offset = event.currentTarget.scrollTop;
      }}
    >
      <div
        role="grid"
        class="claim-grid__rows"
        aria-label={i18n.t('library.list')}
        aria-rowcount={rows.length}
        aria-multiselectable="true"
        style={{ blockSize: `${height}px` }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, start }) => {
          const claim = rows[index] ?? 0;
          const style = { insetBlockStart: `${start}px` };
          if (claim < 0) {
            const group = groups[-1 - claim];
            return (
              group && (
                <div key={`g${index}`} role="row" class="group-line" aria-rowindex={index + 1} style={style}>
                  <GroupLine group={group} line={lineAfter(rows, index, lineOf)} />
                </div>
              )
            );
          }
          const id = idOf(claim);
          const line = lineOf(claim);
          const isSelected = selection.has(id);
          return (
            <div
              // Not by claim: as one types, other claims take the places, and changing words is less than a new row.
              key={index}
              role="row"
              class="claim-line"
              aria-rowindex={index + 1}
              aria-selected={isSelected}
              data-row={index}
              tabIndex={index === current ? 0 : -1}
              style={style}
              onFocus={() => {
                place.row = index;
                setActive(index);
              }}
              onClick={(event) => {
                // A link opens by itself, in a new tab too; words may be marked to copy them.
                if (event.target instanceof Element && event.target.closest('a, input')) return;
                if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(index, event.shiftKey);
                else if (getSelection()?.isCollapsed !== false) props.onOpen(id);
              }}
            >
              {line ? (
                <ClaimLine
                  {...line}
                  words={props.words}
                  isSelected={isSelected}
                  onSelect={(withRange) => toggle(index, withRange)}
                />
              ) : (
                <span role="gridcell" class="claim-line__waiting">
                  <span class="skeleton" />
                  <span class="skeleton" />
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function firstClaim(rows: Int32Array): number {
  const at = rows.findIndex((row) => row >= 0);
  return at < 0 ? 0 : at;
}

function idsBetween(rows: Int32Array, a: number, b: number, idOf: (claim: number) => string): string[] {
  const [from, to] = a < b ? [a, b] : [b, a];
  return [...rows.subarray(from, to + 1)].flatMap((row) => (row < 0 ? [] : [idOf(row)]));
}

/** A heading by article says the article's title, which the first claim under it knows. */
const lineAfter = (
  rows: Int32Array,
  at: number,
  lineOf: (claim: number) => ClaimLineData | undefined,
): ClaimLineData | undefined => {
  const next = rows[at + 1];
  return next === undefined || next < 0 ? undefined : lineOf(next);
};
