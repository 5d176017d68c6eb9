import type { Claim } from '@/lib/claims';
import type { Dismissal, KeptClaim, ListedClaim } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import {
  type Article,
  type ArticleMetadata,
  createHighlighter,
  type Highlighter,
  runAtOnce,
  runSliced,
  turn,
} from '@/lib/page';
import { activeMark, claimMarks } from './claim-marks';
import { hashArticle, sightingOf } from './describe-sighting';
import type { FindInSlices } from './find-claims-in-slices';
import { listClaims } from './list-claims';
import { guessLanguage } from './load-language';
import { createOpenedArticles, joinKept } from './opened-articles';
import { loadPart, loadQuotes, type QuoteTools } from './parts';
import { placeKept, reportAnchors } from './place-kept';
import type { PrepareWords } from './prepare-words';
import type { ReadingState } from './reading-state';
import { askRecognised, withRecognised } from './recognise';

export interface ReadingSession {
  /** Undefined until the page was read for the first time. */
  readonly state: ReadingState | undefined;
  /**
   * Asks the store and makes the words of the stated language ready, for an article about to be read of which only this
   * is known yet.
   */
  expect(metadata: ArticleMetadata): void;
  /** Finds the claims of an article as just read, and paints. A later call overtakes an earlier one. */
  read(article: Article): Promise<void>;
  /** Asks the store again what is kept and what the settings are, then reads. */
  reopen(): Promise<void>;
  /** A claim was kept or edited here: show it; the store is asked only for the first of an article. */
  show(kept: KeptClaim): Promise<void>;
  dismiss(dismissals: readonly Dismissal[]): void;
  setVisible(isVisible: boolean): void;
  /** Marks the claim being looked at. */
  activate(id: string | undefined): void;
  claimAt(x: number, y: number): string | undefined;
  find(id: string): ListedClaim | undefined;
  keptFor(claim: ListedClaim): KeptClaim | undefined;
  /** Puts back what the page took away from its highlights. */
  repair(): void;
}

export interface SessionNeeds {
  readonly document: Document;
  readonly findInSlices: FindInSlices;
  readonly prepareWords: PrepareWords;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Called after every change of the state. */
  readonly onChange: () => void;
}

type Unarranged = Omit<ReadingState, 'placed' | 'listed' | 'marks' | 'isVisible'>;

/** Reads one page for as long as it is open: find, anchor, paint, report, and again when something changed. */
export function createReadingSession(needs: SessionNeeds): ReadingSession {
  const { document, findInSlices, prepareWords, signal, now, onChange } = needs;
  const highlighter: Highlighter = createHighlighter(document, { signal });
  const articles = createOpenedArticles();
  let state: ReadingState | undefined;
  /** What is being read, or was last: before it has been read there is no state. */
  let latest: Article | undefined;
  let activeId: string | undefined;
  let reading = new AbortController();
  /** Until the store has answered what the reader chose. */
  let isVisible: boolean | undefined;
  /** Loaded before anything kept is shown. */
  let quotes: QuoteTools | undefined;

  const paint = (): void => {
    if (!state) return;
    const active = activeId ? activeMark(session.find(activeId)) : [];
    highlighter.paint(state.isVisible ? [...state.marks, ...active] : [], state.article);
  };

  const display = (next: ReadingState): void => {
    state = next;
    paint();
    onChange();
  };

  const settle = (next: ReadingState): void => {
    display(next);
    void send(
      'article.count',
      next.status === 'read' && next.isVisible ? next.listed.length : undefined,
    ).catch(() => undefined);
  };

  /** Kept quotes and dismissals applied to what was found; needs no detection. Yields to be paused. */
  function* arrange(base: Unarranged): Generator<void, ReadingState, void> {
    const { text, blocks } = base.article;
    const before = state && { text: state.article.text, placed: state.placed };
    const placed = quotes ? yield* placeKept(quotes, text, base.kept?.claims ?? [], before) : [];
    const listedHere = yield* listClaims(text, base.found, placed, base.dismissals, blocks);
    const listed = withRecognised(listedHere, base.recognised);
    const marks = yield* claimMarks(listed, keptById(base));
    return { ...base, isVisible: isVisible ?? state?.isVisible ?? true, placed, listed, marks };
  }

  /** After something the reader did: at once, so that nothing asked meanwhile sees the former state. */
  const rearrange = (change: Partial<ReadingState>): void => {
    if (state) settle(runAtOnce(arrange({ ...state, ...change })));
  };

  /** What the store has of the page and of what scrolling has put under it; undefined when overtaken. */
  const ask = async (article: Article, current: AbortSignal) => {
    const sighting = sightingOf(article.metadata);
    const own = await articles.open(sighting);
    if (current.aborted) return undefined;
    const below = await articles.openBelow(article.appended ?? []);
    return current.aborted ? undefined : { sighting, own, below };
  };

  /** The text's hash is for the store alone, and nothing that is shown waits for it. */
  const addHash = async (article: Article, current: AbortSignal): Promise<void> => {
    const textHash = await hashArticle(article, current);
    current.throwIfAborted();
    if (textHash && state) state = { ...state, sighting: { ...state.sighting, textHash } };
  };

  /** The article's language and whether it can be read; then its words are at hand. */
  const makeWordsReady = async ({ metadata, text }: Article) => {
    const language = metadata.language ?? (await guessLanguage(text, await loadPart('claims')));
    return { language, isReadable: await prepareWords(language ?? 'en') };
  };

  const session: ReadingSession = {
    get state() {
      return state;
    },
    expect(metadata) {
      // What fails here is tried again, and told, when the article has been read.
      articles.open(sightingOf(metadata));
      if (metadata.language) prepareWords(metadata.language);
    },
    async read(article) {
      latest = article;
      const former = state;
      reading.abort();
      reading = new AbortController();
      const current = AbortSignal.any([signal, reading.signal]);
      const { metadata, text, blocks } = article;
      const asked = ask(article, current);
      // The words are made ready while the store answers; a failure of either is thrown below.
      const ready = article.isArticle ? makeWordsReady(article) : undefined;
      ready?.catch(() => undefined);
      const answer = await asked;
      if (!answer) return;
      const { sighting, own: openedHere, below } = answer;
      const { settings, dismissals } = openedHere;
      const kept = joinKept([openedHere, ...below]);
      isVisible ??= settings.highlightsVisible;
      if (kept?.claims.length) quotes ??= await loadQuotes();
      if (current.aborted) return;
      highlighter.keepOnPrint(settings.keepOnPrint);
      const base = { article, sighting, settings, kept, dismissals, found: [], sentencesRead: 0 };
      if (!ready) {
        settle(runAtOnce(arrange({ ...base, status: 'not-an-article' })));
        return;
      }
      const { language, isReadable } = await ready;
      if (current.aborted) return;
      if (!isReadable) {
        const unread = {
          ...base,
          sighting: { ...sighting, ...(language && { language }) },
          status: 'language-not-supported',
        } as const;
        settle(runAtOnce(arrange(unread)));
        await addHash(article, current);
        return;
      }
      const publishedAt = readDate(metadata.publishedAt);
      // On a page that nothing is kept of, what is found first is shown at once.
      const showFirst = (found: readonly Claim[]): void => {
        if (!current.aborted) display(runAtOnce(arrange({ ...base, status: 'reading', found })));
      };
      const isNew = !state && !kept?.claims.length;
      const { claims: found, sentencesRead } = await findInSlices(
        text,
        blocks,
        {
          kinds: settings.kinds,
          sensitivity: settings.sensitivity,
          ...(language && { language }),
          ...(publishedAt && { publishedAt }),
        },
        current,
        isNew ? showFirst : undefined,
      );
      if (current.aborted) return;
      let next: ReadingState;
      let arranged: ReadingState | undefined;
      do {
        arranged = state;
        // What the reader kept and dismissed here meanwhile is newer than the store's answer.
        const isChanged = state !== former && state?.sighting.url === sighting.url;
        const { kept, dismissals } = (isChanged && state) || base;
        const read = { ...base, kept, dismissals, status: 'read', found, sentencesRead } as const;
        next = await runSliced(arrange(read), current);
        await turn();
        if (current.aborted) return;
      } while (state !== arranged);
      settle(next);
      await addHash(article, current);
      // Of an article further down only a part of what surrounds it is known: what became of its quotes is told when it
      // is read by itself.
      const own = new Set(openedHere.kept?.claims.map(({ annotation }) => annotation.id));
      const placed = next.placed.filter((each) => own.has(each.kept.annotation.id));
      await reportPlaces(text, placed, state?.sighting.textHash, now());
      const recognised = await askRecognised(next);
      if (!current.aborted && state && recognised) {
        settle({ ...state, recognised, listed: withRecognised(state.listed, recognised) });
      }
    },
    async reopen() {
      articles.forgetAll();
      isVisible = undefined;
      if (latest) await session.read(latest);
    },
    async show(claim) {
      quotes ??= await loadQuotes();
      const article = state?.kept?.article;
      articles.forgetAll();
      if (!article) {
        await session.reopen();
        return;
      }
      const others =
        state?.kept?.claims.filter(({ annotation }) => annotation.id !== claim.annotation.id) ?? [];
      rearrange({ kept: { article, claims: [...others, claim] } });
    },
    dismiss(dismissals) {
      articles.forgetOwn();
      rearrange({ dismissals });
    },
    setVisible(next) {
      isVisible = next;
      rearrange({});
    },
    activate(id) {
      if (activeId === id) return;
      activeId = id;
      paint();
    },
    claimAt: (x, y) => (state?.isVisible ? highlighter.at(x, y)[0]?.id : undefined),
    find: (id) => state?.listed.find((claim) => claim.id === id || claim.annotationId === id),
    keptFor: (claim) => (state && claim.annotationId ? keptById(state).get(claim.annotationId) : undefined),
    repair: () => void highlighter.repair(),
  };
  return session;
}

async function reportPlaces(
  text: string,
  placed: ReadingState['placed'],
  textHash: string | undefined,
  now: Date,
): Promise<void> {
  const anchors = reportAnchors(text, placed, now);
  if (Object.keys(anchors).length === 0) return;
  await send('article.anchored', { anchors, ...(textHash && { textHash }) });
}

function keptById(state: Unarranged): ReadonlyMap<string, KeptClaim> {
  return new Map(state.kept?.claims.map((claim) => [claim.annotation.id, claim]));
}

function readDate(text: string | undefined): Date | undefined {
  const date = text ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
