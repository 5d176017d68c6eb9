import type { ComponentChildren, ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Icon } from '@/components/design/icon';
import { Toast, type ToastMessage } from '@/components/design/toast';
import { wordsDirection } from '@/components/words';
import type { ClaimActions } from './claim-item';
import type { ClaimRow, RowFilter } from './claim-rows';
import { EvidenceOffer } from './evidence-offer';
import { PageNotice } from './page-notice';
import type { PageState } from './page-state';
import { PopupFooter } from './popup-footer';
import { PopupHeader } from './popup-header';
import { PopupList } from './popup-list';

export interface PopupProps extends ClaimActions, ComponentProps<typeof PopupFooter> {
  readonly page: PageState;
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  /** The editor of one claim, shown in place of the list. */
  readonly editor: ComponentChildren;
  /** The annotation whose editor was just left. */
  readonly returnTo?: string | undefined;
  readonly offer: ComponentProps<typeof EvidenceOffer> | undefined;
  readonly toast: ToastMessage | undefined;
  readonly onCloseToast: () => void;
  readonly onHighlight: () => void;
  readonly onAlways: () => void;
  readonly onVisible: (visible: boolean) => void;
  readonly onLibrary: () => void;
  /** Opens the panel beside the article; absent where there is none, or in it. */
  readonly onPanel?: () => void;
  /** Kept claims that want another look, of whichever article. */
  readonly dueCount: number;
  readonly onRecheck: () => void;
  /** Whether to remind of an export. */
  readonly isExportDue: boolean;
  readonly onOptions: () => void;
  /** Shown in a tab or side panel instead of the toolbar's popup. */
  readonly isRoomy?: boolean;
}

/** This page: its claims, or one of them being edited. */
export function Popup(props: PopupProps) {
  const { page, rows, editor } = props;
  return (
    <div class={`popup${props.isRoomy ? ' popup--roomy' : ''}`} dir={wordsDirection()}>
      {editor ? (
        <main class="popup__main">{editor}</main>
      ) : (
        <>
          <PopupHeader
            page={page}
            onVisible={props.onVisible}
            onLibrary={props.onLibrary}
            {...(props.onPanel && { onPanel: props.onPanel })}
            onOptions={props.onOptions}
          />
          <main class="popup__main">
            {props.dueCount > 0 && (
              <p class="due-hint">
                <Icon name="clock" />
                <Button look="link" onClick={props.onRecheck}>
                  {i18n.t('recheck.hint', props.dueCount)}
                </Button>
              </p>
            )}
            {props.isExportDue && (
              <p class="due-hint">
                <Icon name="download" />
                <Button look="link" onClick={() => props.onExport('all')}>
                  {i18n.t('popup.exportDue')}
                </Button>
              </p>
            )}
            {props.offer && <EvidenceOffer {...props.offer} />}
            {rows.length > 0 ? (
              <PopupList
                rows={rows}
                filter={props.filter}
                onFilter={props.onFilter}
                returnTo={props.returnTo}
                onJump={props.onJump}
                onKeep={props.onKeep}
                onOpen={props.onOpen}
                onDismiss={props.onDismiss}
                onReuse={props.onReuse}
              />
            ) : (
              <PageNotice page={page} onHighlight={props.onHighlight} onAlways={props.onAlways} />
            )}
          </main>
          <PopupFooter
            sync={props.sync}
            site={props.site}
            hasKept={props.hasKept}
            onNever={props.onNever}
            onExport={props.onExport}
            onImport={props.onImport}
          />
        </>
      )}
      <Toast toast={props.toast} onClose={props.onCloseToast} />
    </div>
  );
}
