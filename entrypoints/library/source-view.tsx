import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLive } from '@/components/hooks/use-live';
import { navigate } from '@/components/hooks/use-route';
import { CitationBox, type CitationForm } from '@/components/library/citation-box';
import { routeHref } from '@/components/library/route';
import { SourcePage } from '@/components/library/source-page';
import { UnknownView } from '@/components/library/unknown-view';
import type { Source } from '@/lib/annotations';
import { readSource, twinsOf } from '@/lib/db';
import { formatCitation } from '@/lib/exchange/format-citation';
import { writeBibtex } from '@/lib/exchange/formats/bibtex';
import { send } from '@/lib/messaging';
import type { ViewProps } from './views';
import '@/components/library/source-page.css';

/** One source, followed in the store. */
export function SourceView({ db, route: { id }, notices }: ViewProps) {
  const found = useLive(async () => ({ kept: await readSource(db, id), twins: await twinsOf(db, id) }), [id]);
  const [form, setForm] = useState<CitationForm | undefined>();
  const citation = useCitation(found?.kept?.source, form);
  const { run, undoable, say } = notices;
  if (!found) return null;
  const { kept, twins } = found;
  if (!kept) return <UnknownView />;
  const change = (work: () => Promise<{ readonly undo: string }>, words: string) =>
    run(async () => {
      const { undo } = await work();
      undoable(words, () => send('undo', undo));
    });
  return (
    <SourcePage
      source={kept.source}
      uses={kept.uses}
      twins={twins}
      onEdit={(source) => change(() => send('source.edit', { id, source }), i18n.t('sources.edited'))}
      onMerge={() =>
        change(
          () => send('source.merge', { into: id, from: twins.map((twin) => twin.id) }),
          i18n.t('sources.merged'),
        )
      }
      onDelete={() =>
        change(async () => {
          const answer = await send('source.delete', id);
          navigate(routeHref('sources'));
          return answer;
        }, i18n.t('sources.deleted'))
      }
      citation={
        <CitationBox
          form={form}
          text={citation}
          onChoose={setForm}
          onCopy={() =>
            run(async () => {
              await navigator.clipboard.writeText(citation ?? '');
              say(i18n.t('citation.copied'));
            })
          }
        />
      }
    />
  );
}

/** Made when asked for: the processor of styles is loaded only then. */
function useCitation(source: Source | undefined, form: CitationForm | undefined): string | undefined {
  const [text, setText] = useState<string | undefined>();
  useEffect(() => {
    if (!source || !form) return;
    let isCurrent = true;
    const making = form === 'BibTeX' ? Promise.resolve(writeBibtex(source)) : formatCitation(source, form);
    making.then((made) => {
      if (isCurrent) setText(made);
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [source, form]);
  return text;
}
