import { useState } from 'preact/hooks';
import type { SiteChoiceView } from '@/components/sites/site-choice';
import { Welcome, type WelcomeProps } from '@/components/welcome/welcome';
import { browser, changeSettings, newsSites, parseSite, requestSites } from '@/lib/platform';

interface WelcomeAppProps {
  readonly site: string | undefined;
  readonly shortcut: string | undefined;
}

/** Asks the browser for exactly what was chosen, and keeps the answer. */
export function WelcomeApp({ site, shortcut }: WelcomeAppProps) {
  const [state, setState] = useState<WelcomeProps['state']>('asking');

  const choose = async (choice: SiteChoiceView) => {
    // First thing in the click: browsers ask only then.
    if (!(await requestSites(choice))) {
      setState('refused');
      return;
    }
    await changeSettings((settings) => ({ ...settings, sites: choice, welcomed: true }));
    setState('done');
  };

  return (
    <Welcome
      newsSites={newsSites}
      site={site}
      readSite={parseSite}
      state={state}
      shortcut={shortcut}
      onChoose={(choice) => {
        choose(choice).catch((error: unknown) => {
          console.error(error);
          setState('refused');
        });
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
