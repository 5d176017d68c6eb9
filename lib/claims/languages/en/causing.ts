import { phrasesFor } from '../../inflect';
import { type Lexicon, lexiconOf } from '../../lexicon';

/**
 * How a causal word must be used to assert a cause:
 * plain (always does), action (a cause before it and an effect after it), outcome (`left X without`, `made X -er`),
 * reason (a preposition or conjunction with its reason after it), leading (after a comma, "causing …").
 */
export type CausalUse = 'plain' | 'action' | 'passive' | 'left' | 'made' | 'over' | 'so' | 'weak' | 'despite';

const plain = `~be caused by|caused by|~be triggered by|~be sparked by|~be prompted by|~be driven by|~be fuelled by|
  ~be fueled by|fuelled by|fueled by|sparked by|triggered by|prompted by|~be blamed on|blamed on|blamed for|
  ~be attributed to|attributed to|~attribute the rise/fall/drop/increase/decline/surge to|
  ~be due to|due to|because of|because|owing to|as a result of|as a consequence of|as a result|in response to|
  in retaliation for|in reaction to|on account of|thanks in part to|thanks largely to|thanks to|by virtue of|
  in the wake of|in light of|~result in|~result from|~lead to|~stem from|~arise from|~stemming from|
  ~give rise to|~bring about|~contribute to|contributing to|~be linked to|linked to|~be associated with|
  ~be responsible for|responsible for|~be the result of|~be the consequence of|~be a result of|
  ~be a consequence of|~be behind the rise/fall/drop/increase/decline/surge/crash/attack/outage|
  ~be started by|~be set off by|~be brought on by|~be brought about by|~be down to|
  in protest at|in protest against|in protest over|out of fear|for fear of|for fear that|amid fears|
  ~play a role in|~play a part in|~play a key role in|~be to blame for|~take its/their/a toll on|taken their toll on|
  ~pave the way for|~force the closure of|~force the cancellation of|~boil down to|~trace back to|
  on suspicion that|on the grounds that|for lack of|given the|in order to prevent|~deprive|
  ~be weighing on|~weigh on|~weigh heavily on|~push up|~drive up|~drive down|~push down|~drag down|
  ~bring down the cost/price|~knock out|~knock off|~wipe out|~wipe off|~send shares/prices/stocks|
  ~make it harder/easier/difficult/impossible/possible|~make it more difficult/likely/expensive|~help to explain|
  ~put pressure on|~be hit by|~be hurt by|~be boosted by|~be helped by|~be hampered by|~be undermined by|
  ~be forced to|~be driven out by|~be delayed by|~be exacerbated by|~be compounded by|~exacerbate|
  died of|die of|dies of|dying of|died from|dying from|die from|died after|dead after|killed when|injured when|
  hurt when|killed after|injured after|the reason for|the reason why|a reason why|one reason why|part of the reason`;

const action = `~cause|~trigger|~spark|~prompt|~provoke|~fuel|~spur|~ignite|~induce|~precipitate|~unleash|
  ~prevent|~avert|~thwart|~deter|~discourage|~enable|~necessitate|~set off|~touch off|~stoke|~inflame|
  ~worsen|~aggravate|~hasten|~accelerate|~undermine|~jeopardise|~jeopardize|~cripple|~hamper|~derail|~disrupt|
  ~stymie|~inspire|~compel|~force|~propel|~boost|~engender|~incite|~generate|~yield|~entail|~ensure|~facilitate|
  ~paralyse|~paralyze|~displace|~devastate|~contaminate|~spawn|~impede|~curb|~stem|~halt|~cost|~allow|~drive|~kill|
  ~destroy|~damage|~threaten|~dampen|~drain|~ease|~reduce|~lower|~raise|~increase|~cut|~shake|~rattle|~unsettle`;

/** English words of cause and effect, with how they must be used. */
export const englishCausing: Lexicon<CausalUse> = lexiconOf([
  ...phrasesFor<CausalUse>('plain', plain),
  ...phrasesFor<CausalUse>('left', 'leaving|left|leave|leaves'),
  ...phrasesFor<CausalUse>('made', '~make|~render|~turn|~send'),
  ...phrasesFor<CausalUse>('over', 'over'),
  ...phrasesFor<CausalUse>('so', 'therefore|hence|consequently|thereby|thus|meant that|means that|meaning that'),
  ...phrasesFor<CausalUse>('weak', 'after|following|amid|with|when|as'),
  ...phrasesFor<CausalUse>('action', action),
]);
