import { inflect } from '@/lib/claims/inflect';
import { defineWords, type Lexicon, splitWords, takeLexicon } from '@/lib/claims/lexicon';
import { none, readPhrases, takePhrases } from '@/lib/claims/phrases';
import {
  type ReportingWord,
  type ReportingWords,
  reportingClasses as sort,
  type VerbForm,
} from '@/lib/claims/reporting';

/** Saying it is all they do: a subject is enough. */
const saying = `say|tell|warn|claim|deny|allege|argue|insist|assert|announce|acknowledge|admit|concede|explain|state|
  declare|tweet|reply|quip|reiterate|confirm|vow|pledge|promise|contend|profess|boast|joke|
  lament|complain|confess|remark|caution|clarify|emphasise|emphasize|stress|underline|underscore|opine|retort|
  proclaim|predict|forecast|estimate|speculate|reaffirm|report|rule out|
  advise|brag|fume|gush|muse|mutter|shout|whisper|scoff|elaborate|recount|narrate|attest|swear|hint|imply|
  assure|propose|recommend|signal|guarantee|demand|disclose|estimate|project|posit|theorise|theorize|
  hypothesise|hypothesize|postulate|blog|retweet|blurt|interject|intone|reminisce|enthuse|rue|bemoan|
  beam|grumble|marvel|put it|point out|give warning|threaten|appeal for|call on|lay out|spell out|chime in|fire back|hit back|shoot back|double down|weigh in|make clear`;

/** They take a clause ("found that …") or an object ("found the keys"); only the clause is speech. */
const withClause = `respond|comment|apologise|apologize|testify|observe|maintain|protest|counter|recall|submit|calculate|note|find|show|reveal|conclude|write|add|indicate|recognise|recognize|agree|mention|hope|fear|
  worry|feel|hold|understand|concur|determine|document|establish|calculate|discover|demonstrate|learn|prove|post|
  text|highlight|disagree|wonder|rule|find out|say again|accept|decide|doubt|repeat|suspect|
  consider|convey|communicate|notify|inform|remind|assume|reason|ask|continue|begin|laugh|smile|shrug|sigh|grin|
  conclude|recite|read|answer|volunteer|beg|plead|cry|yell|go on|sing|chant|offer|venture|start|address|
  finish|sum up|exclaim|inquire|query|urge|express|hail|welcome`;

/** What somebody holds to be so, when the subject is somebody who is asked. */
const believing = 'believe|think|expect|suggest|anticipate|reckon|foresee';

/** Speech acts with an object: somebody is accused, something is dismissed. */
const acting = `accuse|blame|criticise|criticize|condemn|denounce|praise|slam|dismiss|reject|refute|dispute|describe|
  call|rebuke|ridicule|deplore|decry|lambast|lambaste|blast|applaud|commend|rubbish|brand|label|characterise|
  characterize|portray|deride|castigate|chide|scold|mock|hail|welcome|urge|thank|cite|quote|rebut|contradict|
  challenge|question|defend|downplay|play down|tout|laud|credit|compare|liken|attribute|depict|paint|cast|put`;

const phrases = `according to|in the words of|as reported by|as told to|quoted as saying|quoted by|as ~put it|
  by his own account|by her own account|by their own account|in the view of|in the opinion of|
  in its report/statement/assessment|in a statement ,|in a tweet ,|in an email ,|in a letter ,|in a post ,|in a filing ,|in a note to clients ,`;

/** English words that report what somebody said. */

/** "his claim that", "the ministry's denial of": speech as a noun, with its owner before it. */
const nouns = `claim+|allegation+|assertion+|accusation+|
  contention|argument+|warning+|prediction+|denial+|statement+|
  admission|insistence|suggestion|estimate+|complaint+|announcement|
  acknowledgement|acknowledgment|testimony|remark+|pledge|promise`;

/** Verbs whose plain and -s forms are nouns as well. */
const nounLike = `claim|report|state|comment|promise|estimate|forecast|project|signal|demand|remark|counter|protest|
  pledge|vow|question|note|record|post|text|sign|address|start|offer|stress|caution|propose|guarantee|document|
  find|show|mention|hope|fear|worry|feel|hold|reason|answer|cry|plea|laugh|smile|sigh|grin|chant|urge|welcome|
  highlight|doubt|suspect|rule|brand|label|mock|cast|challenge|praise|blast|slam|credit|cite|quote|call|
  paint|argue|hint|swear|boast|joke|whisper|shout|mutter|counsel|charge|list|view|judge|regard|dispute|assess|
  defend|object|detail|approach|release|repeat|rue|muse|blog|lament|contrast|observe`;

export const englishReporting = (): ReportingWords => ({
  verbs: build(),
  nounLike: bothForms(nounLike),
  nouns: defineWords(nouns),
});

/** The hashes of verbs and of their third person. */
function bothForms(verbs: string): ReadonlySet<number> {
  readPhrases(verbs.replace(/\||$/g, '+|'), true);
  return new Set(takePhrases().firsts);
}

function build(): Lexicon<ReportingWord> {
  readPhrases(phrases, { sort: sort.phrase, form: 'phrase' });
  const lists: readonly (readonly [ReportingWord['sort'], string])[] = [
    [sort.saying, saying],
    [sort.acting, acting],
    [sort.believing, believing],
    [sort.clause, withClause],
  ];
  for (const [kind, list] of lists) {
    for (const verb of splitWords(list)) {
      const [base = ''] = verb.split(' ', 1);
      const tail = verb.slice(base.length);
      // No type follows the keys.
      const forms = Object.entries(inflect(base)) as [VerbForm, string][];
      for (const [form, word] of forms) {
        const value: ReportingWord = { sort: kind, form };
        readPhrases(word + tail, value, none);
        // "signaled" and "labeled" in the United States.
        if (word !== base && /[ae]ll/.test(word) && base.endsWith('l') && !base.endsWith('ll'))
          readPhrases(word.replace('ll', 'l') + tail, value, none);
      }
    }
  }
  return takeLexicon();
}
