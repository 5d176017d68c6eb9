import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/design/icon';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags used before that begin like this. */
  readonly complete: (prefix: string) => Promise<readonly string[]>;
  readonly onChange: (tags: readonly string[]) => void;
}

const shownOptions = 6;

/** Tags with completion: an ARIA 1.2 combobox with a list, and each tag a button that removes it. */
export function TagField({ tags, complete, onChange }: TagFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [options, setOptions] = useState<readonly string[]>([]);
  const [active, setActive] = useState(-1);
  const latest = useRef('');
  const isOpen = options.length > 0;

  useEffect(() => {
    latest.current = text;
    if (text.trim() === '') {
      setOptions([]);
      return;
    }
    void complete(text.trim()).then((found) => {
      // An answer to an older stroke must not replace that to a newer one.
      if (latest.current !== text) return;
      setOptions(found.filter((tag) => !tags.includes(tag)).slice(0, shownOptions));
      setActive(-1);
    });
  }, [text]);

  const add = (tag: string) => {
    const clean = tag.trim().replace(/\s+/g, ' ').replace(/^#/, '');
    if (clean !== '' && !tags.includes(clean)) onChange([...tags, clean]);
    setText('');
    setOptions([]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if ((event.key === 'Enter' || event.key === ',') && (text.trim() !== '' || active >= 0)) {
      event.preventDefault();
      add(options[active] ?? text);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOptions([]);
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <div class="field">
      <label class="field__label" for={id}>
        {i18n.t('tags.label')}
      </label>
      <div class="tag-field input">
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            aria-label={i18n.t('tags.remove', [tag])}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            {tag}
            <Icon name="close" />
          </button>
        ))}
        <input
          id={id}
          class="tag-field__input"
          role="combobox"
          dir="auto"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          value={text}
          placeholder={tags.length === 0 ? i18n.t('tags.placeholder') : ''}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (text.trim() !== '') add(text);
            setOptions([]);
          }}
        />
        <div
          class="tag-options"
          id={`${id}-list`}
          role="listbox"
          aria-label={i18n.t('tags.suggestions')}
          hidden={!isOpen}
        >
          {options.map((option, index) => (
            // Keys go through the combobox; the pointer must not take its focus before the click lands.
            <div
              key={option}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                add(option);
              }}
            >
              {option}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
