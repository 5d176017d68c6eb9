import type { SyncSectionProps } from '@/components/options/sync-section';
import type { ConnectedSync, SyncActs, TargetChoice } from '@/components/options/sync-state';
import { ok } from '@/lib/result';
import type { SyncPlan } from '@/lib/sync';

const nothing = () => {};

export const syncActs: SyncActs = {
  onStart: nothing,
  onCancel: nothing,
  onTest: nothing,
  onTarget: nothing,
  onPickFolder: async () => undefined,
  onCreate: nothing,
  onJoin: nothing,
  onRecoverySeen: nothing,
  onConfirmPlan: nothing,
  onSyncNow: nothing,
  onStop: nothing,
  onPause: nothing,
  onAllow: nothing,
  onReenter: nothing,
  onAnswer: nothing,
  onRetire: nothing,
  onChangePassphrase: async () => undefined,
  onNewRecoveryKey: async () => ok('7Q2MX-0AB3C-9D4EF-1G5HJ-2K6MN-3P7QR-4S8TV-5W9XY'),
  onLeave: nothing,
  onWipe: nothing,
};

const webdavChoice: TargetChoice = {
  id: 'webdav',
  label: 'WebDAV',
  summary: 'A folder on a server of your own.',
  fields: [
    {
      id: 'url',
      type: 'url',
      required: true,
      secret: false,
      label: 'Address of the folder',
      help: 'As the server shows it.',
      placeholder: 'https://cloud.example.org/dav/claimlight',
    },
    { id: 'username', type: 'text', required: true, secret: false, label: 'User name' },
    { id: 'password', type: 'password', required: true, secret: true, label: 'Password' },
  ],
};

/** Kinds of place that have every sort of field. */
export const targetChoices: readonly TargetChoice[] = [
  webdavChoice,
  {
    id: 's3',
    label: 'S3',
    summary: 'A bucket, for a newsroom.',
    fields: [
      {
        id: 'region',
        type: 'text',
        required: true,
        secret: false,
        label: 'Region',
        initial: 'us-east-1',
      },
      {
        id: 'addressing',
        type: 'select',
        required: true,
        secret: false,
        label: 'Bucket in the address',
        choices: [
          { value: 'path', label: 'after the host' },
          { value: 'host', label: 'before the host' },
        ],
      },
    ],
  },
  {
    id: 'folder',
    label: 'Folder on this device',
    summary: 'Kept in step by other means.',
    fields: [{ id: 'folder', type: 'folder', required: true, secret: false, label: 'Folder' }],
  },
];

const day = Date.UTC(2026, 2, 3, 10, 5);

export const syncPlan: SyncPlan = {
  here: 120,
  inVault: 4_310,
  added: 4_228,
  changed: 14,
  deletedHere: 0,
  deletedThere: 0,
  conflicts: 2,
  segments: 9,
  bytes: 1_400_000,
  warnings: [],
};

/** A newsroom's vault, with all that can be said of one. */
export const connectedSync: ConnectedSync = {
  targetLabel: 'WebDAV',
  place: 'cloud.example.org/dav/claimlight',
  isEncrypted: true,
  isPaused: false,
  needsAccess: false,
  syncedAt: day,
  way: {
    target: webdavChoice,
    known: { url: 'https://cloud.example.org/dav/claimlight', username: 'robin' },
  },
  devices: [
    {
      device: 'here',
      owner: 'robin',
      person: 'Robin',
      deviceName: 'Laptop',
      isOwn: true,
      writtenAt: day,
      behind: 0,
      isRetired: false,
    },
    {
      device: 'ana-1',
      owner: 'ana',
      person: 'Ana',
      deviceName: 'Desk',
      isOwn: false,
      writtenAt: day - 7_200_000,
      behind: 3,
      isRetired: false,
    },
    {
      device: 'ana-0',
      owner: 'ana',
      person: 'Ana',
      deviceName: 'Old laptop',
      isOwn: false,
      writtenAt: day - 90 * 86_400_000,
      behind: 0,
      isRetired: true,
    },
  ],
};

/** The same, with a question and a warning. */
export const askingSync: ConnectedSync = {
  ...connectedSync,
  outcome: {
    status: 'asked',
    endedAt: day,
    questions: [{ type: 'incoming-deletions', count: 84, live: 120, ids: [] }],
    warnings: [
      { fault: 'damaged', side: 'other-device', remedy: 'sync-other-device', device: 'ana-1', file: 'seg/x' },
    ],
  },
};

export const syncProps = (fields: Partial<SyncSectionProps> = {}): SyncSectionProps => ({
  state: { step: 'off' },
  acts: syncActs,
  targets: targetChoices,
  deviceName: 'Laptop',
  author: 'R. Reader',
  preferences: { isFollowing: false, leftOut: [], onChange: nothing, onForget: nothing },
  ...fields,
});
