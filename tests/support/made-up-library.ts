import {
  type Annotation,
  type Article,
  type Evidence,
  type KeptRecord,
  type Rating,
  ratings,
  type Source,
  type SourceKind,
  type Stamped,
  sourceKinds,
  stances,
  type Verdict,
  type Workflow,
} from '@/lib/annotations';
import type { ClaimKindId, Facet } from '@/lib/claims';
import { stamped, stampOf } from './records';

export interface MadeUpOptions {
  readonly articles: number;
  /** Claims of each article, or how many for each in turn. */
  readonly claimsEach: number | ((article: number) => number);
  /** Share of claims with a verdict, 0..1. */
  readonly judged?: number;
  /** Sources to share among all evidence. */
  readonly sources?: number;
  /** The latest day anything was changed, ISO 8601; records spread over the two years before it. */
  readonly until?: string;
  readonly seed?: number;
}

/**
 * Made-up records as a diligent reader would have them: sites, tags and kinds with a few frequent and many rare ones,
 * sentences in several languages and scripts, notes, verdicts with reasons, shared sources, anchors that moved or
 * changed. The same seed gives the same records, ids included.
 */
export function makeMadeUpLibrary(options: MadeUpOptions): readonly Stamped<KeptRecord>[] {
  const { articles, claimsEach, judged = 0.3, sources: sourceCount = 40, seed = 1 } = options;
  const random = createRandom(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  /** The first ones far more often than the last. */
  const pickOften = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() ** 2.5 * items.length)] ?? items[0];
  const end = Date.parse(options.until ?? '2026-11-20T18:00:00Z');
  let ids = 0;
  const nextId = (): string =>
    `0193${seed.toString(16).padStart(4, '0')}-0000-7000-8000-${(++ids).toString(16).padStart(12, '0')}`;
  const records: Stamped<KeptRecord>[] = [];
  let stamps = 0;
  const keep = <Kind extends KeptRecord>(record: Kind): Kind => {
    const time = Date.parse(record.updatedAt);
    records.push(stamped<KeptRecord>(record, stampOf('device-a', ++stamps, time)));
    return record;
  };
  const envelopeAt = (time: number) => {
    const iso = new Date(time).toISOString();
    return { id: nextId(), createdAt: iso, updatedAt: iso, deviceId: 'device-a' };
  };

  const sources = Array.from({ length: sourceCount }, (_, n): Source => {
    const publisher = pick(publishers);
    return keep({
      type: 'source',
      ...envelopeAt(end - random() * TWO_YEARS),
      kind: pick<SourceKind>(sourceKinds),
      title: `${pick(papers)} ${2015 + (n % 12)}, ${pick(topics).toLowerCase()}`,
      authors: random() < 0.5 ? [pick(people)] : [],
      publisher: publisher.name,
      issued: `${2015 + (n % 12)}-0${1 + (n % 9)}`,
      url: `https://${publisher.host}/papers/${n}`,
      accessed: '2026-10-01',
    });
  });
  const [firstSource, ...otherSources] = sources;

  for (let n = 0; n < articles; n++) {
    const kept = end - random() * TWO_YEARS;
    const site = pickOften(sites);
    const topic = pick(topics);
    const url = `https://${site.host}/${new Date(kept).getUTCFullYear()}/${slug(topic)}-${n}`;
    const article = keep<Article>({
      type: 'article',
      ...envelopeAt(kept),
      canonicalUrl: url,
      urls: [url],
      title: `${topic}: ${pick(headlines)}`,
      publisher: site.name,
      authors: [pick(people)],
      language: site.language,
      publishedAt: new Date(kept - DAY).toISOString(),
      textHash: `hash-${n}`,
      seenAt: new Date(kept).toISOString(),
    });
    const count = typeof claimsEach === 'number' ? claimsEach : claimsEach(n);
    for (let index = 0; index < count; index++) {
      const at = Math.min(end, kept + random() * 30 * DAY);
      const claim = makeSentence(site.language, random, pick);
      const start = 200 + index * 400;
      const annotation = keep<Annotation>({
        type: 'annotation',
        ...envelopeAt(at),
        articleId: article.id,
        quote: {
          exact: claim.text,
          prefix: 'as the council heard. ',
          suffix: ' The opposition asked for the figures.',
          start,
          end: start + claim.text.length,
        },
        fragmentUrl: `${url}#:~:text=${encodeURIComponent(claim.text.slice(0, 30))}`,
        kinds: claim.kinds,
        facets: claim.facets,
        origin:
          random() < 0.8
            ? { by: 'detector', version: '0.1.0', worth: Math.round(random() * 100) / 100, reasons: [] }
            : { by: 'person' },
        note: random() < 0.35 ? pick(notes).replace('{name}', pick(people)) : '',
        tags: tagsFor(random, pickOften),
        workflow: 'queued',
        anchor: makeAnchor(random, claim.text, new Date(at).toISOString()),
        sameAs: [],
      });
      if (random() >= judged || !firstSource) continue;
      const evidence = Array.from({ length: random() < 0.6 ? 1 : 2 }, () =>
        keep<Evidence>({
          type: 'evidence',
          ...envelopeAt(at + 60_000),
          annotationId: annotation.id,
          sourceId: pick([firstSource, ...otherSources]).id,
          stance: pick(stances),
          passage: pick(passages),
          ...(random() < 0.3 && { comment: 'Compare the footnote on page 12.' }),
        }),
      );
      keep<Verdict>({
        type: 'verdict',
        ...envelopeAt(at + 3_600_000),
        annotationId: annotation.id,
        rating: pickOften<Rating>(ratings),
        confidence: 'medium',
        rationale: pick(rationales),
        asOf: new Date(at).toISOString().slice(0, 10),
        evidenceIds: evidence.map(({ id }) => id),
        author: 'R. Reader',
      });
      settle(records, annotation.id, random() < 0.9 ? 'checked' : 'recheck-due');
    }
  }
  return records;
}

const DAY = 24 * 60 * 60 * 1000;
const TWO_YEARS = 730 * DAY;

/** Gives an annotation just written its workflow; it stands a few records back. */
function settle(records: Stamped<KeptRecord>[], id: string, workflow: Workflow): void {
  for (let index = records.length - 1; index >= 0; index--) {
    const entry = records[index];
    if (entry?.record.id !== id || entry.record.type !== 'annotation') continue;
    records[index] = { ...entry, record: { ...entry.record, workflow } };
    return;
  }
}

interface Sentence {
  readonly text: string;
  readonly kinds: readonly ClaimKindId[];
  readonly facets: readonly Facet[];
}

type Pick = <Item>(items: readonly [Item, ...Item[]]) => Item;

function makeSentence(language: string, random: () => number, pick: Pick): Sentence {
  const place = pick(places);
  const amount = 1 + Math.floor(random() * 980);
  const year = 2009 + Math.floor(random() * 20);
  const share = Math.round(random() * 1000) / 10;
  const write = pick(language === 'en' ? english : (translated[language] ?? english));
  return write({ place, amount, year, share, person: pick(people) });
}

interface Filling {
  readonly place: string;
  readonly amount: number;
  readonly year: number;
  readonly share: number;
  readonly person: string;
}

const english: readonly [(filling: Filling) => Sentence, ...((filling: Filling) => Sentence)[]] = [
  ({ place, amount, year }) =>
    withFacets(
      `The bridge at ${place} cost $${amount} million and opened in ${year}.`,
      ['cost', 'date'],
      [money(`$${amount} million`, amount * 1e6, 'USD'), time(`in ${year}`, String(year))],
    ),
  ({ place, share, year }) =>
    withFacets(
      `Unemployment in ${place} fell to ${share}% in ${year}, the lowest since records began.`,
      ['statistic', 'comparison'],
      [
        { type: 'quantity', start: 0, end: 0, raw: `${share}%`, value: share, unit: 'percent' },
        time(`in ${year}`, String(year)),
      ],
    ),
  ({ place, person, year }) =>
    withFacets(
      `${person} said the treaty over ${place} had been in force since ${year}.`,
      ['legal', 'attribution', 'date'],
      [time(`since ${year}`, `${year}/..`)],
    ),
  ({ place, amount }) =>
    withFacets(
      `More than ${amount},000 people left ${place} because of the floods.`,
      ['statistic', 'cause'],
      [
        {
          type: 'quantity',
          start: 0,
          end: 0,
          raw: `${amount},000 people`,
          value: amount * 1000,
          unit: 'people',
          bound: 'more-than',
        },
      ],
    ),
  ({ place, year }) =>
    withFacets(
      `The islands off ${place} have been administered by the northern province since ${year}.`,
      ['sovereignty', 'date'],
      [
        {
          type: 'territory',
          start: 0,
          end: 0,
          raw: `The islands off ${place}`,
          name: `Islands off ${place}`,
          relation: 'administers',
          parties: ['the northern province'],
        },
        time(`since ${year}`, `${year}/..`),
      ],
    ),
  ({ place, amount }) =>
    withFacets(
      `The new line to ${place} is to be finished before ${2020 + (amount % 9)}.`,
      ['date'],
      [time(`before ${2020 + (amount % 9)}`, `../${2020 + (amount % 9)}`)],
    ),
  ({ place, amount, share }) =>
    withFacets(
      `${place} spends ${share} percent of its budget, some €${amount} billion, on defence.`,
      ['cost', 'statistic'],
      [money(`€${amount} billion`, amount * 1e9, 'EUR')],
    ),
];

const translated: Readonly<Record<string, typeof english>> = {
  de: [
    ({ place, amount, year }) =>
      withFacets(
        `Die Brücke bei ${place} kostete ${amount} Millionen Euro und wurde ${year} eröffnet.`,
        ['cost', 'date'],
        [money(`${amount} Millionen Euro`, amount * 1e6, 'EUR')],
      ),
    ({ place, share }) =>
      withFacets(`In ${place} lag die Arbeitslosigkeit bei ${share} Prozent.`, ['statistic'], []),
  ],
  fr: [
    ({ place, amount }) =>
      withFacets(
        `Le pont de ${place} a coûté ${amount} millions d'euros, selon l'élu.`,
        ['cost', 'attribution'],
        [money(`${amount} millions d'euros`, amount * 1e6, 'EUR')],
      ),
    ({ place, share, year }) =>
      withFacets(`À ${place}, le chômage a baissé de ${share} % depuis ${year}.`, ['statistic', 'date'], []),
  ],
  ru: [
    ({ amount, year }) =>
      withFacets(`Мост обошёлся в ${amount} млн рублей и открылся в ${year} году.`, ['cost', 'date'], []),
  ],
  ja: [
    ({ amount, year }) =>
      withFacets(`橋の建設費は${amount}億円で、${year}年に開通した。`, ['cost', 'date'], []),
  ],
};

const money = (raw: string, value: number, currency: string): Facet => ({
  type: 'quantity',
  start: 0,
  end: 0,
  raw,
  value,
  currency,
});
const time = (raw: string, edtf: string): Facet => ({ type: 'time', start: 0, end: 0, raw, edtf });

/** Puts each facet where its words stand. */
function withFacets(text: string, kinds: readonly ClaimKindId[], facets: readonly Facet[]): Sentence {
  return {
    text,
    kinds,
    facets: facets.map((facet) => {
      const start = Math.max(0, text.indexOf(facet.raw));
      return { ...facet, start, end: start + facet.raw.length };
    }),
  };
}

function makeAnchor(random: () => number, text: string, checkedAt: string): Annotation['anchor'] {
  const chance = random();
  if (chance < 0.88) return { state: 'exact', checkedAt };
  if (chance < 0.93) return { state: 'moved', checkedAt };
  if (chance < 0.95) return { state: 'ambiguous', checkedAt };
  if (chance < 0.98) {
    return {
      state: 'changed',
      checkedAt,
      observed: text.replace(/\d+/, '4'),
      changes: [{ type: 'number', before: /\d+/.exec(text)?.[0] ?? '', after: '4' }],
    };
  }
  return { state: 'orphaned', checkedAt };
}

function tagsFor(
  random: () => number,
  pickOften: (items: readonly [string, ...string[]]) => string,
): string[] {
  const count = Math.floor(random() * 4);
  return [...new Set(Array.from({ length: count }, () => pickOften(tagNames)))];
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .toLowerCase();

/** mulberry32: small, seeded, good enough to spread test records. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sites: readonly [Site, ...Site[]] = [
  { host: 'morningpost.example', name: 'The Morning Post', language: 'en' },
  { host: 'harbourherald.example', name: 'Harbour Herald', language: 'en' },
  { host: 'tagblatt.example', name: 'Tagblatt', language: 'de' },
  { host: 'northernwire.example', name: 'Northern Wire', language: 'en' },
  { host: 'lecourrier.example', name: 'Le Courrier', language: 'fr' },
  { host: 'economy.example', name: 'Economy Daily', language: 'en' },
  { host: 'vestnik.example', name: 'Вестник', language: 'ru' },
  { host: 'asahinonews.example', name: '朝の新聞', language: 'ja' },
  { host: 'valleytimes.example', name: 'Valley Times', language: 'en' },
  { host: 'publicradio.example', name: 'Public Radio', language: 'en' },
  { host: 'coastline.example', name: 'Coastline', language: 'en' },
  { host: 'civicreview.example', name: 'Civic Review', language: 'en' },
];
interface Site {
  readonly host: string;
  readonly name: string;
  readonly language: string;
}

const places: readonly [string, ...string[]] = [
  'Northport',
  'Vellmar',
  'Sankt Aldous',
  'Port Évreux',
  'Kisumu',
  'Łódź',
  'Zürich',
  'Ærø',
  'Santa Clara',
  'Timaru',
  'Oslo',
  'Córdoba',
];
const people: readonly [string, ...string[]] = [
  'Ada Moreau',
  'Jörg Brandt',
  'Siobhán Kelly',
  'Ikeda Haruka',
  'Tomasz Wójcik',
  'Nadia Petrova',
  'Luis Ibáñez',
  'Grace Otieno',
];
const topics: readonly [string, ...string[]] = [
  'Bridges',
  'Energy',
  'Housing',
  'Fisheries',
  'Élections',
  'Rail',
  'Schools',
  'Defence',
  'Health',
  'Trade',
];
const headlines: readonly [string, ...string[]] = [
  'what the new figures say',
  'council votes after long night',
  'the promise and the price',
  'why the dispute is back',
  'minister defends the plan',
  'five years on',
];
const tagNames: readonly [string, ...string[]] = [
  'budget',
  'bridge',
  'énergie',
  'to ask',
  'election',
  'housing',
  'rail',
  'defence',
  'treaty',
  'climate',
  'jobs',
  'schools',
  'health',
  'Straße',
  'trade',
  'water',
  'follow up',
  'archive',
  'data',
  'quote of the day',
];
const notes: readonly [string, ...string[]] = [
  'Ask {name} where the figure comes from.',
  'The **annual report** gives another year. See table 4.',
  'Rounded? The budget says it to the penny.',
  'Heard this before: same wording in the press release.',
  'Naïve reading: per unit or in total?\n\n- look at the contract\n- phone the ministry',
];
const papers: readonly [string, ...string[]] = [
  'Annual report',
  'Budget statement',
  'Statistical yearbook',
  'Official gazette',
  'Press briefing',
  'Audit report',
];
const publishers: readonly [Publisher, ...Publisher[]] = [
  { name: 'Office of Statistics', host: 'stats.example' },
  { name: 'Ministry of Works', host: 'works.example' },
  { name: 'Court of Auditors', host: 'audit.example' },
  { name: 'University of Vellmar', host: 'vellmar-university.example' },
];
interface Publisher {
  readonly name: string;
  readonly host: string;
}
const passages: readonly [string, ...string[]] = [
  'Acquisition cost per unit: 98.6 billion.',
  'The rate stood at 2.7 per cent in the fourth quarter.',
  'The treaty entered into force on 1 May.',
];
const rationales: readonly [string, ...string[]] = [
  'The budget gives a lower sum for the same year.',
  'Right for the first unit alone; the second was cheaper.',
  'The office corrected its figure a month later.',
  'No published figure supports this.',
];
