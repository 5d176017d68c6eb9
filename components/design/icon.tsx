/** Stroke paths on a 16-px grid, drawn for this extension. */
const paths = {
  next: 'M6 3.5 10.5 8 6 12.5',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  keep: 'M4 2.5h8v11L8 10.4l-4 3.1z',
  jump: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13 13 3',
  show: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2zM9.5 4.3l2.2 2.2',
  delete: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5M7 7v3.5M9 7v3.5',
  source:
    'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  settings:
    'M3 4.5h6M12 4.5h1M3 11.5h1M7 11.5h6M10.5 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5.5 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.1 3.1',
  library: 'M3 3h2.5v10H3zM7 3h2.5v10H7zM11.2 3.6l2.3-.6 1.5 9.4-2.4.5z',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  download: 'M8 2.5v7M5 7l3 3 3-3M3 13.5h10',
  upload: 'M8 10V3M5 5.5l3-3 3 3M3 13.5h10',
  sync: 'M13 8a5 5 0 0 1-9 3M3 8a5 5 0 0 1 9-3M12.5 2.5V5H10M3.5 13.5V11H6',
  print: 'M4.5 6V2.5h7V6M4.5 12H3V6h10v6h-1.5M4.5 9.5h7v4h-7z',
  copy: 'M6 5.5h7.5v8H6zM10 5.5v-3H2.5v8H6',
  external: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  lost: 'M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.3M8 11.8v.1M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z',
  changed: 'M3 6h8.5M9 3.5 11.5 6 9 8.5M13 11H4.5M7 8.5 4.5 11 7 13.5',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: whoever uses it gives the words. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
