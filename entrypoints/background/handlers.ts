import * as v from 'valibot';
import { textFragmentLink } from '@/lib/anchoring/text-fragment';
import { siteOf, webUrl } from '@/lib/annotations';
import {
  addEvidence,
  completeTags,
  type Database,
  deleteClaim,
  deleteEvidence,
  deleteSource,
  dismiss,
  dismissalsAt,
  editClaim,
  editEvidence,
  editSource,
  giveVerdict,
  keepClaim,
  linkClaims,
  mergeSources,
  readArticle,
  readClaim,
  readDraft,
  recogniseClaims,
  recordAnchors,
  resolveConflict,
  restore,
  restoreRecheck,
  reuseVerdict,
  saveDraft,
  settleRecheck,
  undoDeletion,
  unlinkClaims,
} from '@/lib/db';
import { AppError } from '@/lib/errors';
import type {
  ArticleSighting,
  BackgroundProtocol,
  Caller,
  Handlers,
  NewAnnotation,
  PartName,
} from '@/lib/messaging';
import { ARTICLE_FILE, injectScript, isChosen, readSettings } from '@/lib/platform';
import { countClaims } from './count-claims';
import { openEditor } from './open-editor';
import { refreshPages } from './refresh-pages';
import type { SyncRunner } from './run-sync';

/** Each message and what the store does with it. What changed is told to the other pages that show it. */
export function createHandlers(db: Database, sync: SyncRunner): Handlers<BackgroundProtocol> {
  const changed = async <Value>(work: Promise<Value>, caller: Caller): Promise<Value> => {
    const value = await work;
    refreshPages(caller.tabId);
    return value;
  };
  return {
    'article.load': loadArticle,
    'article.loadPart': async (name, caller) => {
      if (caller.tabId !== undefined) await injectScript(caller.tabId, fileOf(name), caller);
      return undefined;
    },
    'article.open': async (sighting, caller) => {
      requireOwnAddress(sighting, caller);
      const [kept, dismissals, settings] = await Promise.all([
        readArticle(db, sighting),
        dismissalsAt(db, sighting.url),
        readSettings(),
      ]);
      return { ...(kept && { kept }), dismissals, settings: settings.reading };
    },
    'article.anchored': async (report) => {
      await recordAnchors(db, report);
      return undefined;
    },
    'article.count': (count, caller) => countClaims(count, caller.tabId),
    'annotation.keep': (claim, caller) => {
      requireOwnAddress(claim.article, caller);
      return changed(keepClaim(db, withLink(claim)), caller);
    },
    'annotation.edit': (edit, caller) => changed(editClaim(db, edit), caller),
    'annotation.delete': (id, caller) => changed(deleteClaim(db, id), caller),
    'annotation.get': (id) => readClaim(db, id),
    'conflict.resolve': (answer, caller) => changed(resolveConflict(db, answer), caller),
    'verdict.give': async (verdict, caller) =>
      changed(giveVerdict(db, verdict, (await readSettings()).author), caller),
    'verdict.reuse': async (reuse, caller) =>
      changed(reuseVerdict(db, reuse, (await readSettings()).author), caller),
    'claims.recognise': ({ article, claims }, caller) => {
      requireOwnAddress(article, caller);
      return recogniseClaims(db, claims, article);
    },
    'claims.link': ({ a, b }, caller) => changed(linkClaims(db, a, b), caller),
    'claims.unlink': ({ a, b }, caller) => changed(unlinkClaims(db, a, b), caller),
    'source.edit': (edit, caller) => changed(editSource(db, edit), caller),
    'source.merge': (merge, caller) => changed(mergeSources(db, merge), caller),
    'source.delete': (id, caller) => changed(deleteSource(db, id), caller),
    'evidence.add': (evidence, caller) => changed(addEvidence(db, evidence), caller),
    'evidence.edit': (edit, caller) => changed(editEvidence(db, edit), caller),
    'evidence.delete': (id, caller) => changed(deleteEvidence(db, id), caller),
    undo: async (token, caller) => {
      await changed(undoDeletion(db, token), caller);
      return undefined;
    },
    'claim.dismiss': async (dismissal, caller) => {
      await changed(dismiss(db, dismissal), caller);
      return undefined;
    },
    'claim.restore': async (dismissal, caller) => {
      await changed(restore(db, dismissal), caller);
      return undefined;
    },
    'draft.save': async ({ key, value }) => {
      await saveDraft(db, key, value);
      return undefined;
    },
    'draft.read': (key) => readDraft(db, key),
    'tags.complete': (prefix) => completeTags(db, prefix),
    'sync.now': async () => {
      await sync.now();
      return undefined;
    },
    'sync.changed': async () => {
      await sync.changed();
      return undefined;
    },
    'editor.open': (id, { tabId }) => openEditor(db, id, tabId),
    'recheck.settle': ({ id, choice }, caller) => changed(settleRecheck(db, id, choice), caller),
    'recheck.restore': async ({ id, state }, caller) => {
      await changed(restoreRecheck(db, id, state), caller);
      return undefined;
    },
  };
}

/** A script in a page speaks for that page's site alone, whatever address it names; the sender's comes from the browser. */
function requireOwnAddress({ url }: ArticleSighting, caller: Caller): void {
  if (caller.isOwnPage) return;
  if (!caller.url || siteOf(caller.url) !== siteOf(url)) {
    throw new AppError('permission-denied', 'A page may ask for its own article only.');
  }
}

/** The link to the words on their page is made here, so the script in the page need not carry what makes it; one too long is left out. */
function withLink(claim: NewAnnotation): NewAnnotation {
  const { canonicalUrl, url } = claim.article;
  const link = textFragmentLink(canonicalUrl ?? url, claim.quote);
  return v.is(webUrl, link) ? { ...claim, fragmentUrl: link } : claim;
}

const fileOf = (part: PartName): string => `${part}.js`;

/**
 * The gate asks for the reading script and a part of it; a gate left over from a site since taken off the list gets
 * none. Two calls, so that they are two tasks in the page; neither waits for the other.
 */
async function loadArticle(part: PartName | undefined, caller: Caller): Promise<undefined> {
  const { tabId, url } = caller;
  const { sites } = await readSettings();
  if (tabId === undefined || url === undefined || !isChosen(url, sites)) {
    throw new AppError('permission-denied', 'This site is not among those to highlight.');
  }
  const files = part ? [ARTICLE_FILE, fileOf(part)] : [ARTICLE_FILE];
  const run = await Promise.all(files.map((file) => injectScript(tabId, file, caller)));
  if (run.includes(false)) {
    throw new AppError('page-not-reachable', 'The browser lets no extension read this page.');
  }
  return undefined;
}
