import { isWithin, parentOf } from './composed-tree';
import { maxLinkedShare, proseLength } from './prose';
import type { PageBlock } from './read-blocks';

/**
 * Takes out of an article's blocks what pages put between and behind the paragraphs: lists of links, boxes under a
 * heading that announces other stories, cards, bylines, calls to follow and subscribe. Judged by words of the genre in
 * the languages most pages are written in and by shape, never by the site. Yields to be paused.
 */
export function* trimBody(
  blocks: readonly PageBlock[],
  root: Element,
): Generator<void, readonly PageBlock[], void> {
  const lines = yield* sift(blocks, (block) => hasWords(block.text) && !isLinkLine(block));
  const withoutCards = dropCards(lines);
  yield;
  const announcements = new Set(yield* sift(withoutCards, isAnnouncement));
  const withoutSections =
    announcements.size === 0 ? withoutCards : dropAnnounced(withoutCards, announcements, blocks, root);
  yield;
  const quotes = withoutSections.filter(({ role }) => role === 'quote').length;
  return yield* sift(
    withoutSections,
    (block, at) =>
      !isFurnitureLine(block, at) &&
      !isAuthorNote(block, withoutSections.length - at) &&
      !(quotes <= maxQuotes && isPullQuote(block, withoutSections)),
  );
}

/** Blocks looked at between two chances to pause. */
const blocksPerStep = 200;

/** `filter` with chances to pause. */
function* sift(
  blocks: readonly PageBlock[],
  keep: (block: PageBlock, at: number) => boolean,
): Generator<void, readonly PageBlock[], void> {
  const kept: PageBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (keep(block, at)) kept.push(block);
    if (at % blocksPerStep === blocksPerStep - 1) yield;
  }
  return kept;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A line of which most is links says where else to go, unless it is a sentence. */
function isLinkLine(block: PageBlock): boolean {
  const length = block.text.length;
  if (block.linkLength <= maxLinkedShare * length) return false;
  return block.linkLength >= length || !/[.!?。！？]["'”’»)]?$/.test(block.text);
}

/** Headings under which other things follow than this article. Whole lines, a colon allowed. */
const announcement = new RegExp(
  `^(?:${[
    'related(?: \\w+)?|recommended(?: for you| \\w+)?',
    'you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|(?:people|readers) also \\w+',
    'more (?:from|on|in|about|to read|stories|news|coverage|articles|headlines|like this|top stories)\\b.*',
    'most (?:popular|read|viewed|shared|commented|recent|watched|emailed)\\b.*',
    'trending(?: (?:now|stories|news|topics))?.*|popular(?: (?:now|stories|posts|articles|today|shopping))?',
    "(?:the )?(?:latest|top)(?: (?:news|stories|posts|articles|headlines|videos?))?|editors?['’]?s? picks?",
    "(?:read|what to read|up|watch|coming up|stories to read) next|read (?:more|also)|see also|also read|don['’]t miss",
    '(?:from )?(?:around|across) the web|from our (?:partners|sponsors)|paid content|advertisement',
    'sponsored\\b.*|promoted(?: \\w+)?|(?:unlock|(?:continue|keep) reading|presented by) .+',
    '(?:leave a |post a |add a |\\d+ )?(?:comments?|repl(?:y|ies))(?: \\(\\d+\\))?|join the (?:discussion|conversation)',
    'share this.*|about the authors?|about the writer|author bio',
    '(?:our )?newsletters?|(?:sign up|subscribe)\\b.*|get .{0,40}newsletter|filed (?:under|to)\\b.*|tags|topics',
    'references|sources|external links|footnotes|further reading|bibliography|get the app|follow us',
    '(?:mehr|weitere) (?:zum thema|nachrichten|artikel|themen)|lesen sie auch|das könnte (?:sie|dich) auch interessieren',
    'meistgelesen|kommentare|(?:à )?lire aussi|sur le même (?:sujet|thème)|les plus lus|commentaires|à voir aussi',
    'lee también|más (?:noticias|leídas|información)|te puede interesar|noticias relacionadas|lo más leído|comentarios',
    'leggi anche|potrebbe interessarti|leia (?:também|mais)|mais lidas|veja também|lees ook|meest gelezen',
  ].join('|')}) ?[:…»›>]?$`,
  'i',
);
/** UTF-16 units: an announcement is a label, not a paragraph. */
const maxAnnouncement = 70;
/** UTF-16 units: a paragraph from this length on that is not linked ends what was announced. */
const minOwnParagraph = 100;

/** Drops announcements with what they announce: the rest of their box, or, straight in the body, what is no paragraph. */
function dropAnnounced(
  blocks: readonly PageBlock[],
  announcements: ReadonlySet<PageBlock>,
  untrimmed: readonly PageBlock[],
  root: Element,
): readonly PageBlock[] {
  const kept: PageBlock[] = [];
  let box: Element | undefined;
  let inBody = false;
  for (const block of blocks) {
    if (box !== undefined && isWithin(block.element, box)) continue;
    box = undefined;
    if (announcements.has(block)) {
      const holder = boxOf(block, untrimmed, root);
      box = holder;
      inBody = holder === undefined;
      continue;
    }
    if (inBody && endsAnnounced(block, announcements)) inBody = false;
    if (!inBody) kept.push(block);
  }
  return kept;
}

function isAnnouncement(block: PageBlock): boolean {
  return (
    block.text.length <= maxAnnouncement &&
    (block.role === 'heading' || block.role === 'other' || block.role === 'paragraph') &&
    announcement.test(block.text.trim())
  );
}

function endsAnnounced(block: PageBlock, announcements: ReadonlySet<PageBlock>): boolean {
  if (block.role === 'heading' || block.role === 'headline') return !announcements.has(block);
  return (
    block.role !== 'list-item' &&
    block.text.length >= minOwnParagraph &&
    block.linkLength < block.text.length / 4
  );
}

/**
 * The smallest element around an announcement that holds more than it, if only links that have been taken out; undefined
 * when that holds the body too.
 */
function boxOf(block: PageBlock, blocks: readonly PageBlock[], root: Element): Element | undefined {
  for (let at: Element | null = block.element; at !== null && at !== root; at = parentOf(at)) {
    const box: Element = at;
    const inside = blocks.filter((other) => isWithin(other.element, box));
    if (inside.length > 1) return massOf(inside) > massOf(blocks) / 2 ? undefined : box;
  }
  return undefined;
}

/** As many items with a heading of their own make a list of cards. */
const minCards = 3;
/** A list that holds at least this share of the prose is the article itself: a live blog, a ranking. */
const bodyShare = 0.6;

/** Drops lists whose items each carry a heading: teasers, slides of a gallery. */
function dropCards(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const titled = new Map<Element, Set<Element>>();
  for (const block of blocks) {
    if (block.role !== 'heading') continue;
    const item = block.element.closest('li');
    const list = item?.parentElement;
    if (!item || !list) continue;
    titled.set(list, (titled.get(list) ?? new Set()).add(item));
  }
  if (titled.size === 0) return blocks;
  const total = massOf(blocks);
  let kept = blocks;
  for (const [list, items] of titled) {
    if (items.size < minCards) continue;
    const inside = blocks.filter((block) => isWithin(block.element, list));
    if (massOf(inside) < bodyShare * total) kept = kept.filter((block) => !inside.includes(block));
  }
  return kept;
}

function massOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseLength(block), 0);
}

/** Single lines that are the page talking, not the article. */
const furnitureLine = new RegExp(
  `^(?:${[
    '\\W*advertisement.{0,24}|anzeige|sponsored|ad|loading\\.*|play(?: video)?|now playing|view this post on instagram|a post shared by .*|print|e-?mail|save|tweet|reply|share|image|photo|video|close|menu|search',
    '(?:(?:continue|keep) reading|(?:story|article) continues|skip (?:past|to|this)|scroll (?:down|to)|swipe|tap)\\b.*',
    "(?:read (?:more|also|next)|related|see also|also read|watch(?: now| live| more)?|listen|more on this|must read|recommended|don[’']t miss|in pictures|in case you missed it)\\s?[:|]\\s?.*",
    '(?:like this story|enjoy(?:ed|ing)? this|want more|(?:got|have) a tip|found this)\\b.*[?!].*',
    'follow (?:us|@\\w+|our|\\S+ on (?:twitter|facebook|x|instagram))\\b.*',
    '.*(?:we may (?:earn|receive) an? .{0,10}commission|your permission (?:before|to)|externe[nr]? inhalt).*|our standards:.*|.* sign up here\\.',
    'click here\\b.*|sign up (?:for|to|here)\\b.*|subscribe\\b.*|(?:get|download) (?:our|the)\\b.*\\b(?:app|newsletter)s?\\b.*',
    '©.*|(?:\\(c\\) )?copyright\\b.*|all rights reserved.*|\\d+ (?:comments?|shares?|min(?:ute)?s? read|of \\d+)|\\d+ ?/ ?\\d+',
    '(?:published|updated|posted|last (?:updated|modified)|first published)\\b.{0,12}\\d.{0,60}',
    '[（(]?(?:责任编辑|責任編輯|编辑|编 辑|记者|記者|来源|來源)[：: ].{0,24}',
    'il vous reste \\d+ ?%.*|(?:already a subscriber|déjà abonné|schon abonniert|¿ya eres suscriptor)\\b.*',
    'filed under\\b.*|tags?:.*|topics?:.*|categor(?:y|ies):.*',
  ].join('|')})$`,
  'iu',
);
/** UTF-16 units: a longer line is a sentence, whatever it begins with. */
const maxFurnitureLine = 300;
/** Bylines and dates stand at the head: among the first blocks. */
const headBlocks = 4;
const byline =
  /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|e|en|for|[\p{Lu}][\p{L}.'’-]*)){0,8}\.?$/u;
const dateLine =
  /^(?:\p{L}{3,10},?\s+)?(?:\d{1,2}[.:/\s-]\s?)?(?:\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}{3,10}\s+\d{4}|\d{4}-\d{2}-\d{2})[\s,|·–-]*(?:\d{1,2}[:.]\d{2}.{0,12})?$/u;

/** Whether a short line is the page talking; `at` is how many blocks stand before it. */
export function isFurnitureLine(block: PageBlock, at: number): boolean {
  const text = block.text.trim();
  if (text.length > maxFurnitureLine || block.role === 'quote') return false;
  if (isTimeAlone(block, text)) return true;
  if (furnitureLine.test(text)) return true;
  return at < headBlocks && (byline.test(text) || dateLine.test(text));
}

/** UTF-16 units. */
const maxTime = 60;
const clock =
  /^(?:(?:today|yesterday|heute|gestern|hier|hoy|ayer|сегодня|вчера),? )?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,5}\)?)?)$|^(?:\d+ \p{L}+ (?:ago|назад)|(?:vor|il y a|hace|před) \d+ \p{L}+)$/iu;

/** When something was posted, on a line of its own: it stands in a `<time>`, or is a time of day and nothing else. */
function isTimeAlone(block: PageBlock, text: string): boolean {
  if (text.length > maxTime || block.role === 'table-cell') return false;
  return clock.test(text) || block.nodes.every((node) => node.parentElement?.closest('time') != null);
}

/** A page with more quotes is made of them; each would be sought in the whole text. */
const maxQuotes = 50;
/** UTF-16 units: shorter quotes recur by chance, longer ones are nobody's pull quote. */
const pullQuoteLength = { min: 20, max: 300 };

/** A sentence of the text set once more, large, between the paragraphs. */
function isPullQuote(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  if (block.role !== 'quote' && !block.element.closest('[class*=pull]')) return false;
  if (block.text.length > pullQuoteLength.max) return false;
  const words = block.text.replace(/^["'“”„«‘’\s]+|["'“”„»‘’.,\s]+$/g, '');
  if (words.length < pullQuoteLength.min) return false;
  return blocks.some((other) => other !== block && other.role !== 'quote' && other.text.includes(words));
}

/** A note on the author stands at the end: among the last blocks. */
const tailBlocks = 4;
/** UTF-16 units. */
const maxAuthorNote = 500;
const authorNote =
  /\b(?:follow|reach|contact) (?:him|her|them|me|us|\p{Lu}\w+)\b.{0,40}\b(?:on|at|via)\b.{0,20}(?:twitter|facebook|instagram|linkedin|bluesky|mastodon|threads|@)|\bis an? (?:\w+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|freelancer) (?:at|for|with|based|covering|who)\b/iu;

function isAuthorNote(block: PageBlock, fromEnd: number): boolean {
  return fromEnd <= tailBlocks && block.text.length <= maxAuthorNote && authorNote.test(block.text);
}
