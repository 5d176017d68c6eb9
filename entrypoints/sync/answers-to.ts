import type { SyncAnswers, SyncQuestion } from '@/lib/sync';

/** Yes to a question of a sync, as the next sync wants it; it holds for that one alone. */
export function answersTo(question: SyncQuestion): SyncAnswers {
  switch (question.type) {
    case 'incoming-deletions':
      return { incomingDeletions: 'apply' };
    case 'outgoing-deletions':
      return { outgoingDeletions: 'send' };
    case 'vault-wiped':
      return { vaultWiped: 'send-again' };
    case 'vault-missing':
      return { vaultMissing: 'restore' };
  }
}
