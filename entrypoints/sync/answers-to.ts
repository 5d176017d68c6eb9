import type { QuestionAnswer } from '@/components/options/sync-state';
import type { SyncAnswers, SyncQuestion } from '@/lib/sync';

/** The answer to a question of a sync, as the next sync wants it; it holds for that one alone. */
export function answersTo(question: SyncQuestion, answer: QuestionAnswer): SyncAnswers {
  switch (question.type) {
    case 'incoming-deletions':
      return { incomingDeletions: answer === 'yes' ? 'apply' : 'bring-back' };
    case 'outgoing-deletions':
      return { outgoingDeletions: answer === 'yes' ? 'send' : 'bring-back' };
    case 'vault-wiped':
      return { vaultWiped: 'send-again' };
    case 'vault-missing':
      return { vaultMissing: 'restore' };
  }
}
