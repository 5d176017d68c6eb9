import type { ComponentChildren, RefObject } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/design/button';
import { Logo } from '@/components/design/logo';
import { Toast, type ToastMessage } from '@/components/design/toast';
import { wordsDirection, wordsFor } from '@/components/words';
import { routeHref } from './route';

interface LibraryShellProps {
  /** Path of the view shown; undefined for an address that names none. */
  readonly current: string | undefined;
  /** The views to choose from, in order. */
  readonly paths: readonly string[];
  readonly mainRef: RefObject<HTMLElement | null>;
  readonly onOptions: () => void;
  readonly toast: ToastMessage | undefined;
  readonly onCloseToast: () => void;
  readonly children: ComponentChildren;
}

/** What stands around every view of the library. */
export const LibraryShell = (props: LibraryShellProps) => (
  <div class="library" dir={wordsDirection()}>
    <header class="library__head">
      <Logo />
      <nav aria-label={i18n.t('library.title')}>
        <ul class="library__nav">
          {props.paths.map((path) => (
            <li key={path}>
              <a href={routeHref(path)} aria-current={path === props.current ? 'page' : undefined}>
                {wordsFor('library.nav', path)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <IconButton icon="settings" label={i18n.t('popup.options')} onClick={props.onOptions} />
    </header>
    <main class="library__main" ref={props.mainRef}>
      {props.children}
    </main>
    <Toast toast={props.toast} onClose={props.onCloseToast} />
  </div>
);
