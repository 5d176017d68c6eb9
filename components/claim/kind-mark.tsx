import { wordsFor, wordsLocale } from '@/components/words';
import type { ClaimKindId } from '@/lib/claims';
import { palette } from '@/lib/claims';
import { kindIcons } from './kind-icons';

/** The icon of a kind in its colour; decorative, the words stand beside it. */
export const KindIcon = ({ kind }: { readonly kind: ClaimKindId }) => (
  <svg class="icon kind-icon" viewBox="0 0 16 16" aria-hidden="true" style={kindColours(kind)}>
    <path d={kindIcons[kind]} />
  </svg>
);

/** Icon, word and the very underline that marks the kind in the page. */
export const KindMark = ({ kind }: { readonly kind: ClaimKindId }) => (
  <span class="kind-mark" style={kindColours(kind)}>
    <KindIcon kind={kind} />
    <span class="kind-mark__word">{kindName(kind)}</span>
  </span>
);

export const kindName = (kind: ClaimKindId): string => wordsFor('kind', kind);

/** As text, which is set in one go; a list draws hundreds of these. */
function kindColours(kind: ClaimKindId): string {
  const { light, dark, underline, thickness } = palette[kind];
  return `--kind-light:${light};--kind-dark:${dark};--kind-underline:${underline};--kind-thickness:${thickness}px`;
}

export const listKinds = (kinds: readonly ClaimKindId[]): string =>
  new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(
    kinds.map((kind) => kindName(kind).toLocaleLowerCase()),
  );
