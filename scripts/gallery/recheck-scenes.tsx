import { render } from 'preact';
import { VerdictForm } from '@/components/editor/verdict-form';
import libraryStyles from '@/components/library/library.css?inline';
import { LibraryShell } from '@/components/library/library-shell';
import recheckStyles from '@/components/recheck/recheck.css?inline';
import { RecheckItem, type RecheckItemProps } from '@/components/recheck/recheck-item';
import { RecheckQueue } from '@/components/recheck/recheck-queue';
import { changedClaim, keptClaim, orphanedClaim } from '@/tests/support/claim-fixtures';
import { makeArticle } from '@/tests/support/records';

const article = makeArticle(1, { title: 'Japan to spend more on missile defence than planned' });
const due: readonly Pick<RecheckItemProps, 'claim' | 'reasons'>[] = [
  { claim: changedClaim, reasons: [{ cause: 'text-changed', at: '2026-11-20T10:00:00.000Z' }] },
  {
    claim: keptClaim,
    reasons: [
      { cause: 'deadline', at: '2023-01-01T00:00:00.000Z', raw: 'before 2023' },
      { cause: 'verdict-aged', at: '2026-11-01T00:00:00.000Z' },
    ],
  },
  {
    claim: { ...orphanedClaim, verdicts: [] },
    reasons: [{ cause: 'marked', at: '2026-10-02T00:00:00.000Z' }],
  },
];

const nothing = () => {};

/** The recheck queue: with claims, with a verdict being written, and empty. */
export const recheckScenes: Readonly<Record<string, (app: HTMLElement) => void>> = {
  'wide-recheck': (app) => show(app, due.length),
  'narrow-recheck': (app) => show(app, due.length, true),
  'wide-recheck-empty': (app) => show(app, 0),
};

function show(app: HTMLElement, count: number, isJudging = false) {
  const style = document.createElement('style');
  style.textContent = libraryStyles + recheckStyles;
  document.head.append(style);
  render(
    <LibraryShell
      current="recheck"
      paths={['claims', 'recheck']}
      mainRef={{ current: null }}
      onOptions={nothing}
      toast={undefined}
      onCloseToast={nothing}
    >
      <RecheckQueue count={count} next={Date.UTC(2027, 2, 4)} isNotified={isJudging} onNotified={nothing}>
        {due.slice(0, count).map((each, index) => (
          <RecheckItem
            key={each.claim.annotation.id}
            {...each}
            article={article}
            site="news.example"
            onDone={nothing}
            onSnooze={nothing}
            onJudge={nothing}
            form={
              isJudging && index === 0 ? (
                <VerdictForm
                  draft={{ rating: 'outdated', rationale: '', asOf: '2026-11-23', recheckAfter: '' }}
                  isTerritorial={false}
                  onInput={nothing}
                  onSubmit={nothing}
                  onCancel={nothing}
                />
              ) : undefined
            }
          />
        ))}
      </RecheckQueue>
    </LibraryShell>,
    app,
  );
}
