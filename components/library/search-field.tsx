import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/design/icon';

interface SearchFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Down or Enter: into the list. */
  readonly onLeave: () => void;
}

/** Search as you type. "/" comes here from anywhere, Escape empties it, Down leads into the list. */
export const SearchField = ({ inputRef, value, onInput, onLeave }: SearchFieldProps) => (
  <search class="search-field">
    <Icon name="search" />
    <input
      ref={inputRef}
      class="search-field__input"
      type="search"
      dir="auto"
      value={value}
      placeholder={i18n.t('library.searchHint')}
      aria-label={i18n.t('library.search')}
      aria-keyshortcuts="/"
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape' && value !== '') {
          event.preventDefault();
          onInput('');
        } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onLeave();
        }
      }}
    />
    <span class="search-field__key" aria-hidden="true">
      /
    </span>
  </search>
);
