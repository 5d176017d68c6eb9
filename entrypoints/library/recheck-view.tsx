import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLive } from '@/components/hooks/use-live';
import { RecheckItem, type SnoozeDays } from '@/components/recheck/recheck-item';
import { RecheckQueue } from '@/components/recheck/recheck-queue';
import { useSettings } from '@/entrypoints/options/use-settings';
import type { RecheckChoice } from '@/lib/annotations';
import { countDue, listDue, nextDue } from '@/lib/db';
import { send } from '@/lib/messaging';
import { changeSettings, requestNotifications } from '@/lib/platform';
import { VerdictPane } from './verdict-pane';
import type { ViewProps } from './views';
import '@/components/recheck/recheck.css';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The recheck queue, joined with the store. */
export function RecheckView({ db, notices }: ViewProps) {
  const { notifyRecheck } = useSettings();
  const due = useLive(() => listDue(db), []);
  const count = useLive(() => countDue(db), []);
  const next = useLive(() => nextDue(db), []);
  const [judgedId, setJudgedId] = useState<string | undefined>();

  const settle = (id: string, choice: RecheckChoice, said: string) =>
    notices.run(async () => {
      const state = await send('recheck.settle', { id, choice });
      notices.undoable(said, () => send('recheck.restore', { id, state }));
    });
  const snooze = (id: string, days: SnoozeDays) => {
    const until = new Date(Date.now() + days * dayMilliseconds).toISOString();
    settle(id, { type: 'snooze', until }, i18n.t('recheck.snoozed'));
  };
  const notify = (isNotified: boolean) => {
    // First thing in the click: browsers ask only then.
    const asked = isNotified ? requestNotifications() : Promise.resolve(true);
    notices.run(async () => {
      if (!(await asked)) notices.say(i18n.t('recheck.refused'));
      else await changeSettings((settings) => ({ ...settings, notifyRecheck: isNotified }));
    });
  };

  return (
    <RecheckQueue count={count} next={next} isNotified={notifyRecheck} onNotified={notify}>
      {due?.map(({ claim, article, site, reasons }) => {
        const { id } = claim.annotation;
        return (
          <RecheckItem
            key={id}
            claim={claim}
            article={article}
            site={site}
            reasons={reasons}
            onDone={() => settle(id, { type: 'done' }, i18n.t('recheck.settled'))}
            onSnooze={(days) => snooze(id, days)}
            onJudge={() => setJudgedId(id)}
            form={
              judgedId === id ? (
                <VerdictPane
                  annotation={claim.annotation}
                  notices={notices}
                  onClose={() => setJudgedId(undefined)}
                />
              ) : undefined
            }
          />
        );
      })}
    </RecheckQueue>
  );
}
