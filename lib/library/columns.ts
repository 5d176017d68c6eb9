type Numbers = Uint8Array | Uint32Array | Float32Array | Float64Array;

/** A typed array that grows. */
export interface Column<Values extends Numbers> {
  /** Longer than `length`; taken anew after every `append`. */
  readonly values: Values;
  readonly length: number;
  append(more: ArrayLike<number>): void;
  clear(): void;
}

const FIRST_CAPACITY = 1024;

export function createColumn<Values extends Numbers>(make: new (length: number) => Values): Column<Values> {
  let values = new make(FIRST_CAPACITY);
  let length = 0;
  return {
    get values() {
      return values;
    },
    get length() {
      return length;
    },
    append: (more) => {
      const needed = length + more.length;
      if (needed > values.length) {
        const larger = new make(Math.max(needed, values.length * 2));
        larger.set(values);
        values = larger;
      }
      values.set(more, length);
      length = needed;
    },
    clear: () => {
      values = new make(FIRST_CAPACITY);
      length = 0;
    },
  };
}

/** Names in the order in which they were first met, each with its place. */
export interface NameList {
  readonly names: readonly string[];
  place(name: string): number;
  clear(): void;
}

export function createList(): NameList {
  let names: string[] = [];
  const places = new Map<string, number>();
  return {
    get names() {
      return names;
    },
    place: (name) => {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, names.length);
      return names.push(name) - 1;
    },
    clear: () => {
      names = [];
      places.clear();
    },
  };
}
