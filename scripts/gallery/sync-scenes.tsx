import { render } from 'preact';
import optionsStyles from '@/components/options/options.css?inline';
import { SyncSection } from '@/components/options/sync-section';
import type { SyncState } from '@/components/options/sync-state';
import { askingSync, connectedSync, syncPlan, syncProps } from '@/tests/support/sync-fixture';

const place = 'cloud.example.org/dav/claimlight';

const states: Readonly<Record<string, SyncState>> = {
  off: { step: 'off' },
  target: {
    step: 'target',
    test: {
      state: 'fails',
      message: 'cloud.example.org did not accept the user name and password. Enter them again.',
    },
  },
  new: { step: 'vault', place, found: { type: 'none' }, isBusy: false },
  join: {
    step: 'vault',
    place,
    found: { type: 'vault', isEncrypted: true, createdAt: Date.UTC(2026, 1, 2) },
    isBusy: false,
    problem: { fault: 'wrong-passphrase', side: 'vault', remedy: 'enter-passphrase' },
  },
  recovery: {
    step: 'recovery',
    recoveryKey: '7Q2MX-0AB3C-9D4EF-1G5HJ-2K6MN-3P7QR-4S8TV-5W9XY',
  },
  plan: { step: 'plan', place, plan: syncPlan },
  on: { step: 'on', sync: connectedSync },
  asks: { step: 'on', sync: askingSync },
  /** With all that is folded away, opened. */
  keys: { step: 'on', sync: connectedSync },
  running: {
    step: 'on',
    sync: { ...connectedSync, progress: { phase: 'receiving', done: 12, total: 43 } },
  },
  failed: {
    step: 'on',
    sync: {
      ...connectedSync,
      outcome: {
        status: 'stopped',
        endedAt: Date.UTC(2026, 2, 3, 10, 5),
        problem: { fault: 'server-full', side: 'server', remedy: 'make-room-on-server', status: 507 },
        questions: [],
        warnings: [],
      },
    },
  },
};

const inBothSizes = new Set(['asks', 'plan', 'target', 'keys']);

/** Sync in the options, in each of its states, wide and narrow. */
export const syncScenes: Readonly<Record<string, (app: HTMLElement) => void>> = Object.fromEntries(
  Object.entries(states).flatMap(([name, state]) =>
    (inBothSizes.has(name) ? ['wide', 'narrow'] : ['wide']).map((size) => [
      `${size}-sync-${name}`,
      (app: HTMLElement) => {
        show(app, state);
        if (name === 'keys') for (const details of app.querySelectorAll('details')) details.open = true;
      },
    ]),
  ),
);

function show(app: HTMLElement, state: SyncState) {
  const style = document.createElement('style');
  style.textContent = optionsStyles;
  document.head.append(style);
  render(
    <div class="options">
      <header class="options__head" />
      <div class="options__main">
        <SyncSection {...syncProps({ state })} />
      </div>
    </div>,
    app,
  );
}
