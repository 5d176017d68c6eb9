import { expect, test } from 'vitest';
import { judgePassphrase, type PassphraseStrength } from '@/components/options/passphrase-strength';

test.each<[string, PassphraseStrength]>([
  ['', 'short'],
  ['password', 'short'],
  ['password1234', 'weak'],
  ['claimlight2026', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['Margaret 1987', 'weak'],
  ['the the the the the the', 'weak'],
  ['otter lantern gravel plum', 'fair'],
  ['otter lantern gravel plum orbit kettle', 'strong'],
  ['выдра фонарь гравий слива орбита чайник', 'strong'],
  ['gT7#vQ2!xLp9@mZr4$', 'strong'],
])('%j is %s', (passphrase, strength) => {
  expect(judgePassphrase(passphrase)).toBe(strength);
});
