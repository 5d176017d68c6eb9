import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { Button } from '@/components/design/button';
import { Logo } from '@/components/design/logo';
import { ChoiceCards } from '@/components/sites/choice-cards';
import type { SiteChoiceView } from '@/components/sites/site-choice';
import { SiteList, type SiteListProps } from '@/components/sites/site-list';
import { wordsDirection } from '@/components/words';

export interface WelcomeProps {
  /** The sites offered as "my news sites". */
  readonly newsSites: readonly string[];
  /** The site the page was opened from, if any. */
  readonly site: string | undefined;
  readonly readSite: SiteListProps['readSite'];
  /** The answer; runs inside the click, so that the browser may be asked. */
  readonly onChoose: (choice: SiteChoiceView) => void;
  /** Whether the answer has been taken, or the browser's question was answered with no. */
  readonly state: 'asking' | 'refused' | 'done';
  /** The key that highlights a page, as bound now; absent where none is. */
  readonly shortcut: string | undefined;
  readonly onOptions: () => void;
}

type Answer = 'click' | 'site' | 'sites' | 'all';

/** The one question Claimlight asks, once: where may it highlight? */
export function Welcome(props: WelcomeProps) {
  const { site } = props;
  const [answer, setAnswer] = useState<Answer>('click');
  const [list, setList] = useState(props.newsSites);
  return (
    <main class="welcome" dir={wordsDirection()}>
      <header class="welcome__head">
        <Logo />
        <h1 class="welcome__title">{i18n.t('welcome.title')}</h1>
        <p class="welcome__lead">{i18n.t('welcome.lead')}</p>
        <p class="welcome__sample" aria-hidden="true">
          <Sample />
        </p>
      </header>
      {props.state === 'done' ? (
        <TryIt shortcut={props.shortcut} onOptions={props.onOptions} />
      ) : (
        <section class="welcome__question" aria-labelledby="where">
          <h2 id="where">{i18n.t('welcome.question')}</h2>
          <ChoiceCards
            label={i18n.t('welcome.question')}
            value={answer}
            onChange={setAnswer}
            choices={[
              {
                value: 'click',
                title: i18n.t('sites.click'),
                text: i18n.t('sites.clickText'),
                permission: i18n.t('sites.clickPermission'),
              },
              ...(site
                ? [
                    {
                      value: 'site' as const,
                      title: i18n.t('sites.site', [site]),
                      text: i18n.t('sites.siteText'),
                      permission: i18n.t('sites.sitePermission', [site]),
                    },
                  ]
                : []),
              {
                value: 'sites',
                title: i18n.t('sites.sites'),
                text: i18n.t('sites.sitesText', list.length),
                permission: i18n.t('sites.sitesPermission'),
                detail: (
                  <SiteList
                    label={i18n.t('sites.list')}
                    sites={list}
                    readSite={props.readSite}
                    onChange={setList}
                  />
                ),
              },
              {
                value: 'all',
                title: i18n.t('sites.all'),
                text: i18n.t('sites.allText'),
                permission: i18n.t('sites.allPermission'),
              },
            ]}
          />
          {props.state === 'refused' && (
            <p class="notice" role="alert">
              {i18n.t('sites.refused')}
            </p>
          )}
          <div class="button-row">
            <Button look="primary" onClick={() => props.onChoose(choiceOf(answer, list, site))}>
              {i18n.t('welcome.continue')}
            </Button>
            <span class="welcome__later">{i18n.t('welcome.later')}</span>
          </div>
        </section>
      )}
      <footer class="welcome__promise">{i18n.t('privacy.short')}</footer>
    </main>
  );
}

function choiceOf(answer: Answer, list: readonly string[], site: string | undefined): SiteChoiceView {
  switch (answer) {
    case 'site':
      return { mode: 'sites', list: site ? [site] : [], excluded: [] };
    case 'sites':
      return { mode: 'sites', list, excluded: [] };
    case 'click':
    case 'all':
      return { mode: answer, list, excluded: [] };
  }
}

const Sample = () => (
  <>
    {i18n.t('welcome.sampleStart')}{' '}
    <mark class="welcome__mark welcome__mark--date">{i18n.t('welcome.sampleDate')}</mark>{' '}
    {i18n.t('welcome.sampleMiddle')}{' '}
    <mark class="welcome__mark welcome__mark--cost">{i18n.t('welcome.sampleCost')}</mark>.{' '}
    <span class="welcome__legend">
      <KindMark kind="date" /> <KindMark kind="cost" />
    </span>
  </>
);

const TryIt = ({
  shortcut,
  onOptions,
}: {
  readonly shortcut: string | undefined;
  readonly onOptions: () => void;
}) => (
  <section class="welcome__question" aria-labelledby="try" role="status">
    <h2 id="try">{i18n.t('welcome.tryTitle')}</h2>
    <ol class="welcome__steps">
      <li>{i18n.t('welcome.tryOpen')}</li>
      <li>{shortcut ? i18n.t('welcome.tryStartKey', [shortcut]) : i18n.t('welcome.tryStart')}</li>
      <li>{i18n.t('welcome.tryCard')}</li>
    </ol>
    <div class="button-row">
      <Button look="link" onClick={onOptions}>
        {i18n.t('welcome.options')}
      </Button>
    </div>
  </section>
);
