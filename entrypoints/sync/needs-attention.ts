import type { Connection } from '@/lib/db';

/** What passes by itself (no network, a busy server) is shown in the toolbar only when it lasts this long, in milliseconds. */
const PATIENCE = 24 * 60 * 60 * 1000;

/** Whether a person has to do something before sync goes on: a question, or a fault that does not pass by itself. */
export function needsAttention(connection: Connection, now: number): 'asks' | 'failed' | undefined {
  const { outcome, isPaused, isConfirmed, failingSince = now } = connection;
  if (isPaused || !isConfirmed || !outcome) return undefined;
  if (outcome.status === 'asked') return 'asks';
  if (outcome.status !== 'stopped') return undefined;
  const remedy = outcome.problem?.remedy;
  const passes = remedy === 'wait' || remedy === 'check-network';
  return passes && now - failingSince < PATIENCE ? undefined : 'failed';
}
