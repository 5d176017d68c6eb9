import type { PageSummary } from '@/lib/messaging';

/** What the popup knows of the tab it was opened on. */
export type PageState =
  | { readonly type: 'asking' }
  /** The browser's own page, or a store: no extension may read it. */
  | { readonly type: 'restricted' }
  /** Beside a page the browser shows us nothing of before a click on the toolbar button. */
  | { readonly type: 'hidden' }
  /** A page nobody has asked to read yet. */
  | { readonly type: 'unread'; readonly host: string; readonly isAllowed: boolean }
  | {
      readonly type: 'known';
      readonly host: string;
      readonly isAllowed: boolean;
      readonly summary: PageSummary;
    };
