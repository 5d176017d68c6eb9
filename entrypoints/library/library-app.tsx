import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { RatingLabelsContext } from '@/components/claim/rating-labels';
import { useToast } from '@/components/design/use-toast';
import { useRoute } from '@/components/hooks/use-route';
import { LibraryShell } from '@/components/library/library-shell';
import { UnknownView } from '@/components/library/unknown-view';
import { wordsFor } from '@/components/words';
import { useSettings } from '@/entrypoints/options/use-settings';
import type { Database } from '@/lib/db';
import { browser } from '@/lib/platform';
import { focusHeading } from './focus-heading';
import { useView } from './use-view';
import { firstView, views } from './views';

/** Joins the address with the view it names. What a view shows is in its address alone, so Back and links work. */
export function LibraryApp({ db }: { readonly db: Database }) {
  const { verdictLabels } = useSettings();
  const notices = useToast();
  const route = useRoute();
  const view = route.view === '' ? firstView : views.find(({ path }) => path === route.view);
  const View = useView(view);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.view + route.id);

  useEffect(() => {
    document.title = view
      ? i18n.t('library.pageTitle', [wordsFor('library.nav', view.path)])
      : i18n.t('library.title');
  }, [view]);
  useEffect(() => {
    // Whoever comes to another view by keyboard starts at its heading, as after a page load.
    if (!View || shown.current === route.view + route.id) return;
    shown.current = route.view + route.id;
    scrollTo(0, 0);
    return main.current ? focusHeading(main.current) : undefined;
  }, [View, route.view, route.id]);

  return (
    <RatingLabelsContext.Provider value={verdictLabels}>
      <LibraryShell
        current={view?.path}
        paths={views.filter(({ inNavigation }) => inNavigation).map(({ path }) => path)}
        mainRef={main}
        onOptions={() => notices.run(() => browser.runtime.openOptionsPage())}
        toast={notices.toast}
        onCloseToast={notices.close}
      >
        {!view && <UnknownView />}
        {View && <View key={`${view?.path}/${route.id}`} db={db} route={route} notices={notices} />}
      </LibraryShell>
    </RatingLabelsContext.Provider>
  );
}
