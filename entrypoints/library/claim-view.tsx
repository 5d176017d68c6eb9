import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLive } from '@/components/hooks/use-live';
import { navigate } from '@/components/hooks/use-route';
import type { LinkedAppearance } from '@/components/library/appearances';
import { ClaimPage } from '@/components/library/claim-page';
import { routeHref } from '@/components/library/route';
import { UnknownView } from '@/components/library/unknown-view';
import { EditorPane } from '@/entrypoints/popup/editor-pane';
import type { Annotation, Article } from '@/lib/annotations';
import { siteOf } from '@/lib/annotations';
import type { Recognised } from '@/lib/compare';
import { type Database, linkedClaims, readArticleById, readClaim, recogniseClaims } from '@/lib/db';
import { formats } from '@/lib/exchange/formats';
import { type KeptClaim, send } from '@/lib/messaging';
import { readRecordsOfClaim } from './read-records-of-claim';
import { saveAs } from './save-as';
import type { ViewProps } from './views';
import '@/components/library/claim-page.css';

/** One claim, followed in the store. */
export function ClaimView({ db, route, notices }: ViewProps) {
  const { id } = route;
  const found = useLive(() => readAll(db, id), [id]);
  const recognised = useRecognised(db, found?.kept?.annotation);
  const { run, undoable } = notices;
  if (!found) return null;
  const { kept, article, linked } = found;
  if (!kept || !article) return <UnknownView />;

  const link = (work: Promise<{ readonly undo: string }>, words: string) =>
    run(async () => {
      const { undo } = await work;
      undoable(words, () => send('undo', undo));
    });
  return (
    <ClaimPage
      kept={kept}
      article={article}
      site={siteOf(article.canonicalUrl) ?? ''}
      linked={linked}
      recognised={recognised}
      onLink={(other) => link(send('claims.link', { a: id, b: other }), i18n.t('appearances.linked'))}
      onUnlink={(other) => link(send('claims.unlink', { a: id, b: other }), i18n.t('appearances.unlinked'))}
      formats={formats.map(({ id: name, label }) => ({ id: name, label }))}
      onExport={(formatId) =>
        run(async () => {
          const records = await readRecordsOfClaim(db, kept.annotation);
          await saveAs(formatId, records, notices, kept.annotation.quote.exact);
        })
      }
      editor={
        <EditorPane
          key={id}
          db={db}
          annotationId={id}
          page={undefined}
          notices={notices}
          isEmbedded
          onBack={() => navigate(routeHref('claims'))}
        />
      }
    />
  );
}

interface Found {
  readonly kept?: KeptClaim;
  readonly article?: Article;
  readonly linked: readonly LinkedAppearance[];
}

async function readAll(db: Database, id: string): Promise<Found> {
  const kept = await readClaim(db, id);
  if (!kept) return { linked: [] };
  const article = (await readArticleById(db, kept.annotation.articleId))?.article;
  const linked = (await linkedClaims(db, kept.annotation.sameAs)).map(
    ({ annotation, title, site, seenAt, verdict }) => ({
      id: annotation.id,
      text: annotation.quote.exact,
      ...(title && { title }),
      site,
      seenAt,
      ...(verdict && { rating: verdict.rating }),
    }),
  );
  return { kept, ...(article && { article }), linked };
}

/** Looked for anew whenever the claim changes: links and "not the same" are edits of it. */
function useRecognised(db: Database, annotation: Annotation | undefined): readonly Recognised[] | undefined {
  const [recognised, setRecognised] = useState<readonly Recognised[] | undefined>();
  useEffect(() => {
    if (!annotation) return;
    let isCurrent = true;
    const { id, quote, facets, attribution } = annotation;
    const claim = { text: quote.exact, facets, ...(attribution && { attribution }) };
    recogniseClaims(db, [{ id, claim, annotationId: id }]).then((answers) => {
      if (isCurrent) setRecognised(answers[id] ?? []);
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [annotation?.id, annotation?.updatedAt]);
  return recognised;
}
