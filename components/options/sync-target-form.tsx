import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField, Field, TextField } from '@/components/design/field';
import { ChoiceCards } from '@/components/sites/choice-cards';
import type { TargetField } from '@/lib/sync';
import type { SyncActs, TargetChoice, TargetValues, TestAnswer } from './sync-state';

interface SyncTargetFormProps {
  readonly targets: readonly TargetChoice[];
  readonly test: TestAnswer | undefined;
  /** What is known already; never a secret. */
  readonly known?: TargetValues;
  readonly acts: Pick<SyncActs, 'onTest' | 'onTarget' | 'onPickFolder' | 'onCancel'>;
}

/** Where to: a form drawn from what the kind of place says of itself. */
export function SyncTargetForm({ targets, test, known, acts }: SyncTargetFormProps) {
  const [chosen, setChosen] = useState(targets[0]?.id ?? '');
  const [filled, setFilled] = useState<TargetValues>({});
  const target = targets.find(({ id }) => id === chosen);
  if (!target) return null;
  const values = { ...initialValues(target), ...known, ...filled };
  const set = (id: string, value: unknown) => setFilled({ ...filled, [id]: value });
  const isWorking = test?.state === 'testing';
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        acts.onTarget(chosen, values);
      }}
    >
      <ChoiceCards
        label={i18n.t('sync.where')}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          setFilled({});
        }}
        choices={targets.map(({ id, label, summary, fields }) => ({
          value: id,
          title: label,
          text: summary,
          permission: fields.some(({ type }) => type === 'folder')
            ? i18n.t('sync.folderPermission')
            : i18n.t('sync.serverPermission'),
        }))}
      />
      <div class="sync-form__fields">
        {target.fields.map((field) => (
          <TargetInput
            key={`${chosen} ${field.id}`}
            field={field}
            value={values[field.id]}
            onInput={(value) => set(field.id, value)}
            onPickFolder={acts.onPickFolder}
          />
        ))}
      </div>
      <p class="options__text">{i18n.t('sync.credentials')}</p>
      <TestWords test={test} />
      <div class="button-row">
        <Button submit look="primary" disabled={isWorking}>
          {i18n.t('sync.continue')}
        </Button>
        <Button onClick={() => acts.onTest(chosen, values)} disabled={isWorking}>
          {i18n.t('sync.test')}
        </Button>
        <Button look="quiet" onClick={acts.onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface TargetInputProps {
  readonly field: TargetField;
  readonly value: unknown;
  readonly onInput: (value: unknown) => void;
  readonly onPickFolder: () => Promise<unknown>;
}

function TargetInput({ field, value, onInput, onPickFolder }: TargetInputProps) {
  const text = typeof value === 'string' ? value : '';
  const { label, help, placeholder, required } = field;
  switch (field.type) {
    case 'select':
      return <ChoiceField label={label} value={text} choices={field.choices ?? []} onChange={onInput} />;
    case 'folder':
      return (
        <Field label={label} {...(help && { hint: help })}>
          {({ id, describedBy }) => (
            <div class="button-row">
              <button
                type="button"
                id={id}
                class="button button--plain"
                aria-describedby={describedBy}
                onClick={() => void onPickFolder().then((picked) => picked && onInput(picked))}
              >
                {i18n.t('sync.pickFolder')}
              </button>
              <span dir="auto">{nameOf(value)}</span>
            </div>
          )}
        </Field>
      );
    case 'text':
    case 'url':
    case 'password':
      return (
        <TextField
          type={field.type}
          label={label}
          value={text}
          required={required}
          onInput={onInput}
          {...(help && { hint: help })}
          {...(placeholder && { placeholder })}
        />
      );
  }
}

/** The answer in words; said to screen readers as it comes. */
const TestWords = ({ test }: { readonly test: TestAnswer | undefined }) => (
  <div role="status">
    {test?.state === 'testing' && <p>{i18n.t('sync.testing')}</p>}
    {test?.state === 'works' && <p class="notice notice--plain">{i18n.t('sync.works')}</p>}
    {test?.state === 'read-only' && <p class="notice">{i18n.t('sync.worksReadOnly')}</p>}
    {test?.state === 'refused' && <p class="notice">{i18n.t('sync.refused')}</p>}
    {test?.state === 'fails' && <p class="notice">{test.message}</p>}
  </div>
);

const initialValues = ({ fields }: TargetChoice): TargetValues =>
  Object.fromEntries(
    fields.flatMap(({ id, type, initial, choices }) =>
      type === 'folder' ? [] : [[id, initial ?? (type === 'select' ? (choices?.[0]?.value ?? '') : '')]],
    ),
  );

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
