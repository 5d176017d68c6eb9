import type { TerritoryRelation } from './claim';

/** Words by the relation they state, written with `|`; in English `~verb` stands for all its forms, `a/b` for either. */
export type RelationWords = Readonly<Partial<Record<TerritoryRelation, string>>>;

/**
 * What one language says about who holds land: word lists by the grammar they need, for the rules of
 * `find-territory-claims.ts`. A longer phrase beats a shorter one, so a phrase under `innocent` switches off the
 * trigger it begins with ("independence day"). Outside English a word may end in a star: everything it begins.
 */
export interface SovereigntyWords {
  /** Enough by themselves: "declared independence", "disputed territory". */
  readonly stating: RelationWords;
  /** Need a place or a party near by: "annexed", "secession". */
  readonly nearPlace: RelationWords;
  /** As `nearPlace`, and switched off by an institution in the sentence: "autonomy" of a bank or a court. */
  readonly selfRule: RelationWords;
  /** Take land as their object: "claims", "sovereignty over", "control of". With "by" they are passive. */
  readonly overLand: RelationWords;
  /** As `overLand`, and who does it must be a state or a force: "seized", "governs". */
  readonly taking: RelationWords;
  /** As `taking`, and names no list knows as well, where a force is at work ("rebels seized Goma"). */
  readonly storming: RelationWords;
  /** As `taking`, but whole states too ("occupied Poland"). */
  readonly conquering: RelationWords;
  /** Between a place and the party: "belongs to", "is administered from". */
  readonly toParty: RelationWords;
  /** Straight before land: "disputed", "breakaway", "occupied". */
  readonly describing: RelationWords;
  /** "control|rule|occupation": with a party before or after and "under" or a place. */
  readonly regimes: RelationWords;
  /** After an owner that is a territory in question: "'s status". */
  readonly owned: RelationWords;
  /** Said of a place as the subject: "is disputed", "was annexed". */
  readonly predicates: RelationWords;
  /** Between a place and the state it leaves or joins: "broke away from", "remain in". */
  readonly leaving: RelationWords;
  /** "remains|is": between a place and whose it is ("stayed British"). */
  readonly remaining: string;
  /** "part of", between a place and a state. */
  readonly membership: string;
  /** "~recognise". */
  readonly recognising: string;
  /** With a territory that states or forces contest in the sentence: "settlement", "internal matter". */
  readonly contested?: string;
  /** With any territory of the table whose standing is open, or where the article has just spoken of such: "frontier". */
  readonly open?: string;
  /** "~regard|~consider": land, and then what it is held to be ("a province", "as Ukrainian"). */
  readonly regarding?: string;
  /** "independent": before a state or a territory. */
  readonly free?: string;
  /** "dispute|war": with land after `over`, whoever stands between ("a dispute with Chile over the islands"). */
  readonly quarrels?: string;
  /** Nouns that speak of land in an article that has just spoken of who holds which: "the dispute", "ours". */
  readonly topical?: RelationWords;
  /** "~return|~hand over": land, and a receiver after `to`. */
  readonly returning: string;
  /** "~buy": only whole territories of the table. */
  readonly buying: string;
  readonly innocent: string;

  /** Nouns that are territory by their meaning: territory, islands, peninsula, airspace. */
  readonly territoryNouns: string;
  /** Nouns that may be: town, region, land, border. */
  readonly landNouns: string;
  /** state, country, nation. */
  readonly stateNouns: string;
  /** Who takes and holds land besides states: troops, rebels, militants. */
  readonly forces: string;
  /** After "city" or "region" they make it no land: hall, council, police. */
  readonly institutions: string;
  /** What has an independence of its own and no land: bank, court, newspaper, vehicles. */
  readonly independents: string;
  /** Words that may follow a finished noun phrase: prepositions, conjunctions, auxiliaries. */
  readonly closers: string;
  /** Words that may stand between a verb and the land it takes: articles, quantities, describing words. */
  readonly fillers: string;
  /** Endings of describing words that no list can hold. */
  readonly describingEndings: RegExp;
  /** Endings of adverbs ("officially"). */
  readonly adverbEndings: RegExp;
  readonly of: string;
  readonly by: string;
  readonly to: string;
  readonly under: string;
  /** "over": between a quarrel and what it is about. */
  readonly over?: string;
  readonly as: string;
  readonly not: string;
  /** "is|was|remains": before `membership`. */
  readonly being: string;
  /** Between subject and verb: "has|had|also|still". */
  readonly auxiliaries: string;
  /** "that|which|,": between land and those who take it. */
  readonly relatives: string;
  /** After the object of a verb of claiming they show that it only spoke: "claimed the island was his". */
  readonly finiteVerbs: string;
  /** "it|they": they stand for a place named before. */
  readonly pronouns: string;
  /** "its|their": before what a people has. */
  readonly own: string;
  /** After `as`: "part|capital|independent|sovereign": it is recognised as what only land can be. */
  readonly recognisedAs: string;
  /** Adjectives, peoples and capitals, as stems; empty where parties-table.ts has them (English). */
  readonly parties: string;
  /** Whether nouns carry capitals, so that a capital shows no name (German). */
  readonly capitalisesNouns: boolean;
  /** Whether the object may stand before its verb or after it ("hat die Krim annektiert"). */
  readonly freeOrder: boolean;
  /** Whether describing words follow their noun ("Crimée occupée"). */
  readonly adjectivesFollow: boolean;
}
