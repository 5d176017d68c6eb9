import { i18n } from '#i18n';
import { wordsFor } from '@/components/words';
import type { SyncProblem, SyncQuestion } from '@/lib/sync';

/** What happened, on which side it lies, and what to do: three short sentences. */
export function describeProblem({ fault, side, remedy, device }: SyncProblem, deviceName?: string): string {
  return [
    wordsFor('syncFault', fault),
    device && deviceName ? i18n.t('sync.aboutDevice', [deviceName]) : wordsFor('syncSide', side),
    remedy === 'none' ? '' : wordsFor('syncRemedy', remedy),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The question, and what each answer would do. */
export function describeQuestion(question: SyncQuestion): {
  readonly text: string;
  readonly yes: string;
  /** Only where there is something to bring back. */
  readonly bringBack?: string;
} {
  switch (question.type) {
    case 'incoming-deletions':
      return {
        text: i18n.t('sync.incomingDeletions', [String(question.count), String(question.live)]),
        yes: i18n.t('sync.applyDeletions', question.count),
        bringBack: i18n.t('sync.keepForAll', question.count),
      };
    case 'outgoing-deletions':
      return {
        text: i18n.t('sync.outgoingDeletions', [String(question.count), String(question.live)]),
        yes: i18n.t('sync.sendDeletions', question.count),
        bringBack: i18n.t('sync.bringBackHere', question.count),
      };
    case 'vault-wiped':
      return {
        text: question.by ? i18n.t('sync.wipedBy', [question.by]) : i18n.t('sync.wiped'),
        yes: i18n.t('sync.sendAgain'),
      };
    case 'vault-missing':
      return { text: i18n.t('sync.vaultMissing'), yes: i18n.t('sync.restoreVault') };
  }
}
