import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

export interface VirtualRowsOptions {
  /** Of the rows; a new object says that their sizes are others. */
  readonly rows: ArrayLike<unknown>;
  /** Pixels. */
  readonly sizeOf: (place: number) => number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** All rows are of the same size: then another list of rows costs nothing, however long it is. */
  readonly isUniform: boolean;
  /** A row drawn even when out of view, so that it keeps the focus. */
  readonly always?: number | undefined;
  /** Pixels from the top when first shown. */
  readonly initialOffset?: number;
}

export interface VirtualRows {
  /** Pixels. */
  readonly height: number;
  /** The rows to draw, with pixels from the top. */
  readonly items: readonly { readonly index: number; readonly start: number }[];
  readonly scrollTo: (place: number) => void;
  /** Rows that fit in view at once, about. */
  readonly inView: number;
}

/** Rows drawn beyond each edge, so that scrolling shows rows and not blanks. */
const OVERSCAN = 5;

/** Draws only the rows in view, by TanStack's virtualizer. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { rows, sizeOf, scroller, always, isUniform } = options;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Its identity says to the virtualizer that all sizes are to be taken anew, which is work for every row. Where all are
  // the same, the longest list so far is measured once, and of a shorter one the beginning holds.
  const getItemKey = useMemo(() => (place: number) => place, [isUniform || rows]);
  const longest = useRef(0);
  longest.current = Math.max(longest.current, rows.length);
  const settings = {
    count: isUniform ? longest.current : rows.length,
    estimateSize: sizeOf,
    getItemKey,
    overscan: OVERSCAN,
    initialOffset: options.initialOffset ?? 0,
    getScrollElement: () => scroller.current,
    rangeExtractor: (range: Range) => placesIn({ ...range, count: rows.length }, always),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | undefined>(undefined);
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(settings);
  const virtualizer = made.current;
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  return {
    height: isUniform ? rows.length * sizeOf(0) : virtualizer.getTotalSize(),
    items,
    scrollTo: (place) => virtualizer.scrollToIndex(place, { align: 'auto' }),
    inView: Math.max(1, items.length - 2 * OVERSCAN),
  };
}

function placesIn({ startIndex, endIndex, overscan, count }: Range, always: number | undefined): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  if (always === undefined || always >= count) return places;
  if (always < first) return [always, ...places];
  return always > last ? [...places, always] : places;
}
