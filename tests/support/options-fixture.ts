import type { OptionsProps } from '@/components/options/options';
import { claimKindIds } from '@/lib/claims';
import { syncProps } from '@/tests/support/sync-fixture';

const nothing = () => {};

/** Options of somebody who has used Claimlight for a while, in the middle of an import. */
export const optionsProps: OptionsProps = {
  sites: {
    choice: {
      mode: 'sites',
      list: ['apnews.com', 'bbc.com', 'nhk.or.jp', 'reuters.com'],
      excluded: ['shop.example'],
    },
    granted: ['*://*.apnews.com/*', '*://*.bbc.com/*', '*://*.nhk.or.jp/*', '*://*.reuters.com/*'],
    isRefused: false,
    readSite: (typed) =>
      typed.includes('.')
        ? { ok: true, value: typed }
        : { ok: false, error: { message: `"${typed}" is not a site. Write it like "example.org".` } },
    onChoose: nothing,
  },
  reading: {
    reading: {
      kinds: claimKindIds.filter((kind) => kind !== 'attribution'),
      sensitivity: 0.5,
      showBadge: true,
      highlightsVisible: true,
      keepOnPrint: false,
    },
    examples: {
      cost: { claims: ['The bridge cost 12 million euros.'], nearMisses: ['It cost her a sleepless night.'] },
    },
    onChange: nothing,
  },
  verdicts: {
    labels: { 'half-true': 'Partly right' },
    author: 'R. Reader',
    onLabel: nothing,
    onAuthor: nothing,
  },
  dismissed: {
    dismissals: [
      { type: 'kind', site: 'sports.example', kind: 'statistic' },
      { type: 'claim', site: 'news.example', exact: 'Tickets cost $20 at the door.' },
    ],
    onRestore: nothing,
  },
  data: {
    health: {
      isPersisted: false,
      usage: 2_400_000,
      claims: 128,
      articles: 31,
      lastExportAt: '2026-11-02T09:00:00.000Z',
    },
    onPersist: nothing,
    formats: [
      { id: 'bundle', label: 'Claimlight bundle (JSON)', drops: [] },
      { id: 'csv', label: 'CSV table', drops: ['notes', 'verdict-history'] },
    ],
    onExport: nothing,
    importing: {
      state: {
        type: 'ready',
        fileName: 'claimlight-2026-11-02.json',
        counts: [
          { type: 'article', added: 2, changed: 0, same: 29, deleted: 0, conflicting: 0 },
          { type: 'annotation', added: 12, changed: 3, same: 113, deleted: 0, conflicting: 1 },
          { type: 'verdict', added: 4, changed: 0, same: 60, deleted: 0, conflicting: 0 },
        ],
        conflicts: [
          {
            id: 'a',
            type: 'annotation',
            subject: 'Together they were to enter service before 2023.',
            sides: [
              {
                field: 'note',
                here: 'Asked the ministry on 3 March; no answer yet.',
                there: 'The ministry says 2025 at the earliest.',
              },
            ],
          },
        ],
        dangling: 1,
      },
      onFile: nothing,
      onConfirm: nothing,
      onCancel: nothing,
      onUndo: nothing,
    },
    backups: {
      backups: [
        { id: 'b', at: Date.UTC(2026, 10, 22, 9, 30), size: 412_000, claims: 128 },
        { id: 'a', at: Date.UTC(2026, 10, 21, 18, 5), size: 398_000, claims: 121 },
      ],
      isOn: true,
      onSwitch: nothing,
      onMake: nothing,
      onCompare: nothing,
      onPutBack: nothing,
      onSave: nothing,
    },
    autoExport: {
      every: 'daily',
      last: { at: '2026-11-22T09:30:00.000Z', file: 'Claimlight/claimlight-1a2b3c4d-day-7.json' },
      isRefused: false,
      onSwitch: nothing,
      onChoose: nothing,
    },
    isExportDue: true,
    isReminded: true,
    onReminded: nothing,
  },
  sync: syncProps(),
  shortcuts: {
    shortcuts: [
      { name: 'highlight', description: 'Highlight this page', keys: 'Alt+Shift+C' },
      { name: 'next', description: 'Next claim', keys: '' },
    ],
    onChange: nothing,
  },
  deleting: { onDelete: nothing },
  toast: undefined,
  onCloseToast: nothing,
};
