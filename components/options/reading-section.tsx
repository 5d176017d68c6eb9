import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { Disclosure } from '@/components/design/disclosure';
import { Segmented } from '@/components/design/segmented';
import { Toggle } from '@/components/design/toggle';
import { wordsFor } from '@/components/words';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import type { ReadingSettings } from '@/lib/messaging';
import { Section } from './section';

export interface ReadingSectionProps {
  readonly reading: ReadingSettings;
  /** Sentences each kind finds, and near-misses it leaves alone. */
  readonly examples: Readonly<Partial<Record<ClaimKindId, KindExamples>>>;
  readonly onChange: (reading: ReadingSettings) => void;
}

export interface KindExamples {
  readonly claims: readonly string[];
  readonly nearMisses: readonly string[];
}

/** How much is highlighted, as values for `sensitivity`. */
const sensitivities = { few: 0.2, balanced: 0.5, many: 0.8 } as const;
const levels = ['few', 'balanced', 'many'] as const;
const shownExamples = 3;

export function ReadingSection({ reading, examples, onChange }: ReadingSectionProps) {
  const toggleKind = (kind: ClaimKindId, isOn: boolean) =>
    onChange({
      ...reading,
      kinds: claimKindIds.filter((id) => (id === kind ? isOn : reading.kinds.includes(id))),
    });
  return (
    <Section id="reading" title={i18n.t('reading.title')} text={i18n.t('reading.text')}>
      <Segmented
        label={i18n.t('reading.sensitivity')}
        value={levelOf(reading.sensitivity)}
        choices={levels.map((value) => ({ value, label: wordsFor('sensitivity', value) }))}
        onChange={(level) => onChange({ ...reading, sensitivity: sensitivities[level] })}
      />
      <div class="kind-settings">
        {claimKindIds.map((kind) => (
          <div key={kind} class="kind-setting">
            <div class="kind-setting__head">
              <KindMark kind={kind} />
            </div>
            <Toggle
              label={wordsFor('kindHint', kind)}
              checked={reading.kinds.includes(kind)}
              onChange={(isOn) => toggleKind(kind, isOn)}
            />
            <Examples examples={examples[kind]} />
          </div>
        ))}
      </div>
      <Toggle
        label={i18n.t('reading.badge')}
        checked={reading.showBadge}
        onChange={(showBadge) => onChange({ ...reading, showBadge })}
      />
      <Toggle
        label={i18n.t('reading.visible')}
        checked={reading.highlightsVisible}
        onChange={(highlightsVisible) => onChange({ ...reading, highlightsVisible })}
      />
      <Toggle
        label={i18n.t('reading.print')}
        checked={reading.keepOnPrint}
        onChange={(keepOnPrint) => onChange({ ...reading, keepOnPrint })}
      />
    </Section>
  );
}

const Examples = ({ examples }: { readonly examples: KindExamples | undefined }) =>
  examples ? (
    <Disclosure summary={i18n.t('reading.examples')}>
      <ul class="examples">
        {examples.claims.slice(0, shownExamples).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {examples.nearMisses.slice(0, 1).map((text) => (
          <li key={text} class="examples__near-miss">
            {i18n.t('reading.nearMiss', [text])}
          </li>
        ))}
      </ul>
    </Disclosure>
  ) : null;

/** The level nearest to a value that another version or an import may have set. */
function levelOf(sensitivity: number): (typeof levels)[number] {
  return levels.reduce((nearest, level) =>
    Math.abs(sensitivities[level] - sensitivity) < Math.abs(sensitivities[nearest] - sensitivity)
      ? level
      : nearest,
  );
}
