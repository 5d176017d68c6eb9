import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import type { ClaimConflict } from '@/lib/annotations';
import type { ConflictChoice } from './conflict-list';
import { describeDay, describeWriter } from './describe-writer';

interface DeletedConflictProps {
  readonly conflict: Extract<ClaimConflict, { readonly type: 'deleted' }>;
  readonly onResolve: (choice: ConflictChoice) => void;
}

/** Deleted on one device and edited on another: offered back. */
export const DeletedConflict = ({ conflict, onResolve }: DeletedConflictProps) => {
  const { place, deleted, edited, title } = conflict;
  return (
    <div class="conflict notice">
      <h3 class="conflict__title">
        {place.type === 'annotation' ? i18n.t('conflict.deletedClaim') : i18n.t('conflict.deletedSource')}
      </h3>
      {title && <p dir="auto">{title}</p>}
      <p class="conflict__by">
        {i18n.t('conflict.deletedEdited', [
          describeWriter(deleted.by),
          describeDay(deleted.at),
          describeWriter(edited.by),
          describeDay(edited.at),
        ])}
      </p>
      <div class="button-row">
        <Button small onClick={() => onResolve({ type: 'keep', place })}>
          {i18n.t('conflict.keep')}
        </Button>
        <Button small look="quiet" onClick={() => onResolve({ type: 'delete', place })}>
          {i18n.t('conflict.delete')}
        </Button>
      </div>
    </div>
  );
};
