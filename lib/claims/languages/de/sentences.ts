import type { SentenceWords } from '@/lib/claims/language';

export const sentences: SentenceWords = {
  titles:
    'hr|fr|dr|prof|st|dipl|ing|gen|col|lt|mag|hl|frhr|vs|bzw|z|d|u|sog|ggf|evtl|vgl|inkl|rd|mind|max|geb|gest|ehem|ca|o|i|v|n|chr',
  abbreviations:
    'usw|etc|mio|mrd|bio|tsd|jan|feb|apr|aug|sept|okt|nov|dez|str|abs|ag|co|jr|jh|mo|di|mi|do|fr|sa|so|gmbh|rel|kath|ev|a|s|b',
  beforeNumbers: 'nr|art|abs|s|bd|kap|abb|tel|ca|rd|ziff|anm|par',
  starters:
    'der|die|das|den|dem|ein|eine|einer|in|im|am|an|auf|aus|bei|mit|nach|von|zu|für|über|aber|und|doch|er|sie|es|wir|ich|man|dies|diese|dieser|dieses|auch|so|wenn|als|während|seit|bis|laut|zudem|außerdem|dabei|damit|daher|nun|jetzt|heute|gestern|nicht|noch|sein|seine|ihre|was|wer|wie|wo|warum|insgesamt|beide|unter|vor',
  certainStarters:
    'die|das|er|sie|es|wir|aber|doch|auch|wenn|während|laut|zudem|außerdem|dabei|diese|dieser|insgesamt',
  plainWords: 'so|do|di|mi|sa|fr|co|str|art|rel|max|z|a|s|b|o|i',
  speech:
    'sagte|erklärte|betonte|teilte|schrieb|fügte|meinte|warnte|kritisierte|forderte|berichtete|sagt|erklärt|betont',
};
