export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

/**
 * Each alternative runs only to the next delimiter of its own kind, so that no text, however hostile, takes more than
 * linear time: escape, code, bold, italic, strike, [link](address), bare address, line break.
 */
const pattern = new RegExp(
  [
    String.raw`\\(?<escaped>[\\\x60*_{}\[\]()#+\-.!~>|])`,
    String.raw`\x60(?<code>[^\x60\n]+)\x60`,
    String.raw`\*\*(?=\S)(?<strong>(?:[^*]|\*(?!\*))+)\*\*`,
    String.raw`__(?=\S)(?<strong2>[^_]+)__(?!\w)`,
    String.raw`\*(?=[^\s*])(?<emphasis>[^*]+)\*`,
    String.raw`(?<!\w)_(?=[^\s_])(?<emphasis2>[^_]+)_(?!\w)`,
    String.raw`~~(?=\S)(?<strike>[^~]+)~~`,
    String.raw`\[(?<label>[^\[\]]+)\]\((?<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)`,
    String.raw`<?(?<bare>https?:\/\/[^\s<>"]+)>?`,
    String.raw`(?<break> {2,}\n|\n)`,
  ].join('|'),
  'gu',
);

export function parseInline(source: string): Inline[] {
  const nodes: Inline[] = [];
  let last = 0;
  for (const match of source.matchAll(pattern)) {
    if (match.index > last) nodes.push({ type: 'text', text: source.slice(last, match.index) });
    nodes.push(...toNodes(match[0], match.groups ?? {}));
    last = match.index + match[0].length;
  }
  if (last < source.length) nodes.push({ type: 'text', text: source.slice(last) });
  return nodes;
}

function toNodes(whole: string, groups: Readonly<Record<string, string | undefined>>): Inline[] {
  const { escaped, code, label, target, bare, strike } = groups;
  const strong = groups['strong'] ?? groups['strong2'];
  const emphasis = groups['emphasis'] ?? groups['emphasis2'];
  if (escaped !== undefined) return [{ type: 'text', text: escaped }];
  if (code !== undefined) return [{ type: 'code', text: code }];
  if (strong !== undefined) return [{ type: 'strong', children: parseInline(strong) }];
  if (emphasis !== undefined) return [{ type: 'emphasis', children: parseInline(emphasis) }];
  if (strike !== undefined) return [{ type: 'strike', children: parseInline(strike) }];
  if (label !== undefined) return linkTo(target ?? '', parseInline(label)) ?? [{ type: 'text', text: whole }];
  if (bare !== undefined) return linkBare(bare);
  return [{ type: 'break' }];
}

const allowedProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/** The address as a browser understands it, when its scheme is one of the three that only open a page or a letter. */
export function allowAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && allowedProtocols.includes(url.protocol) ? url.href : undefined;
}

function linkTo(address: string, children: readonly Inline[]): Inline[] | undefined {
  const href = allowAddress(address);
  return href === undefined ? undefined : [{ type: 'link', href, children }];
}

/** A full stop or bracket after an address belongs to the sentence. */
function linkBare(bare: string): Inline[] {
  const address = bare.replace(/[.,;:!?)\]'’”]+$/u, '');
  const rest = bare.slice(address.length);
  const link = linkTo(address, [{ type: 'text', text: address }]) ?? [
    { type: 'text' as const, text: address },
  ];
  return rest ? [...link, { type: 'text', text: rest }] : link;
}
