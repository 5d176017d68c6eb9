import { type CueRow, defineCues } from '@/lib/claims/cue';

/**
 * How a causal word must be used to assert a cause: `plain` always does; `effect` is a verb whose subject brings
 * its object about; `doing` is a verb that people also do for a purpose, so its subject must be a thing; `due`,
 * `linked`, `thanks`, `leading`, `left`, `made`, `over`, `citing`, `after`, `when`, `as` and the others are told in kinds/cause.ts;
 * `none` is there to keep a longer phrase from being read as a shorter one.
 */
export type CausalUse =
  | 'plain'
  | 'because'
  | 'effect'
  | 'doing'
  | 'due'
  | 'linked'
  | 'thanks'
  | 'leads'
  | 'clause'
  | 'left'
  | 'made'
  | 'over'
  | 'citing'
  | 'after'
  | 'so'
  | 'when'
  | 'as'
  | 'sends'
  | 'ending'
  | 'credits'
  | 'costs'
  | 'shifts'
  | 'responsible'
  | 'attributes'
  | 'blames'
  | 'down'
  | 'links'
  | 'behind'
  | 'helps'
  | 'accounts'
  | 'from'
  | 'verb'
  | 'none';

const rows: readonly CueRow<CausalUse>[] = [
  ['because', 'because', 'because|in part because|not least because'],
  [
    'because',
    'ending',
    'to blame|partly to blame|the main cause|as a result|as a consequence|in response|on the news|on health/safety/security/environmental/religious/procedural/technical/medical grounds|likeliest/likely/biggest/chief/real/prime/usual culprit|the culprit',
  ],
  [
    'because',
    'plain',
    `due mainly/largely/partly to|due in part to|as a result/consequence of|as a direct result/consequence of|
      over fears/concerns|over safety/security concerns|because of|on the ground that|owing to|on account of|
      on the grounds that|for lack of|for want of|for fear of|on the back of|on fears of/that|on hopes of/that|
      on worries/concerns about|on reports/signs/news/expectations that/of|grew out of|under the weight of|~die of/from`,
  ],
  ['because', 'due', 'due to'],
  ['because', 'thanks', 'thanks to|thanks in part to|thanks largely/mainly to'],
  ['because', 'over', 'over'],
  ['because', 'citing', 'citing|cites|cited'],
  ['because', 'after', 'after|on the report/remarks/announcement/results/verdict/comments/data'],
  ['because', 'accounts', '~account for|~make up|~reflect'],
  ['prevented', 'from', '~keep|~stop|~save|~spare|~shield'],
  ['because', 'when', 'when'],
  ['because', 'as', 'as'],
  ['because', 'because', 'on news of|therefore'],
  ['because', 'clause', 'so that'],
  [
    'because',
    'plain',
    `~be a reason why|~be the reason|~be why|~be part of what makes|explains why|explained why|~help explain|
      ~help to explain|blame on|in a row over|in a dispute over|
      which/this/that is what brought/made/drove/led/caused/forced/pushed|
      as its/their/his/her/the/a reason+ for|~lay/~pin the blame|at the feet of|blame lay/lies|
      ruled him/her/them out|~be explained by|~be the cause|following the death|over the failure|
      owed largely to|owed much to`,
  ],
  [
    'response',
    'plain',
    `in retaliation for/to|in protest at/against|in revenge/reprisal for|as punishment/retaliation for|
      in response to|in protest over`,
  ],
  [
    'led-to',
    'plain',
    `~respond by|~react by|led to|can lead to|stems from|stemmed from|stem from|arises from|arose from|arisen from|~give rise to|
      ~bring about|brought about by|~lead directly to|~translate into|~trace back to|~boil down to|
      ~end up costing|which led|~help to start|~trace the trouble/problem/fault to|which let|which lets|
      which keeps|which denies|which meant|which means|meant/means that/fewer/less/more/higher/lower/no|~have the effect of|led directly to`,
  ],
  ['led-to', 'verb', '~result in|~result from'],
  [
    'led-to',
    'plain',
    'which is why|that is why|is one reason|one reason why|one reason that|the main reason|the reason why',
  ],
  ['led-to', 'leads', 'lead to|leads to'],
  ['led-to', 'clause', 'leading to|closing|delaying|halting'],
  [
    'contributed',
    'plain',
    '~contribute to|~add to the burden/pressure/problem+|a factor in|a key factor in|a major factor in',
  ],
  [
    'none',
    'none',
    'killing|injuring|~respond by saying/asking/telling/calling|~give thanks to|that killed|which killed|who killed|in response to questions|~contribute to this report/story/article|~cause of action',
  ],
  [
    'caused-by',
    'plain',
    `caused/triggered/sparked/prompted/buoyed/lifted/compounded by|brought on by|set off by|weighed/dragged down by|primary/leading/major/root/likely/probable cause of|~be the/a result/consequence of|~be the/a direct result of|driven by|driven largely/mainly by|
      caused in part by|~be spread/transmitted by|~be started by|~be tied to|more tied to|~be rooted in|
      hit by a|killed when|injured when|hurt when|main cause|the cause was|
      was the cause|main culprit|driven/forced/pushed out/up/down/back by|
      knocked out by|swept away by|cut off by|held back/up by|
      made impossible/possible/worse/harder/easier/necessary by|
      attributable to`,
  ],
  [
    'blamed',
    'plain',
    `~be blamed on|blamed on|
      behind the fall/rise/increase/decline/drop/surge/jump/slump/slowdown/shortage/shortages/crisis/squeeze/growth/collapse/boom/fire/outage/delay+/losses/squeeze/trend/shift/spike/problem/backlash|
      ~be blamed for|~be attributed to|attributed to|~be put down to|~put down to|at the root of|
      the root cause of|~be ascribed to`,
  ],
  ['blamed', 'attributes', '~attribute|~ascribe|~trace'],
  ['blamed', 'credits', 'credits|credited'],
  ['linked', 'links', '~link'],
  ['blamed', 'blames', '~blame'],
  ['blamed', 'down', 'down to'],
  ['blamed', 'responsible', 'responsible for'],
  ['blamed', 'behind', 'behind'],
  ['effect', 'helps', 'helped|aided|dislodged|marred|dented|hit'],
  [
    'linked',
    'linked',
    '~be linked with|consistently linked with/to|~be linked to|has been linked to|have been linked to|a link between|~be associated with|linked to|~be related to',
  ],
  [
    'effect',
    'effect',
    `~drive the increase/rise/growth/surge/decline/change|~cause|~trigger|~spark|~prompt|~provoke|~fuel|fuelled|fuelling|~spur|~ignite|~induce|
      ~unleash|~set off|~touch off|~stoke|~exacerbate|~aggravate|~spawn|~derail|~hamper|
      ~stymie|~cripple|~propel|~knock out|~drive out|~set back|~jeopardise|~jeopardize|~undermine|~weigh on|
      ~weigh heavily on|~be weighing on|~take a toll on|~take its toll on|~take their toll on|
      taken their toll on|~drive up|~drive down|~push up|~push down|~drag down|~force|~paralyse|~paralyze|
      ~wreak|~elicit|~embolden|~plunge the|~throw the|
      ~drive prices/costs/rents/inflation/demand/growth/innovation/small/people|
      ~push prices/costs/rents/inflation|~inspire|~send shares/stocks/prices/shockwaves/oil|~increase the risk|
      ~halve the risk|~double the risk|~triple the risk|~raise the risk|~reduce the risk|~cut the risk|
      ~lower the risk|~sow|~spell|~put pressure on`,
  ],
  [
    'effect',
    'doing',
    '~wipe out|~wash away the/a/its|~tear down the/a/its|~soften|~rekindle|~reignite|~sap|~stress|~shrink|emptied|~poison|~outrage|~anger|~infuriate|~frighten|~rattle|~unsettle|~spook|~starve|~devastate|~ravage|~flatten|~uproot|~sweep away|~knock down|~bring down|~topple|~protect against|~help to bring/push/drive/keep/cut|~help bring/push/drive/keep/cut/reduce/lower/boost|~enable|~disrupt|~inflict|~worsen|~hasten|~accelerate|~reduce|~boost|~lower|~ease|~curb|~dampen|~erode|~strengthen|~weaken|~kill|~injure|~destroy|~halt|~delay|~contaminate|~slow|~silence|flooded|~acidify|~stall|~choke|~idle|~strand|~displace|~blunt|~complicate|~stifle|~depress|~prolong|~squeeze|~spoil|~roil|~upend|~batter|~clog|~shut down|~shut off|damaged|~harm|~wreck|~throttle|~trap|~bury|~bleach|~crush|~ruin|~cut off|~bring back|~pull down/up',
  ],
  ['prevented', 'effect', '~prevent|~avert|~thwart|~deter|~discourage|~stave off'],
  ['effect', 'costs', 'cost+|costing'],
  [
    'effect',
    'shifts',
    '~wipe|~knock|~shave|~cut|~raise|~lift|~add|~increase|~subtract|~double|~triple|~halve',
  ],
  ['effect', 'sends', '~send|~drive|~push|~encourage|~tempt|~compel|~nudge|led'],
  ['effect', 'left', 'leaving|left'],
  ['effect', 'made', '~make|~render'],
  ['effect', 'so', 'so'],
];

/** English words of cause and effect. */
export const englishCausing = () => defineCues(rows);
