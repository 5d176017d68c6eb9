import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';

/**
 * A note that rows were written since they were digested for lists and searches (`digest-store.ts`), or made findable
 * by what they say (`match-index.ts`).
 */
export interface StaleMark {
  /** Given by the database, ascending. */
  readonly seq?: number;
  readonly packs?: readonly string[];
  readonly sources?: readonly string[];
  /** A whole table was emptied: everything there was is gone. */
  readonly isEmptied?: boolean;
}

/** Where the notes go: one list for each of those that work something out of what is kept. */
const lists = ['stale', 'unmatched'] as const;
const watched = new Set(['packs', 'sources']);

/**
 * Notes every write of a pack or a source, in the write's own transaction: whoever writes, now or in a version to
 * come, cannot forget it, and a crash leaves both or neither. It costs a small row for each list, however many packs it
 * has; the digesting itself is done later, by whoever lists or searches.
 */
export const markStale: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'markStale',
  // Below Dexie's hooks, which know only the tables a transaction was opened for; above what tells other pages.
  level: 1,
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      const isWatched = mode === 'readwrite' && tables.some((table) => watched.has(table));
      return core.transaction(isWatched ? [...new Set([...tables, ...lists])] : tables, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      if (!watched.has(name)) return table;
      return {
        ...table,
        mutate: (request) => {
          const marked = write(core, request.trans, describe(name, request));
          return table.mutate(request).then((result) => marked.then(() => result));
        },
      };
    },
  }),
};

function describe(table: string, request: DBCoreMutateRequest): StaleMark {
  switch (request.type) {
    case 'add':
    case 'put':
      return named(
        table,
        request.values.map((row: { readonly id: string }) => row.id),
      );
    case 'delete':
      return named(table, request.keys);
    case 'deleteRange':
      return { isEmptied: true };
  }
}

const named = (table: string, ids: readonly string[]): StaleMark =>
  table === 'packs' ? { packs: ids } : { sources: ids };

function write(core: DBCore, trans: DBCoreTransaction, mark: StaleMark): Promise<unknown> {
  return Promise.all(lists.map((list) => core.table(list).mutate({ type: 'add', trans, values: [mark] })));
}
