import type { SentenceWords } from '@/lib/claims/language';

export const sentences: SentenceWords = {
  titles: 'm|mm|dr|pr|me|mgr|st|ste|gén|col|cap|lt|vs',
  abbreviations: 'etc|cf|éd|av|bd|janv|févr|avr|juil|sept|oct|nov|déc|env|max|min|cie|sté|apr|j|c',
  beforeNumbers: 'n|no|nos|art|p|pp|vol|chap|fig|tél|env',
  starters:
    "le|la|les|l'|un|une|des|en|dans|par|mais|et|selon|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|aussi|sans|avec|pour|après|avant|depuis|lorsque|quand|si|non|oui|alors|ainsi|son|sa|ses|leur|au|aux|à|d'|c'|j'|que|qui|où|comme|hier|aujourd'hui",
  certainStarters: "le|la|les|il|elle|ils|elles|mais|selon|dans|cette|ces|ce|après|depuis|lorsque|c'",
  plainWords: 'me|cap|max|min|m|c|j|av|col|env',
  speech:
    'dit|affirmé|déclaré|expliqué|ajouté|estimé|assuré|indiqué|souligné|précisé|rappelé|annoncé|affirme|explique|ajoute',
};
