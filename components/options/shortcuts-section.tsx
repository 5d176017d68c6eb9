import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Section } from './section';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+C"); empty where none is bound. */
  readonly keys: string;
}

export interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for changing them; absent where it cannot be opened by an extension. */
  readonly onChange?: () => void;
}

export const ShortcutsSection = ({ shortcuts, onChange }: ShortcutsSectionProps) => (
  <Section id="shortcuts" title={i18n.t('shortcuts.title')} text={i18n.t('shortcuts.text')}>
    <ul class="rows">
      {shortcuts.map(({ name, description, keys }) => (
        <li class="row" key={name}>
          <span class="row__main">{description}</span>
          {keys ? <kbd>{keys}</kbd> : <span class="row__meta">{i18n.t('shortcuts.none')}</span>}
        </li>
      ))}
    </ul>
    {onChange ? (
      <div class="button-row">
        <Button onClick={onChange}>{i18n.t('shortcuts.change')}</Button>
      </div>
    ) : (
      <p class="options__text">{i18n.t('shortcuts.changeByHand')}</p>
    )}
  </Section>
);
