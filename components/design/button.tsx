import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** Submits the form it stands in. */
  readonly submit?: boolean;
}

export const Button = (props: ButtonProps) => (
  <button
    type={props.submit ? 'submit' : 'button'}
    class={`button button--${props.look ?? 'plain'}${props.small ? ' button--small' : ''}`}
    disabled={props.disabled}
    aria-pressed={props.pressed}
    aria-expanded={props.expanded}
    onClick={props.onClick}
  >
    {props.icon && <Icon name={props.icon} />}
    {props.children}
  </button>
);

interface IconButtonProps {
  readonly icon: IconName;
  /** Said by screen readers and shown on pointing. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

export const IconButton = (props: IconButtonProps) => (
  <button
    type="button"
    class="button button--quiet button--icon"
    aria-label={props.label}
    title={props.label}
    disabled={props.disabled}
    aria-pressed={props.pressed}
    onClick={props.onClick}
  >
    <Icon name={props.icon} />
  </button>
);
