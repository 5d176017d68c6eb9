import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { View, ViewProps } from './views';

/** The view's component once it is loaded; undefined until then. */
export function useView(view: View | undefined): ComponentType<ViewProps> | undefined {
  const [loaded, setLoaded] = useState<{ view: View; component: ComponentType<ViewProps> } | undefined>();
  useEffect(() => {
    let isCurrent = true;
    view?.load().then((component) => {
      if (isCurrent) setLoaded({ view, component });
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [view]);
  return loaded && loaded.view === view ? loaded.component : undefined;
}
