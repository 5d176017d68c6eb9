import type { Source, SourceKind, Stance } from '@/lib/annotations';
import type { KeptClaim, NewEvidence, PageSelection, SourceFields } from '@/lib/messaging';

/** A source being written down, as the form holds it: texts as typed, empty for not filled in. */
export interface EvidenceDraft {
  /** Set while one that exists is being edited. */
  readonly id?: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** One author a line or comma. */
  readonly authors: string;
  readonly publisher: string;
  readonly issued: string;
  readonly url: string;
  readonly archivedUrl: string;
  readonly accessed: string;
  readonly stance: Stance;
  readonly passage: string;
  readonly comment: string;
  readonly passageQuote?: NewEvidence['passageQuote'];
}

export const emptyEvidence: EvidenceDraft = {
  kind: 'reporting',
  title: '',
  authors: '',
  publisher: '',
  issued: '',
  url: '',
  archivedUrl: '',
  accessed: '',
  stance: 'supports',
  passage: '',
  comment: '',
};

/** The draft for a page, or for the words selected in it. `today` is an ISO 8601 day. */
export function draftFromPage(page: PageSelection, today: string): EvidenceDraft {
  return {
    ...emptyEvidence,
    title: page.title,
    url: page.url,
    publisher: page.publisher ?? '',
    issued: page.publishedAt?.slice(0, 10) ?? '',
    authors: page.authors.join(', '),
    accessed: today,
    passage: page.exact,
    ...(page.quote && { passageQuote: page.quote }),
  };
}

export function draftFromEvidence({ evidence, source }: KeptClaim['evidence'][number]): EvidenceDraft {
  return {
    id: evidence.id,
    ...draftFromSource(source),
    stance: evidence.stance,
    passage: evidence.passage ?? '',
    comment: evidence.comment ?? '',
  };
}

export function draftFromSource(
  source: Source,
): Omit<EvidenceDraft, 'id' | 'stance' | 'passage' | 'comment'> {
  return {
    kind: source.kind,
    title: source.title,
    authors: source.authors.join(', '),
    publisher: source.publisher ?? '',
    issued: source.issued ?? '',
    url: source.url ?? '',
    archivedUrl: source.archivedUrl ?? '',
    accessed: source.accessed ?? '',
  };
}

/** The source as the store takes it; empty fields are absent. The title falls back to the address. */
export function sourceOf(draft: EvidenceDraft): SourceFields {
  const filled = {
    publisher: draft.publisher.trim(),
    issued: draft.issued.trim(),
    url: draft.url.trim(),
    archivedUrl: draft.archivedUrl.trim(),
    accessed: draft.accessed.trim(),
  };
  return {
    kind: draft.kind,
    title: draft.title.trim() || filled.url,
    authors: draft.authors
      .split(/[,;\n]/)
      .map((author) => author.trim())
      .filter(Boolean),
    ...Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== '')),
  };
}

/** A source needs a name or an address; everything else may come later. */
export const isComplete = (draft: EvidenceDraft): boolean =>
  draft.title.trim() !== '' || draft.url.trim() !== '';
