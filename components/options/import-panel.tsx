import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Disclosure } from '@/components/design/disclosure';
import { wordsFor, wordsLocale } from '@/components/words';
import type { RecordType } from '@/lib/annotations';
import { ImportConflicts, type ShownConflict } from './import-conflicts';
import { ImportProgress } from './import-progress';

export interface ImportCount {
  readonly type: RecordType;
  /** In the file and not here. */
  readonly added: number;
  /** Here, and the file knows something newer. */
  readonly changed: number;
  /** Here already, the same. */
  readonly same: number;
  /** Here, and deleted by the file. */
  readonly deleted: number;
  /** Written on both sides without knowledge of each other: both texts are kept. */
  readonly conflicting: number;
}

export type ImportState =
  | { readonly type: 'none' }
  /** `done` 0..1. */
  | {
      readonly type: 'reading' | 'comparing' | 'writing';
      readonly fileName: string;
      readonly done: number;
    }
  | { readonly type: 'failed'; readonly fileName: string; readonly message: string }
  | {
      readonly type: 'ready';
      readonly fileName: string;
      readonly counts: readonly ImportCount[];
      readonly conflicts: readonly ShownConflict[];
      /** Records of the file left out because they hang on something that is nowhere. */
      readonly dangling: number;
    }
  | { readonly type: 'done'; readonly fileName: string };

export interface ImportPanelProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** Nothing is written before the person has seen what would be. */
export function ImportPanel({ state, onFile, onConfirm, onCancel, onUndo }: ImportPanelProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div class="import">
      <div class="button-row">
        <Button icon="upload" onClick={() => file.current?.click()}>
          {i18n.t('import.choose')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
          hidden
          aria-label={i18n.t('import.choose')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) onFile(chosen);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {(state.type === 'reading' || state.type === 'comparing' || state.type === 'writing') && (
          <ImportProgress {...state} onCancel={onCancel} />
        )}
        {state.type === 'failed' && (
          <div class="notice">
            <strong>{i18n.t('import.failed', [state.fileName])}</strong> {state.message}
          </div>
        )}
        {state.type === 'done' && (
          <div class="notice notice--plain import__done">
            {i18n.t('import.done', [state.fileName])}
            <Button small onClick={onUndo}>
              {i18n.t('action.undo')}
            </Button>
          </div>
        )}
        {state.type === 'ready' && <DryRun state={state} onConfirm={onConfirm} onCancel={onCancel} />}
      </div>
    </div>
  );
}

interface DryRunProps {
  readonly state: Extract<ImportState, { readonly type: 'ready' }>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const DryRun = ({ state, onConfirm, onCancel }: DryRunProps) => (
  <div class="dry-run">
    <h3>{i18n.t('import.preview', [state.fileName])}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('import.records')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {wordsFor('import', column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {state.counts.map((count) => (
          <tr key={count.type}>
            <th scope="row">{wordsFor('recordType', count.type)}</th>
            {columns.map((column) => (
              <td key={column}>{formatCount(count[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      {i18n.t('import.loses', sum(state.counts, 'deleted'))}{' '}
      {i18n.t('import.conflicts', state.conflicts.length)}{' '}
      {state.dangling > 0 && i18n.t('import.dangling', state.dangling)}
    </p>
    {state.conflicts.length > 0 && (
      <Disclosure summary={i18n.t('import.showConflicts')} open>
        <ImportConflicts conflicts={state.conflicts} />
      </Disclosure>
    )}
    <div class="button-row">
      <Button look="primary" onClick={onConfirm}>
        {i18n.t('import.confirm')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {i18n.t('action.cancel')}
      </Button>
    </div>
  </div>
);

const columns = ['added', 'changed', 'same', 'deleted', 'conflicting'] as const;

const sum = (counts: readonly ImportCount[], column: 'deleted'): number =>
  counts.reduce((total, count) => total + count[column], 0);

const formatCount = (count: number): string => new Intl.NumberFormat(wordsLocale()).format(count);
