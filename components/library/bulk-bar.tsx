import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/design/button';
import { TagField } from '@/components/editor/tag-field';
import { wordsFor } from '@/components/words';
import { type Workflow, workflows } from '@/lib/annotations';
import { ExportPanel, type ExportPanelProps } from './export-panel';
import { formatCount } from './format-day';

export interface BulkBarProps {
  /** Claims selected. */
  readonly count: number;
  /** Tags used before that begin like this. */
  readonly completeTags: (prefix: string) => Promise<readonly string[]>;
  readonly onAddTags: (tags: readonly string[]) => void;
  readonly onRemoveTags: (tags: readonly string[]) => void;
  readonly onWorkflow: (workflow: Workflow) => void;
  readonly formats: ExportPanelProps['formats'];
  readonly onExport: (formatId: string) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected claims at once; each can be undone. */
export function BulkBar(props: BulkBarProps) {
  const [open, setOpen] = useState<'tags' | 'export' | undefined>();
  const [tags, setTags] = useState<readonly string[]>([]);
  const toggle = (panel: 'tags' | 'export') => setOpen(open === panel ? undefined : panel);
  const giveTags = (give: (tags: readonly string[]) => void) => {
    give(tags);
    setTags([]);
    setOpen(undefined);
  };
  return (
    <section class="bulk-bar" aria-label={i18n.t('library.selection')}>
      <div class="bulk-bar__row">
        <strong role="status">{i18n.t('library.selected', props.count, [formatCount(props.count)])}</strong>
        <Button small expanded={open === 'tags'} onClick={() => toggle('tags')}>
          {i18n.t('library.tags')}
        </Button>
        <select
          class="input input--small bulk-bar__workflow"
          aria-label={i18n.t('library.setWorkflow')}
          value=""
          onChange={(event) => {
            const chosen = workflows.find((each) => each === event.currentTarget.value);
            event.currentTarget.value = '';
            if (chosen) props.onWorkflow(chosen);
          }}
        >
          <option value="">{i18n.t('library.setWorkflow')}</option>
          {workflows.map((workflow) => (
            <option key={workflow} value={workflow}>
              {wordsFor('workflow', workflow)}
            </option>
          ))}
        </select>
        <Button small icon="download" expanded={open === 'export'} onClick={() => toggle('export')}>
          {i18n.t('library.export')}
        </Button>
        <Button small icon="delete" onClick={props.onDelete}>
          {i18n.t('library.delete')}
        </Button>
        <IconButton icon="close" label={i18n.t('library.unselect')} onClick={props.onClear} />
      </div>
      {open === 'tags' && (
        <div class="bulk-bar__panel">
          <TagField tags={tags} complete={props.completeTags} onChange={setTags} />
          <div class="button-row">
            <Button
              small
              look="primary"
              disabled={tags.length === 0}
              onClick={() => giveTags(props.onAddTags)}
            >
              {i18n.t('library.addTags')}
            </Button>
            <Button small disabled={tags.length === 0} onClick={() => giveTags(props.onRemoveTags)}>
              {i18n.t('library.removeTags')}
            </Button>
          </div>
        </div>
      )}
      {open === 'export' && (
        <ExportPanel
          count={props.count}
          formats={props.formats}
          onExport={(format) => {
            setOpen(undefined);
            props.onExport(format);
          }}
        />
      )}
    </section>
  );
}
