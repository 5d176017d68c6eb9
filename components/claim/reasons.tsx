import { i18n } from '#i18n';
import { wordsFor } from '@/components/words';
import type { Reason } from '@/lib/claims';

/** More than this is noise to a reader; the strongest come first. */
const shownReasons = 5;

/** Why the sentence lit up: each rule in words beside the words that set it off. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const strongest = joinByCode(reasons).slice(0, shownReasons);
  return (
    <ul class="reasons">
      {strongest.map(({ code, raws }) => (
        <li key={code}>
          {wordsFor('reason', code)}
          {raws.length > 0 && <span class="reasons__raw">{raws.map((raw) => `“${raw}”`).join(', ')}</span>}
        </li>
      ))}
      {strongest.length === 0 && <li>{i18n.t('reasonNone')}</li>}
    </ul>
  );
}

function joinByCode(reasons: readonly Reason[]): { code: string; raws: string[] }[] {
  const joined = new Map<string, string[]>();
  for (const { code, raw } of [...reasons]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)) {
    const raws = joined.get(code) ?? [];
    if (raw && !raws.includes(raw)) raws.push(raw);
    joined.set(code, raws);
  }
  return [...joined].map(([code, raws]) => ({ code, raws }));
}
