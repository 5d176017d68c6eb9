/** The coarsest clock that tags are made of is a whole second; twice that covers its rounding. */
const UNSETTLED = 2_000;

interface Described {
  readonly tag?: string;
  readonly size?: number;
  readonly modifiedAt?: number;
}

/** `W/"abc"` → `abc`: Apache's tag is weak for a second after writing and strong from then on, the content the same. */
export function plainTag(tag: string | null | undefined): string | undefined {
  return (
    tag
      ?.trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1') || undefined
  );
}

/**
 * A tag that changes whenever the content does; `undefined` where nothing tells.
 *
 * nginx lists no tags, and makes those it gives with a file of its second and its size; so they are made here. A file
 * written twice within a second then looks unchanged. Read within two seconds of its last change, a file therefore gets
 * a tag that it will not have again, and is looked at once more the next time: one small request too many, nothing
 * missed. `date` is the server's own clock, as its answer gives it.
 */
export function tagOf({ tag, size, modifiedAt }: Described, date: string | null): string | undefined {
  const isKnown = size !== undefined && modifiedAt !== undefined;
  const named = tag ?? (isKnown ? `${hex(Math.floor(modifiedAt / 1000))}-${hex(size)}` : undefined);
  if (named === undefined || modifiedAt === undefined) return named;
  const age = Date.parse(date ?? '') - modifiedAt;
  return age < UNSETTLED ? `${named}~${crypto.randomUUID().slice(0, 8)}` : named;
}

/** As nginx writes them. */
const hex = (value: number): string => value.toString(16);
