import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

export const EmptyState = ({ title, text, children }: EmptyStateProps) => (
  <div class="empty">
    <h2 class="empty__title">{title}</h2>
    {text && <p class="empty__text">{text}</p>}
    {children}
  </div>
);
