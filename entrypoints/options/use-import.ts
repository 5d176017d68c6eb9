import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPanelProps, ImportState } from '@/components/options/import-panel';
import type { KeptRecord, RecordType, Stamped } from '@/lib/annotations';
import { type Database, findRecords, importRecords, undoImport } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type ImportPlan, idsNamedBy, planImport, readFile } from '@/lib/exchange';

const shownTypes: readonly RecordType[] = ['article', 'annotation', 'verdict', 'evidence', 'source'];

/** An import from the chosen file to its undo; nothing is written before it is confirmed. */
export function useImport(db: Database, run: (work: () => Promise<unknown>) => void): ImportPanelProps {
  const [state, setState] = useState<ImportState>({ type: 'none' });
  const planned = useRef<readonly Stamped<KeptRecord>[]>([]);
  const undoToken = useRef<string | undefined>(undefined);

  const read = async (file: File) => {
    setState({ type: 'reading', fileName: file.name });
    try {
      const plan = await planFile(db, file);
      planned.current = plan.records;
      setState(describePlan(file.name, plan));
    } catch (error) {
      const message = error instanceof AppError ? error.message : i18n.t('failure.unexpected');
      setState({ type: 'failed', fileName: file.name, message });
    }
  };
  const confirm = async (fileName: string) => {
    try {
      const { undo } = await importRecords(db, planned.current);
      undoToken.current = undo;
      setState({ type: 'done', fileName });
    } catch (error) {
      const message = error instanceof AppError ? error.message : i18n.t('failure.unexpected');
      setState({ type: 'failed', fileName, message });
    }
  };

  return {
    state,
    onFile: (file) => void read(file),
    onConfirm: () => {
      if (state.type === 'ready') void confirm(state.fileName);
    },
    onCancel: () => setState({ type: 'none' }),
    onUndo: () =>
      run(async () => {
        if (undoToken.current) await undoImport(db, undoToken.current);
        setState({ type: 'none' });
      }),
  };
}

async function planFile(db: Database, file: File): Promise<ImportPlan> {
  const result = await readFile(await file.text(), { importedAt: new Date().toISOString() });
  if (!result.ok) throw result.error;
  return planImport(await findRecords(db, idsNamedBy(result.value)), result.value);
}

function describePlan(fileName: string, { counts, conflicts }: ImportPlan): ImportState {
  return {
    type: 'ready',
    fileName,
    counts: shownTypes
      .map((type) => ({
        type,
        added: counts[type].added,
        changed: counts[type].changed,
        same: counts[type].same,
      }))
      .filter(({ added, changed, same }) => added + changed + same > 0),
    conflicts: conflicts.length,
    deleted: shownTypes.reduce((sum, type) => sum + counts[type].deleted, 0),
  };
}
