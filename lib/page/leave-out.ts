/**
 * What is never article text, by element, role and name. Names are judged word by word ("related-links" is `related`,
 * `links`), since "share" inside "shareholder" means nothing. Three answers, because names lie: `never` is left out
 * with everything in it; `doubtful` and `dubious` are left out unless they turn out to hold much, or nearly all, of the
 * page's prose: there are articles inside `modal-enabled` and `read-more`.
 */
export type Standing = 'welcome' | 'doubtful' | 'dubious' | 'never';

const neverTags: ReadonlySet<string> = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS VIDEO AUDIO OBJECT EMBED MAP HEAD LINK META INPUT TEXTAREA SELECT BUTTON
  OPTION DATALIST PROGRESS METER NAV DIALOG MENU PRE RT RP AMP-AD`.split(/\s+/),
);

const doubtfulTags: ReadonlySet<string> = new Set([
  'ASIDE',
  'FORM',
  'FOOTER',
  'LABEL',
  'FIELDSET',
  'ADDRESS',
]);

const neverRoles: ReadonlySet<string> = new Set(
  `navigation banner contentinfo search dialog alertdialog alert menu menubar menuitem toolbar tooltip tablist tab
  status log marquee timer button switch slider textbox combobox searchbox listbox img math`.split(/\s+/),
);

const doubtfulRoles: ReadonlySet<string> = new Set(['complementary', 'form', 'note', 'doc-endnotes']);

/** One such word in an id or class leaves the element out, whatever it holds: a thread of comments may hold the most prose. */
const neverWords: ReadonlySet<string> = new Set(
  `comments disqus commentlist respond onetrust taboola outbrain adsbygoogle livefyre spotim viafoura hyvor
  breadcrumb breadcrumbs`.split(/\s+/),
);

/** One such word makes an element dubious. */
const dubiousWords: ReadonlySet<string> = new Set(
  `cookie cookies consent gdpr ccpa newsletter newsletters mailchimp navbar masthead sharethis addthis addtoany
  sharedaddy relatedposts screenreader visuallyhidden noprint lightbox tooltip related recirc sponsored advertisement
  advertising`.split(/\s+/),
);

/** One such word makes an element doubtful. */
const doubtfulWords: ReadonlySet<string> = new Set(
  `comment ad ads advert adverts sponsor sponsors promo promos promoted promotion
  promotions recirculation recommended recommendation recommendations trending popular share sharing
  shares social signup subscribe subscription subscriptions nav navigation menu sidebar rail footer modal popup
  overlay byline bylines author authors bio biography tags tag tagged taglist topics toolbar pagination pager
  widget widgets carousel slideshow banner login register paywall meter teaser teasers headlines ticker
  dateline timestamp timestamps credit credits copyright disclaimer outro player playlist tools utility print
  follow donate donation contribute cta callout toc rating ratings reactions poll quiz survey
  crosshead furniture keywords meta metadata dek kicker eyebrow more readmore seealso
  hidden hide invisible sr offscreen mini legal feedback instapaper notification alert`.split(/\s+/),
);

const neverPairs =
  /(?:^| )comment (?:list|section|thread|area|form|body|content|container|wrap|wrapper|text)(?: |$)/;

/** Neighbouring words that are as clear as one of `dubiousWords`. */
const dubiousPairs =
  /(?:^| )(?:sr only|screen reader|visually hidden|off screen|(?:email|news) (?:signup|sign|letter)|sign up|most (?:read|popular|viewed|shared|recent|commented)|you may|more (?:from|stories|news|on|articles|coverage)|read (?:more|next|also)|see also|up next|also (?:read|like)|(?:social|share) (?:share|media|links|icons|bar|tools|buttons|widget)|author (?:bio|info|box|card|profile|about)|about (?:the )?author|latest (?:news|stories|posts|articles)|top (?:stories|news|nav|bar)|site (?:header|footer|nav)|page footer|(?:post|entry) (?:tags|meta|footer|navigation|nav)|ad (?:container|wrapper|slot|unit|label|placeholder)|back to|skip (?:to|link))(?: |$)/;

/** Words on containers that say the body is in here; they overrule a doubtful word on the same element. */
const bodyWords =
  /(?:^| )(?:(?:content|page|main|news|body|detail|blog) (?:body|content|text|copy|main|inner|container|wrapper)|articlebody|storybody|maincontent|bodytext|article|story|post|hentry|entry|prose|richtext|rich text)(?: |$)/;

const judgedNames = new Map<string, Standing>();
/** Pages have few distinct names; beyond this many something generates them, and the cache is emptied. */
const maxJudgedNames = 4_000;

/** Judges an element by its tag, role, attributes and names. Reads no style and no layout. */
export function standingOf(element: Element): Standing {
  const tag = element.tagName.toUpperCase();
  if (neverTags.has(tag)) return 'never';
  if (!element.hasAttributes() && !tag.includes('-')) return doubtfulTags.has(tag) ? 'doubtful' : 'welcome';
  if (isMarkedHidden(element) || isEditable(element)) return 'never';
  // Who took a picture, within its caption.
  if (element.getAttribute('itemprop') === 'copyrightHolder') return 'never';
  const role = element.getAttribute('role');
  if (role !== null && neverRoles.has(role)) return tag === 'BODY' ? 'welcome' : 'never';
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'HTML') return 'welcome';
  if (doubtfulTags.has(tag) || (role !== null && doubtfulRoles.has(role))) {
    const judged = judgeNames(element);
    return judged === 'welcome' ? 'doubtful' : judged;
  }
  return judgeNames(element);
}

/** Where sites whose classes are generated still say what a part is. */
const namingAttributes = ['class', 'data-component', 'data-testid', 'data-qa'];

function judgeNames(element: Element): Standing {
  // What a component is called says as much as a class.
  const given = namingAttributes
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .concat(' ', element.localName.replace(/^\w+$/, ''));
  const names = `${element.id} ${given}`;
  if (names.length < 7) return 'welcome';
  const known = judgedNames.get(names);
  if (known !== undefined) return known;
  const judged = judge(names, isMadeOfHeading(element) ? given : names);
  if (judgedNames.size > maxJudgedNames) judgedNames.clear();
  judgedNames.set(names, judged);
  return judged;
}

/** `given` is what of the names was chosen by who made the page, not made of a heading's words. */
function judge(names: string, given: string): Standing {
  const words = wordsOf(names);
  if (neverPairs.test(words)) return 'never';
  const list = words.split(' ');
  if (list.some((word) => neverWords.has(word))) return 'never';
  if (dubiousPairs.test(words) || list.some((word) => dubiousWords.has(word))) return 'dubious';
  if (bodyWords.test(words)) return 'welcome';
  const doubted = given === names ? list : wordsOf(given).split(' ');
  return doubted.some((word) => doubtfulWords.has(word)) ? 'doubtful' : 'welcome';
}

function wordsOf(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** An id made of a heading's words ("sharing-with-a-single-developer") says what the text is about, not what it is. */
function isMadeOfHeading(element: Element): boolean {
  return element.id !== '' && (/^h[1-6]$/.test(element.localName) || sentenceId.test(element.id));
}

/** Three words and one that makes phrases. */
const sentenceId =
  /^(?=[^-]+-[^-]+-[^-]).*\b(?:a|an|the|and|or|of|to|in|on|for|with|is|are|how|what|why|who)\b/i;

/** Hidden by an attribute, so that it is known without asking for style. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return (
    style !== null &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|text-indent)\s*:\s*-\d{3,})/i.test(
      style,
    )
  );
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && element.tagName !== 'BODY';
}
