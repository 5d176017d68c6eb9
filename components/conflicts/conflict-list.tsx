import { i18n } from '#i18n';
import type { ClaimConflict, ConflictAnswer } from '@/lib/annotations';
import { DeletedConflict } from './deleted-conflict';
import { RivalsConflict } from './rivals-conflict';

type Without<Kind, Key extends string> = Kind extends unknown ? Omit<Kind, Key> : never;
/** An answer, before it is said for which claim. */
export type ConflictChoice = Without<ConflictAnswer, 'annotationId'>;

interface ConflictListProps {
  readonly conflicts: readonly ClaimConflict[] | undefined;
  readonly onResolve: (choice: ConflictChoice) => void;
}

/** What was written in two places without knowledge of each other, with the ways to settle it. Nothing when all is settled. */
export const ConflictList = ({ conflicts = [], onResolve }: ConflictListProps) =>
  conflicts.length === 0 ? null : (
    <section class="conflicts" aria-label={i18n.t('conflict.title')}>
      {conflicts.map((conflict) =>
        conflict.type === 'deleted' ? (
          <DeletedConflict key={`${conflict.place.id} deleted`} conflict={conflict} onResolve={onResolve} />
        ) : (
          <RivalsConflict
            key={`${conflict.place.id} ${conflict.field}`}
            conflict={conflict}
            onResolve={onResolve}
          />
        ),
      )}
    </section>
  );
