import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import optionsCss from '@/components/options/options.css?inline';
import { SyncSection } from '@/components/options/sync-section';
import type { SyncActs, SyncState } from '@/components/options/sync-state';
import { fail, ok } from '@/lib/result';
import { expectAccessible, mount, remount, settle } from '@/tests/support/mount';
import { askingSync, connectedSync, syncActs, syncPlan, syncProps } from '@/tests/support/sync-fixture';

const named = (app: Element, name: string) => {
  const found = [...app.querySelectorAll<HTMLElement>('button, summary')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const field = (app: Element, label: string) => {
  const found = [...app.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
  if (!(found?.control instanceof HTMLInputElement)) throw new Error(`no field "${label}"`);
  return found.control;
};
const show = (state: SyncState, acts: Partial<SyncActs> = {}) =>
  mount(<SyncSection {...syncProps({ state, acts: { ...syncActs, ...acts } })} />, optionsCss);

const place = 'cloud.example.org/dav/claimlight';
const emptyPlace = { step: 'vault', place, found: { type: 'none' }, isBusy: false } as const;
const foundVault = {
  step: 'vault',
  place,
  found: { type: 'vault', isEncrypted: true, createdAt: 0 },
  isBusy: false,
} as const;
const stopped = {
  status: 'stopped',
  endedAt: 0,
  questions: [],
  warnings: [],
  problem: { fault: 'server-full', side: 'server', remedy: 'make-room-on-server' },
} as const;

test.each<[string, SyncState]>([
  ['off', { step: 'off' }],
  ['a form for a place', { step: 'target', test: { state: 'fails', message: 'It failed.' } }],
  ['a new vault', emptyPlace],
  ['a vault to join', foundVault],
  ['a recovery key', { step: 'recovery', recoveryKey: '7Q2MX-0AB3C' }],
  ['a plan', { step: 'plan', place, plan: syncPlan }],
  ['running', { step: 'on', sync: connectedSync }],
  [
    'under way',
    { step: 'on', sync: { ...connectedSync, progress: { phase: 'sending', done: 1, total: 2 } } },
  ],
  ['with a question', { step: 'on', sync: askingSync }],
  ['stopped', { step: 'on', sync: { ...connectedSync, outcome: stopped } }],
])('axe finds nothing in sync: %s', async (_, state) => {
  const app = show(state);
  for (const details of app.querySelectorAll('details')) details.open = true;
  await settle();
  await expectAccessible(app);
});

describe('a place', () => {
  test('is filled in by the form its kind describes, and tested as filled in', async () => {
    const onTest = vi.fn();
    const onTarget = vi.fn();
    const app = show({ step: 'target' }, { onTest, onTarget });
    await userEvent.type(field(app, 'Address of the folder'), 'https://dav.example/x');
    await userEvent.type(field(app, 'User name'), 'ada');
    await userEvent.type(field(app, 'Password'), 'secret');
    expect(field(app, 'Password').type).toBe('password');
    named(app, 'Test connection').click();
    const values = { url: 'https://dav.example/x', username: 'ada', password: 'secret' };
    expect(onTest).toHaveBeenCalledWith('webdav', values);
    named(app, 'Continue').click();
    expect(onTarget).toHaveBeenCalledWith('webdav', values);
  });

  test('of another kind has other fields, with their first values', async () => {
    const onTest = vi.fn();
    const app = show({ step: 'target' }, { onTest });
    await userEvent.click(field(app, 'S3'));
    await settle();
    named(app, 'Test connection').click();
    expect(onTest).toHaveBeenCalledWith('s3', { region: 'us-east-1', addressing: 'path' });
  });

  test.each([
    [{ state: 'works' }, 'It works.'],
    [{ state: 'read-only' }, 'writing is not allowed'],
    [{ state: 'refused' }, 'nothing was sent'],
    [{ state: 'fails', message: 'The server said no.' }, 'The server said no.'],
  ] as const)('answers the test %j in words', (answer, words) => {
    const app = show({ step: 'target', test: answer });
    expect(app.querySelector('[role=status]')?.textContent).toContain(words);
  });
});

describe('a new vault', () => {
  test('is made only with the passphrase given twice, and a word on its strength', async () => {
    const onCreate = vi.fn();
    const app = show(emptyPlace, { onCreate });
    const make = () => named(app, 'Make the vault') as HTMLButtonElement;
    expect(make().disabled).toBe(true);
    await userEvent.type(field(app, 'New passphrase'), 'short');
    expect(app.textContent).toContain('Too short');
    await userEvent.type(field(app, 'New passphrase'), ' otter lantern gravel plum orbit');
    expect(app.textContent).toContain('Strong.');
    await userEvent.type(field(app, 'The same again'), 'something else');
    expect(app.textContent).toContain('The two are not the same.');
    expect(make().disabled).toBe(true);
    await userEvent.clear(field(app, 'The same again'));
    await userEvent.type(field(app, 'The same again'), 'short otter lantern gravel plum orbit');
    make().click();
    expect(onCreate).toHaveBeenCalledWith({
      deviceName: 'Laptop',
      person: '',
      owner: '',
      passphrase: 'short otter lantern gravel plum orbit',
    });
  });

  test('is unencrypted only by a clear choice, which says what it means', async () => {
    const onCreate = vi.fn();
    const app = show(emptyPlace, { onCreate });
    field(app, 'Do not encrypt').click();
    await settle();
    expect(app.textContent).toContain('can read every note, verdict and source');
    named(app, 'Make the vault').click();
    expect(onCreate).toHaveBeenCalledWith({ deviceName: 'Laptop', person: '', owner: '' });
  });

  test('of a team takes a name, and a short one made from it for the files', async () => {
    const onJoin = vi.fn();
    const app = show(foundVault, { onJoin });
    await userEvent.type(field(app, 'Passphrase of the vault'), 'x');
    named(app, 'In a team').click();
    await userEvent.type(field(app, 'Your name, as the others see it'), 'Ana María');
    field(app, 'Only read').click();
    await settle();
    named(app, 'Join the vault').click();
    expect(onJoin).toHaveBeenCalledWith({
      deviceName: 'Laptop',
      person: 'Ana María',
      owner: 'anamaria',
      passphrase: 'x',
      readOnly: true,
    });
  });
});

test('a vault is joined with the recovery key too; what does not open it is said so', async () => {
  const onJoin = vi.fn();
  const app = show(foundVault, { onJoin });
  field(app, 'Recovery key').click();
  await settle();
  await userEvent.type(field(app, 'Recovery key, as printed'), '7q2mx');
  named(app, 'Join the vault').click();
  expect(onJoin).toHaveBeenCalledWith(expect.objectContaining({ recoveryKey: '7q2mx' }));
  expect(onJoin.mock.lastCall?.[0]).not.toHaveProperty('passphrase');
  const problem = { fault: 'wrong-passphrase', side: 'vault', remedy: 'enter-passphrase' } as const;
  remount(app, <SyncSection {...syncProps({ state: { ...foundVault, problem, wrongGroups: [2] } })} />);
  expect(app.textContent).toContain('does not open the vault. Nothing was changed.');
  expect(app.textContent).toContain('Look again at group 2.');
});

test('the recovery key is left only when the person says they have it', async () => {
  const onRecoverySeen = vi.fn();
  const app = show({ step: 'recovery', recoveryKey: '7Q2MX-0AB3C' }, { onRecoverySeen });
  expect((named(app, 'Continue') as HTMLButtonElement).disabled).toBe(true);
  field(app, 'I have printed it or written it down').click();
  await settle();
  named(app, 'Continue').click();
  expect(onRecoverySeen).toHaveBeenCalledOnce();
});

test('the first sync is told before it is done', () => {
  const onConfirmPlan = vi.fn();
  const app = show({ step: 'plan', place, plan: syncPlan }, { onConfirmPlan });
  const words = app.querySelector('.dry-run')?.textContent;
  expect(words).toContain('This device120');
  expect(words).toContain('Vault4,310');
  expect(words).toContain('Conflicts2');
  expect(words).toContain('Nothing will be deleted.');
  named(app, 'Sync now').click();
  expect(onConfirmPlan).toHaveBeenCalledOnce();
  remount(
    app,
    <SyncSection {...syncProps({ state: { step: 'plan', place, plan: { ...syncPlan, deletedHere: 7 } } })} />,
  );
  expect(app.textContent).not.toContain('Nothing will be deleted.');
  expect(app.textContent).toContain('deleted on this device: 7');
});

describe('sync that runs', () => {
  test('says what stopped it, on which side, and what to do', () => {
    const app = show({ step: 'on', sync: { ...connectedSync, outcome: stopped } });
    expect(app.textContent).toContain(
      'There is no room left on the server. It lies with the server. Make room there',
    );
  });

  test('asks before many records are deleted', () => {
    const onAnswer = vi.fn();
    const app = show({ step: 'on', sync: askingSync }, { onAnswer });
    expect(app.textContent).toContain('84 of your 120 records were deleted on another device.');
    expect(app.textContent).toContain('A file of another device is damaged.');
    expect(app.textContent).toContain('the device “Desk”');
    named(app, 'Delete 84 here too').click();
    const question = askingSync.outcome?.questions[0];
    expect(onAnswer).toHaveBeenLastCalledWith(question, 'yes');
    named(app, 'Keep 84 for all').click();
    expect(onAnswer).toHaveBeenLastCalledWith(question, 'bring-back');
  });

  test('asks of what was deleted here, and offers to bring it back; other questions have one answer', () => {
    const onAnswer = vi.fn();
    const outgoing = { type: 'outgoing-deletions', count: 7, live: 20, ids: [] } as const;
    const wiped = { type: 'vault-wiped', at: 0 } as const;
    const outcome = { status: 'asked', endedAt: 0, questions: [outgoing, wiped], warnings: [] } as const;
    const app = show({ step: 'on', sync: { ...connectedSync, outcome } }, { onAnswer });
    named(app, 'Bring 7 back').click();
    expect(onAnswer).toHaveBeenLastCalledWith(outgoing, 'bring-back');
    named(app, 'Send again what is kept here').click();
    expect(onAnswer).toHaveBeenLastCalledWith(wiped, 'yes');
    expect(
      [...app.querySelectorAll('.sync-question')].map((each) => each.querySelectorAll('button').length),
    ).toEqual([2, 1]);
  });

  test('makes a new recovery key from the passphrase, shows it once, and says when the passphrase is wrong', async () => {
    const problem = { fault: 'wrong-passphrase', side: 'vault', remedy: 'enter-passphrase' } as const;
    const onNewRecoveryKey = vi
      .fn<SyncActs['onNewRecoveryKey']>()
      .mockResolvedValueOnce(fail(problem))
      .mockResolvedValue(ok('7Q2MX-0AB3C'));
    const app = show({ step: 'on', sync: connectedSync }, { onNewRecoveryKey });
    for (const details of app.querySelectorAll('details')) details.open = true;
    await userEvent.type(field(app, 'Passphrase, or the recovery key you have'), 'otter lantern');
    named(app, 'Make a new recovery key').click();
    await settle();
    expect(onNewRecoveryKey).toHaveBeenCalledWith({ passphrase: 'otter lantern' });
    expect(app.textContent).toContain('does not open the vault. Nothing was changed.');
    named(app, 'Make a new recovery key').click();
    await settle();
    expect(app.querySelector('output')?.textContent).toBe('7Q2MX-0AB3C');
    named(app, 'I have printed it or written it down').click();
    await settle();
    expect(app.textContent).not.toContain('7Q2MX-0AB3C');
  });

  test('lists who takes part, and retires another device, never this one', () => {
    const onRetire = vi.fn();
    const app = show({ step: 'on', sync: connectedSync }, { onRetire });
    expect(app.textContent).toContain('Robin, Laptop (this device)');
    expect(app.textContent).toContain('Ana, Old laptopretired');
    expect(() => named(app, 'Retire Laptop')).toThrow();
    named(app, 'Retire Desk').click();
    expect(onRetire).toHaveBeenCalledWith('ana-1');
  });

  test('shows how far it is, and can be stopped', () => {
    const onStop = vi.fn();
    const progress = { phase: 'receiving', done: 12, total: 43 } as const;
    const app = show({ step: 'on', sync: { ...connectedSync, progress } }, { onStop });
    expect(app.querySelector('progress')?.value).toBe(12);
    expect(app.textContent).toContain('Receiving… (12 of 43)');
    expect(
      named(app, 'Sync now').matches(':disabled'),
      'a second click stops nothing and starts nothing',
    ).toBe(true);
    named(app, 'Stop').click();
    expect(onStop).toHaveBeenCalledOnce();
  });

  test('is left keeping or removing what others kept, and emptied only after the word was typed', async () => {
    const onLeave = vi.fn();
    const onWipe = vi.fn();
    const app = show({ step: 'on', sync: connectedSync }, { onLeave, onWipe });
    for (const details of app.querySelectorAll('details')) details.open = true;
    field(app, 'Remove it from this device').click();
    await settle();
    named(app, 'Leave this vault').click();
    expect(onLeave).toHaveBeenCalledWith('remove');
    const confirm = field(app, 'Type “empty” to confirm');
    await userEvent.type(confirm, 'empt{Enter}');
    expect(onWipe).not.toHaveBeenCalled();
    await userEvent.type(confirm, 'y{Enter}');
    expect(onWipe).toHaveBeenCalledOnce();
  });

  test('takes another password for the same place, and shows the old one never', async () => {
    const onReenter = vi.fn();
    const app = show({ step: 'on', sync: connectedSync }, { onReenter });
    for (const details of app.querySelectorAll('details')) details.open = true;
    expect(field(app, 'User name').value).toBe('robin');
    expect(field(app, 'Password').value).toBe('');
    await userEvent.type(field(app, 'Password'), 'new');
    named(app, 'Continue').click();
    expect(onReenter).toHaveBeenCalledWith('webdav', {
      url: 'https://cloud.example.org/dav/claimlight',
      username: 'robin',
      password: 'new',
    });
  });

  test('takes a new passphrase, and says when the old one is wrong', async () => {
    const problem = { fault: 'wrong-passphrase', side: 'vault', remedy: 'enter-passphrase' } as const;
    const onChangePassphrase = vi.fn(async () => problem);
    const app = show({ step: 'on', sync: connectedSync }, { onChangePassphrase });
    for (const details of app.querySelectorAll('details')) details.open = true;
    await userEvent.type(field(app, 'Passphrase until now, or the recovery key'), 'old');
    await userEvent.type(field(app, 'New passphrase'), 'otter lantern gravel plum');
    await userEvent.type(field(app, 'The same again'), 'otter lantern gravel plum');
    const change = [...app.querySelectorAll<HTMLButtonElement>('button[type=submit]')].find(
      ({ textContent }) => textContent === 'Change the passphrase',
    );
    change?.click();
    await settle();
    expect(onChangePassphrase).toHaveBeenCalledWith({ passphrase: 'old' }, 'otter lantern gravel plum');
    expect(app.textContent).toContain('Nothing was changed.');
  });
});

test('preferences follow the account by choice; what is too long for it is said', async () => {
  const onChange = vi.fn();
  const preferences = { isFollowing: false, leftOut: ['siteList'], onChange, onForget: vi.fn() };
  const app = mount(<SyncSection {...syncProps({ preferences })} />, optionsCss);
  expect(app.textContent).toContain('only on this device: the list of news sites.');
  field(app, 'Let preferences follow my browser account').click();
  expect(onChange).toHaveBeenCalledWith(true);
});
