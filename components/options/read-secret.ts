import type { Secret } from '@/lib/sync';

/** Eight groups of five signs are a recovery key, however they are written. */
const recoveryKeyForm = /^\s*(?:[0-9a-z]{5}[\s-]+){7}[0-9a-z]{5}\s*$/i;

/** What was typed into a field that takes either. */
export const readSecret = (typed: string): Secret =>
  recoveryKeyForm.test(typed) ? { recoveryKey: typed } : { passphrase: typed };
