import { render } from 'preact';
import { type CardProps, createCardHost } from '@/components/card';
import { ClaimEditor, type ClaimEditorProps } from '@/components/editor/claim-editor';
import { emptyEvidence } from '@/components/editor/evidence-draft';
import { Options } from '@/components/options/options';
import optionsStyles from '@/components/options/options.css?inline';
import { toRows } from '@/components/popup/claim-rows';
import { Popup, type PopupProps } from '@/components/popup/popup';
import popupStyles from '@/components/popup/popup.css?inline';
import { Welcome, type WelcomeProps } from '@/components/welcome/welcome';
import welcomeStyles from '@/components/welcome/welcome.css?inline';
import type { ListedClaim } from '@/lib/messaging';
import {
  changedClaim,
  conflictedClaim,
  contestedClaim,
  keptClaim,
  listedClaims,
  membersClaim,
  orphanedClaim,
  recognised,
  summary,
} from '@/tests/support/claim-fixtures';
import { optionsProps } from '@/tests/support/options-fixture';
import { claimPageScenes } from './claim-page-scenes';
import { libraryScenes } from './library-scenes';
import { recheckScenes } from './recheck-scenes';

import { syncScenes } from './sync-scenes';

/** Every view with made-up data, by name: what `npm run gallery` photographs. */
export const scenes: Readonly<Record<string, (app: HTMLElement) => void>> = {
  ...claimPageScenes,
  ...libraryScenes,
  ...recheckScenes,
  card: (app) => showCard(app, 0),
  'card-territory': (app) => showCard(app, 2),
  'card-recognised': (app) => showCard(app, 0, {}, recognisedRows),
  'card-kept': (app) => showCard(app, 0, { kept: keptClaim }),
  'card-changed': (app) => showCard(app, 3, { kept: changedClaim }),
  'popup-list': (app) => showPopup(app),
  'popup-kind': (app) => showPopup(app, { filter: { kind: 'date', verdict: 'any' } }),
  'popup-unread': (app) =>
    showPopup(app, { rows: [], page: { type: 'unread', host: 'news.example', isAllowed: false } }),
  'popup-reading': (app) => showPopup(app, { rows: [], page: { type: 'asking' } }),
  'narrow-panel': (app) => showPopup(app, { isRoomy: true, dueCount: 3, isExportDue: true }),
  'narrow-panel-hidden': (app) => showPopup(app, { isRoomy: true, rows: [], page: { type: 'hidden' } }),
  'popup-offer': (app) =>
    showPopup(app, {
      rows: [],
      page: { type: 'unread', host: 'budget.example', isAllowed: false },
      offer: {
        claims: [keptClaim, changedClaim],
        selection: 'Acquisition cost per unit: 98.6 billion yen.',
        onUse: nothing,
      },
      toast: { text: 'Claim deleted.', onUndo: nothing },
    }),
  'wide-options': (app) => {
    addStyles(optionsStyles);
    render(<Options {...optionsProps} />, app);
  },
  'narrow-options': (app) => {
    addStyles(optionsStyles);
    render(<Options {...optionsProps} />, app);
  },
  ...syncScenes,
  'card-conflict': (app) => showCard(app, 0, { kept: conflictedClaim }),
  'card-deleted': (app) => showCard(app, 0, { kept: contestedClaim }),
  'card-team': (app) => showCard(app, 3, { kept: membersClaim }),
  'popup-team': (app) =>
    showPopup(app, { rows: toRows(summary, [conflictedClaim, membersClaim, orphanedClaim]) }),
  'popup-roomy-conflict': (app) => showEditor(app, { kept: conflictedClaim }),
  'popup-roomy-deleted': (app) => showEditor(app, { kept: contestedClaim }),
  'wide-welcome': (app) => showWelcome(app, {}),
  'narrow-welcome': (app) => showWelcome(app, { site: undefined, state: 'refused' }),
  'wide-welcome-done': (app) => showWelcome(app, { state: 'done' }),
  'popup-editor': (app) => showEditor(app, {}),
  'popup-roomy-editor': (app) =>
    showEditor(app, {
      verdictDraft: {
        rating: 'half-true',
        confidence: 'medium',
        rationale: 'Only one',
        asOf: '2026-11-20',
        recheckAfter: '',
      },
      evidenceDraft: { ...emptyEvidence, publisher: 'Reuters' },
    }),
};

function showEditor(app: HTMLElement, fields: Partial<ClaimEditorProps>) {
  showPopup(app, {
    editor: (
      <ClaimEditor
        kept={keptClaim}
        verdictDraft={undefined}
        evidenceDraft={undefined}
        onVerdictDraft={nothing}
        onEvidenceDraft={nothing}
        onBlur={nothing}
        completeTags={async () => []}
        onEdit={nothing}
        onResolve={nothing}
        onGiveVerdict={nothing}
        onSaveEvidence={nothing}
        onDeleteEvidence={nothing}
        onDelete={nothing}
        onJump={nothing}
        onBack={nothing}
        {...fields}
      />
    ),
    isRoomy: Object.keys(fields).length > 0,
  });
}

function showWelcome(app: HTMLElement, fields: Partial<WelcomeProps>) {
  addStyles(welcomeStyles);
  render(
    <Welcome
      newsSites={['apnews.com', 'reuters.com', 'bbc.com']}
      site="news.example"
      readSite={(typed) => ({ ok: true, value: typed })}
      onChoose={nothing}
      state="asking"
      shortcut="Alt+Shift+C"
      onOptions={nothing}
      {...fields}
    />,
    app,
  );
}

function showPopup(app: HTMLElement, fields: Partial<PopupProps> = {}) {
  addStyles(popupStyles);
  const page = { type: 'known', host: 'news.example', isAllowed: true, summary } as const;
  render(
    <Popup
      page={page}
      rows={toRows(summary, [keptClaim, changedClaim, orphanedClaim])}
      filter={{ verdict: 'any' }}
      onFilter={nothing}
      editor={undefined}
      offer={undefined}
      toast={undefined}
      hasKept
      onCloseToast={nothing}
      onHighlight={nothing}
      onAlways={nothing}
      onVisible={nothing}
      onLibrary={nothing}
      dueCount={0}
      isExportDue={false}
      onRecheck={nothing}
      onOptions={nothing}
      onJump={nothing}
      onKeep={nothing}
      onOpen={nothing}
      onDismiss={nothing}
      onReuse={nothing}
      onExport={nothing}
      onImport={nothing}
      site="news.example"
      sync={{ state: 'rests', syncedAt: Date.UTC(2026, 2, 3, 10, 5), onSync: nothing, onDetails: nothing }}
      onNever={nothing}
      {...fields}
    />,
    app,
  );
}

function addStyles(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

const nothing = () => {};

const recognisedRows = listedClaims.map((claim, index) => (index === 0 ? { ...claim, recognised } : claim));

function showCard(
  app: HTMLElement,
  index: number,
  fields: Partial<CardProps> = {},
  listed: readonly ListedClaim[] = listedClaims,
) {
  const claim = listed[index];
  if (!claim) return;
  document.body.style.cssText = 'font: 18px/1.6 serif; margin: 40px; color-scheme: light dark';
  const mark = document.createElement('span');
  mark.textContent = claim.text;
  app.append(mark);
  const host = createCardHost(document, { signal: new AbortController().signal, shadow: 'open' });
  host.show(
    {
      claim,
      site: 'news.example',
      position: { number: index + 1, total: 13 },
      completeTags: async () => ['defence'],
      onKeep: nothing,
      onEdit: nothing,
      onResolve: nothing,
      onVerdict: nothing,
      onReuse: nothing,
      onDismiss: nothing,
      onStep: nothing,
      onOpenEditor: nothing,
      onClose: nothing,
      ...fields,
    },
    { lines: () => [...mark.getClientRects()] },
  );
}
