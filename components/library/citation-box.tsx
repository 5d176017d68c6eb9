import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Segmented } from '@/components/design/segmented';
import { ExternalLink } from '@/components/markdown/markdown';

export const citationForms = ['APA', 'MLA', 'Chicago', 'Harvard', 'BibTeX'] as const;
export type CitationForm = (typeof citationForms)[number];

interface CitationBoxProps {
  readonly form: CitationForm | undefined;
  /** Undefined while none was asked for or it is being made. */
  readonly text: string | undefined;
  readonly onChoose: (form: CitationForm) => void;
  readonly onCopy: () => void;
}

/** The source as others want it cited: one click makes it, one copies it. */
export const CitationBox = ({ form, text, onChoose, onCopy }: CitationBoxProps) => (
  <section class="citation">
    <h2 class="section-title">{i18n.t('citation.title')}</h2>
    <Segmented
      label={i18n.t('citation.style')}
      hideLabel
      value={form}
      choices={citationForms.map((value) => ({ value, label: value }))}
      onChange={onChoose}
    />
    {text && (
      <>
        <pre class="citation__text" dir="auto">
          {text}
        </pre>
        <div class="button-row">
          <Button small onClick={onCopy}>
            {i18n.t('citation.copy')}
          </Button>
          {form !== 'BibTeX' && (
            <span class="citation__by">
              {i18n.t('citation.by')}{' '}
              <ExternalLink href="https://github.com/Juris-M/citeproc-js">citeproc-js</ExternalLink>
            </span>
          )}
        </div>
      </>
    )}
  </section>
);
