import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPanelProps, ImportState } from '@/components/options/import-panel';
import type { KeptRecord, RecordType, Stamped } from '@/lib/annotations';
import { type Database, findRecords, importRecords, undoImport } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type ImportPlan, idsNamedBy, planImport, readFile, type SliceOptions } from '@/lib/exchange';
import type { Result } from '@/lib/result';

const shownTypes: readonly RecordType[] = ['article', 'annotation', 'verdict', 'evidence', 'source'];
/** Progress worth drawing anew: a hundredth of the bar. */
const PROGRESS_STEP = 0.01;

/** Reads the records to be merged: from a file, or from a copy kept aside. */
export type RecordsReader = (options: SliceOptions) => Promise<Result<readonly Stamped[]>>;

export interface Importing extends ImportPanelProps {
  /** The same dry run for records from elsewhere, under a name that people know them by. */
  readonly plan: (name: string, read: RecordsReader) => void;
}

/** An import from the chosen file to its undo; nothing is written before it is confirmed, and all or nothing then. */
export function useImport(db: Database, run: (work: () => Promise<unknown>) => void): Importing {
  const [state, setState] = useState<ImportState>({ type: 'none' });
  const planned = useRef<readonly Stamped<KeptRecord>[]>([]);
  const undoToken = useRef<string | undefined>(undefined);
  const stop = useRef(new AbortController());

  /** Does one stage of the work, tells how far it is, and goes back to nothing when cancelled. */
  const work = async (
    fileName: string,
    steps: (options: (type: 'reading' | 'comparing' | 'writing') => SliceOptions) => Promise<ImportState>,
  ) => {
    stop.current.abort();
    const own = new AbortController();
    stop.current = own;
    try {
      const outcome = await steps((type) => {
        let shown = 0;
        setState({ type, fileName, done: 0 });
        const onProgress = (done: number) => {
          if (done - shown < PROGRESS_STEP || own.signal.aborted) return;
          shown = done;
          setState({ type, fileName, done });
        };
        return { signal: own.signal, onProgress };
      });
      // Cancelled a moment too late, what was written is told all the same, with its undo.
      if (!own.signal.aborted || outcome.type === 'done') setState(outcome);
    } catch (error) {
      if (own.signal.aborted) return;
      if (!(error instanceof AppError)) console.error(error);
      const message = error instanceof AppError ? error.message : i18n.t('failure.unexpected');
      setState({ type: 'failed', fileName, message });
    }
  };

  const plan = (fileName: string, read: RecordsReader) =>
    work(fileName, async (stage) => {
      const result = await read(stage('reading'));
      if (!result.ok) throw result.error;
      const options = stage('comparing');
      const kept = await findRecords(db, idsNamedBy(result.value));
      const found = await planImport(kept, result.value, options);
      planned.current = found.records;
      return describePlan(fileName, found);
    });
  const confirm = (fileName: string) =>
    work(fileName, async (stage) => {
      const { undo } = await importRecords(db, planned.current, stage('writing'));
      planned.current = [];
      undoToken.current = undo;
      return { type: 'done', fileName };
    });

  return {
    state,
    plan: (name, read) => void plan(name, read),
    onFile: (file) =>
      void plan(file.name, async (options) =>
        readFile(await file.text(), { importedAt: new Date().toISOString(), ...options }),
      ),
    onConfirm: () => {
      if (state.type === 'ready') void confirm(state.fileName);
    },
    onCancel: () => {
      stop.current.abort();
      planned.current = [];
      setState({ type: 'none' });
    },
    onUndo: () =>
      run(async () => {
        if (undoToken.current) await undoImport(db, undoToken.current);
        setState({ type: 'none' });
      }),
  };
}

function describePlan(fileName: string, { counts, conflicts, dangling }: ImportPlan): ImportState {
  return {
    type: 'ready',
    fileName,
    counts: shownTypes
      .map((type) => {
        const { conflicts: conflicting, ...rest } = counts[type];
        return { type, ...rest, conflicting };
      })
      .filter(({ added, changed, same, deleted }) => added + changed + same + deleted > 0),
    conflicts: conflicts.map(({ record: { id, type }, subject, sides }) => ({ id, type, subject, sides })),
    dangling: dangling.length,
  };
}
