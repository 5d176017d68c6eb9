import type { ComponentChildren } from 'preact';

/** A view's heading, which takes the focus when the view is entered; `hidden` where the navigation says enough. */
export const ViewHeading = ({
  children,
  hidden,
}: {
  readonly children: ComponentChildren;
  readonly hidden?: boolean;
}) => (
  <h1 class={hidden ? 'visually-hidden' : 'view-heading'} tabIndex={-1} dir="auto">
    {children}
  </h1>
);
