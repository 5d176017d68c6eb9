import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Icon } from '@/components/design/icon';
import type { Result } from '@/lib/result';

export interface SiteListProps {
  readonly label: string;
  readonly sites: readonly string[];
  /** Reads what was typed as a host name, or says why it is none. */
  readonly readSite: (typed: string) => Result<string, { readonly message: string }>;
  /** Runs inside the click or key press, so that the browser may be asked. */
  readonly onChange: (sites: readonly string[]) => void;
}

/** A list of sites: add by typing or pasting addresses, remove with one press. */
export function SiteList({ label, sites, readSite, onChange }: SiteListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>();

  const add = () => {
    const read = typed
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readSite);
    const failed = read.find((result) => !result.ok);
    if (failed && !failed.ok) {
      setProblem(failed.error.message);
      return;
    }
    const added = read.flatMap((result) => (result.ok ? [result.value] : []));
    if (added.length === 0) return;
    setTyped('');
    setProblem(undefined);
    onChange([...new Set([...sites, ...added])]);
  };

  return (
    <div class="site-list">
      <form
        class="site-list__add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="visually-hidden" for={id}>
          {label}
        </label>
        <input
          id={id}
          class="input"
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          placeholder="example.org"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button submit>{i18n.t('action.add')}</Button>
      </form>
      <p id={`${id}-problem`} role="alert" class="problem">
        {problem}
      </p>
      <ul class="site-list__sites" aria-label={label}>
        {sites.map((site) => (
          <li key={site} class="site">
            <span dir="ltr">{site}</span>
            <button
              type="button"
              class="site__remove"
              aria-label={i18n.t('sites.remove', [site])}
              title={i18n.t('sites.remove', [site])}
              onClick={() => onChange(sites.filter((other) => other !== site))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
