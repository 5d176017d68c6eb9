import { type CueRow, defineCues } from '@/lib/claims/cue';

/**
 * How a causal word must be used to assert a cause: `plain` always does; `effect` is a verb whose subject brings
 * its object about; `doing` is a verb that people also do for a purpose, so its subject must be a thing; `due`,
 * `linked`, `thanks`, `leading`, `left`, `made`, `over`, `citing`, `after`, `when`, `as` and the others are told in kinds/cause.ts and causing/;
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
  | 'force'
  | 'none';

const rows: readonly CueRow<CausalUse>[] = [
  ['because', 'because', 'because|in part because|not least because'],
  [
    'because',
    'ending',
    `to blame|partly to blame|the main cause|as a result/consequence|in response|on the news|
      on health/safety/security/environmental/religious/procedural/technical/medical grounds|
      likeliest/likely/biggest/chief/real/prime/usual/the culprit`,
  ],
  [
    'because',
    'plain',
    `due mainly/largely/partly to|due in part to|as a result/consequence of|as a direct result/consequence of|
      over fears/concerns|over safety/security concerns|because of|on the ground+ that|owing to|on account of|
      for lack/want/fear of|on the back of|on fears/hopes of/that|on worries/concerns about|
      on reports/signs/news/expectations that/of|grew out of|under the weight of|~die of/from`,
  ],
  ['because', 'due', 'due to'],
  ['because', 'thanks', 'thanks to|thanks in part to|thanks in large part to|thanks largely/mainly to'],
  ['because', 'over', 'over'],
  ['because', 'citing', 'citing|cites|cited'],
  ['because', 'after', 'after|following|on the report/remarks/announcement/results/verdict/comments/data'],
  ['because', 'accounts', '~account for|~make up|~reflect'],
  ['prevented', 'from', '~keep|~stop|~save|~spare|~shield'],
  ['because', 'when', 'when'],
  ['because', 'as', 'as'],
  ['because', 'because', 'therefore'],
  ['because', 'clause', 'so that'],
  [
    'because',
    'plain',
    `~be a reason why|~be the reason/cause|~be/explains/explained why|~be part of what makes|~help explain|
      ~help to explain|blame on/lay/lies|in a row/dispute over|
      which/this/that is what brought/made/drove/led/caused/forced/pushed|
      as its/their/his/her/the/a reason+ for|~lay/~pin the blame|at the feet of|ruled him/her/them out|
      ~be explained by|following the death|over the failure|owed largely/much to`,
  ],
  [
    'response',
    'plain',
    `in retaliation for/to|in protest at/against/over|in revenge/reprisal for|as punishment/retaliation for|
      in response to`,
  ],
  [
    'led-to',
    'plain',
    `~respond/~react by|led to|can lead to|stemmed/stem+/arises/arose/arisen from|~give rise to|~bring about|
      brought about by|~lead/led directly to|~trace back to|~boil down to|~end up costing|
      which led/let+/keeps/denies/meant/means|~help to start|~trace the trouble/problem/fault to|
      meant/means that/fewer/less/more/higher/lower/no|~have the effect of`,
  ],
  ['led-to', 'verb', '~result in/from'],
  ['led-to', 'plain', 'which/that is why|is one reason|one/the reason why|one reason that|the main reason'],
  ['led-to', 'leads', 'lead+ to|~translate into'],
  ['led-to', 'clause', 'leading to|closing|delaying|halting|helping the/its/their|blocking'],
  [
    'contributed',
    'plain',
    `~contribute to|~add to the burden/pressure/problem+|a factor in|a key/major factor in`,
  ],
  [
    'none',
    'none',
    `~respond by saying/asking/telling/calling|~give thanks to|that/which/who killed|in response to questions|
      ~contribute to this report/story/article|~cause of action|killing|injuring|
      aggravated assault/robbery/burglary|harm reduction|~cost the same|~comment on reports|who was/is to blame|the cause was under|
      ~make it clear`,
  ],
  [
    'caused-by',
    'plain',
    `caused/triggered/sparked/prompted/buoyed/lifted/compounded/driven by|brought on by|
      weighed/dragged down by|primary/leading/major/root/likely/probable cause of|
      ~be the/a result/consequence of|~be the/a direct result of|driven largely/mainly by|caused in part by|
      ~be spread/transmitted/started by|~be/more tied to|~be rooted in|hit by a|killed/injured/hurt when|
      main cause/culprit|the cause was|driven/forced/pushed out/up/down/back by|held back/up by|
      made impossible/possible/worse/harder/easier/necessary by|attributable to`,
  ],
  [
    'blamed',
    'plain',
    `~be blamed on/for|blamed on|
      behind the fall/rise/increase/decline/drop/surge/jump/slump/slowdown/shortage+/crisis/squeeze/growth/collapse/boom/fire/outage/delay+/losses/squeeze/trend/shift/spike/problem/backlash|
      ~be attributed/ascribed to|attributed to|~be put down to|~put down to|at the root of|the root cause of`,
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
    `~be/consistently linked with/to|has/have been linked to|a link between|~be associated with|linked to|
      ~be related to`,
  ],
  [
    'effect',
    'effect',
    `~cause|~trigger|~spark|~prompt|~provoke|~fuel|~spur|~ignite|~induce|~unleash|~stoke|
      ~exacerbate|~aggravate|~spawn|~derail|~hamper|~stymie|~cripple|~propel|~jeopardise|~jeopardize|
      ~undermine|~force|~paralyse|~paralyze|~wreak|~elicit|~embolden|~inspire|~sow|~spell|
      ~drive the increase/rise/growth/surge/decline/change|~set off/back|~touch off|~knock out|
      ~drive out/up/down/prices/costs/rents/inflation/demand/growth/innovation/small/people|~weigh on|
      ~weigh heavily on|~be weighing on|~take a/its/their toll on|
      ~push up/down/prices/costs/rents/inflation|~drag down|~plunge/~throw the|
      ~send shares/stocks/prices/shockwaves/oil|
      ~increase/~halve/~double/~triple/~raise/~reduce/~cut/~lower the/your/their/its risk of|~put pressure on|~have a/an/little/no impact/effect on|
      ~have a major/big/huge/negative impact/effect on|~deal/dealt/~deliver a blow to|~eat away at|~eat into`,
  ],
  [
    'effect',
    'doing',
    `~soften|~rekindle|~reignite|~sap|~stress|~shrink|emptied|~poison|~outrage|~anger|~infuriate|~frighten|
      ~rattle|~unsettle|~spook|~starve|~devastate|~ravage|~flatten|~uproot|~topple|~enable|~disrupt|~inflict|
      ~worsen|~hasten|~accelerate|~reduce|~boost|~lower|~ease|~curb|~dampen|~erode|~strengthen|~weaken|~kill|
      ~injure|~destroy|~halt|~delay|~contaminate|~slow|~silence|flooded|~acidify|~stall|~choke|idled|idles|~strand|
      ~displace|blunts|blunted|blunting|~complicate|~stifle|~depress|~prolong|~squeeze|~spoil|~roil|~upend|~batter|~clog|
      damaged|~harm|~wreck|~throttle|~trap|~bury|~bleach|~crush|~ruin|~wipe out|~wash away the/a/its|
      ~tear down the/a/its|~sweep away|~knock/~bring/~shut down|~protect against|
      ~help to bring/push/drive/keep/cut|~help bring/push/drive/keep/cut/reduce/lower/boost|~shut/~cut off|
      ~bring back|~pull down/up`,
  ],
  ['prevented', 'effect', '~prevent|~avert|~thwart|~deter|~discourage|~stave off'],
  ['effect', 'costs', '~cost'],
  [
    'effect',
    'shifts',
    '~wipe|~knock|~shave|~cut|~raise|~lift|~add|~increase|~subtract|~double|~triple|~halve',
  ],
  ['effect', 'sends', '~send|~drive|~push|~encourage|~tempt|~compel|~nudge|led'],
  ['effect', 'left', 'leaving|left'],
  ['effect', 'made', '~make|~render'],
  ['effect', 'so', 'so'],
  ['caused-by', 'force', 'by'],
];

/** English words of cause and effect. */
export const englishCausing = () => defineCues(rows);
