import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

export const Section = ({ id, title, text, children }: SectionProps) => (
  <section class="options__section" id={id} aria-labelledby={`${id}-title`}>
    <h2 class="options__title" id={`${id}-title`}>
      {title}
    </h2>
    {text && <p class="options__text">{text}</p>}
    {children}
  </section>
);
