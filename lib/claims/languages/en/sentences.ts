import type { SentenceWords } from '@/lib/claims/language';

export const sentences: SentenceWords = {
  titles:
    'mr+|ms|mx|messrs|dr+|prof+|rev|fr|hon|sir|gen|maj|col|lt|capt|cpt|cmdr|cdr|adm|sgt|cpl|pvt|brig|sen+|rep+|' +
    'gov+|pres|amb|supt|insp|det|st|ste|mt|ft|pte|sec|atty|asst|assoc|msgr|mme|mlle|mgr|hr|v|vs|viz|cf|ca|approx|dept|' +
    'univ|est|e.g|i.e|spc|ret|aka|incl|al',
  abbreviations:
    'inc|ltd|co|corp|bros|plc|llc|gmbh|jr|sr|esq|phd|etc|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|' +
    'mon|tue+|wed|thu|thur+|fri|sat|sun|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|' +
    'minn|miss|mo|mont|neb|nev|okla|ore|pa|penn|tenn|tex|va|vt|wash|wis|wyo|ont|que|sask|alta|ave|blvd|rd|hwy|sq|bldg|ext|' +
    'fig+|ed+|vol+|ch|chap|sec+|min+|max|avg|lbs|oz|yds|hrs|am|pm|ph|d|dist|ref|repr|trans|intl|natl|assn|' +
    'govt|fed|admin|mfg|cie|lit|op|cit',
  beforeNumbers:
    'no|nos|rs|nr+|num|p|pp|art+|fig+|sec+|vol+|ch|chap|ver|v|eq|para+|pt+|pg|ref|art|tel|c|ca|approx|exp|ex',
  starters:
    'the|a|an|this|that|these|those|he|she|it|its|they|we|i|you|his|her|their|our|my|your|in|on|at|by|for|from|with|to|but|and|or|so|' +
    'if|when|while|as|after|before|since|because|although|though|however|meanwhile|there|here|what|who|why|how|where|which|no|not|' +
    'yes|now|then|also|still|yet|instead|according|both|all|some|many|most|one|two|another|each|every|under|over|during|among|between|' +
    'about|even|once|only|perhaps|last|earlier|later|today|yesterday|mr+|ms|dr|is|are|was|were|did|do|does|will|would|can|could|have|has',
  certainStarters:
    'the|it|its|they|their|this|that|these|those|there|she|her|his|we|our|but|and|in|if|when|while|as|after|because|although|however|' +
    'meanwhile|how|what|why|which|where|who|instead|according|also|then|did|is|are|was|were',
  plainWords:
    'sun|sat|mon|wed|mar|jan|del|miss|mass|wash|ill|ind|ore|pa|ala|ark|la|ext|min|max|am|pm|ch|dist|lit|op|fed|admin|co|ed+|ave|sec|est|' +
    'art|fig|no|exp|tel|pres|al',
  speech:
    'said|says|asked|added|replied|wrote|tweeted|told|explained|continued|insisted|recalled|joked|shouted|cried|wondered|argued|warned|' +
    'declared|concluded|responded|answered|exclaimed|quipped|noted|posted|chanted|yelled|announced|demanded',
};
