import { i18n } from '#i18n';
import { Section } from './section';
import { TypedConfirmation } from './typed-confirmation';

export interface DeleteSectionProps {
  readonly onDelete: () => void;
}

/** What was deleted can be brought back from the toast. */
export function DeleteSection({ onDelete }: DeleteSectionProps) {
  const title = i18n.t('deleteAll.title');
  return (
    <Section id="delete" title={title} text={i18n.t('deleteAll.text')}>
      <TypedConfirmation word={i18n.t('deleteAll.word')} label={title} onConfirm={onDelete} />
    </Section>
  );
}
