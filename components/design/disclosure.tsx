import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export const Disclosure = ({ summary, open, children }: DisclosureProps) => (
  <details class="disclosure" open={open}>
    <summary>{summary}</summary>
    <div class="disclosure__body">{children}</div>
  </details>
);
