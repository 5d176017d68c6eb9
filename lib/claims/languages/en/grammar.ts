import { type Lexicon, takeLexicon } from '@/lib/claims/lexicon';
import { readPhrases } from '@/lib/claims/phrases';
import * as is from '@/lib/claims/word-classes';

const lists: readonly (readonly [number, string])[] = [
  [
    is.isDeterminer,
    `the|a|an|this|that|these|those|every|each|another|any|no|some|all|both|either|neither|such|what|which|many|
     several|most|few|more`,
  ],
  [is.isSubjectPronoun, 'he|she|it|they|who|nobody|everyone|everybody|someone|somebody|others'],
  [is.isQuantifier, 'some|many|most|both|few|all|one|others|several|another|neither|either|two|three|none'],
  [is.isSelfPronoun, 'i|we|you'],
  [is.isObjectPronoun, 'him|them|us|me|himself|herself|themselves|itself'],
  [is.isPossessiveWord, 'his|her|its|their|my|our|your|whose'],
  [
    is.isPreposition,
    `of|in|on|at|by|for|from|with|without|into|onto|over|under|after|before|during|since|until|till|through|between|
     among|against|about|above|below|across|along|around|behind|beside+|beyond|despite|down|except|inside|
     near|off|out|outside|past|per|throughout|toward+|up|upon|via|within|amid|amidst|versus|like|unlike|as|than`,
  ],
  [is.isConjunction, 'and|or|but|nor|yet|so|&'],
  [
    is.isSubordinator,
    `that|which|who|whom|whose|when|where|while|whereas|because|if|although|though|since|as|unless|whether|until|
     after|before|why|how|what|once`,
  ],
  [is.isBe, "is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't"],
  [is.isHave, "has|have|had|having|hasn't|haven't|hadn't"],
  [is.isDo, "do|does|did|don't|doesn't|didn't"],
  [
    is.isModal,
    `will|would|can|could|may|might|shall|should|must|cannot|can't|won't|wouldn't|couldn't|shouldn't|mustn't`,
  ],
  [
    is.isNegation,
    `not|never|no|neither|nor|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|can't|cannot|
     won't|wouldn't|couldn't|shouldn't|n't|without|hardly|barely`,
  ],
  [
    is.isAdverb,
    `also|later|then|now|already|still|always|often|ever|never|even|just|only|once|again|twice|too|not|
      recently|repeatedly|reportedly|allegedly|previously|initially|subsequently|consistently|publicly|
      privately|bluntly|clearly|openly|separately|further|long|earlier|first|soon|instead|meanwhile|however|
      therefore|thus|rightly|wrongly|falsely|correctly|simply|merely|flatly|quietly|angrily|quickly|promptly|
      formally|officially|broadly|largely|mostly|famously|since|personally|jokingly|tearfully|explicitly|
      implicitly|strongly|firmly|vehemently|categorically|unanimously|apparently|probably|usually|generally|
      frequently|sometimes|occasionally|finally|eventually|briefly|directly|specifically|essentially|
      effectively|actually|really|sheepishly|blankly|sharply|slightly|significantly|steadily|modestly|
      dramatically|rapidly|slowly|gradually|substantially|markedly|considerably|marginally|roughly|nearly|
      almost|about|far|much|well|very|so|quite|rather|somewhat|likely`,
  ],
  [is.isTo, 'to'],
  [
    is.isDayWord,
    `monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|overnight|mon|
      tue+|wed|thu|thurs|fri|sat|sun|morning|afternoon|evening|night|midday|noon|midnight|week`,
  ],
  [
    is.isNumberWord,
    `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|
      eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred+|thousand+|million+|
      billion+|trillion|dozen+|scores|half|third|quarter|fifth|tenth|bn|m|tn`,
  ],
  [
    is.isTitle,
    `mr+|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|minister|premier|chancellor|senator|sen|rep|gov|
     governor|mayor|king|queen|prince|princess|pope|judge|justice|general|gen|col|colonel|lt|lieutenant|sgt|sergeant|
     capt|captain|maj|major|admiral|inspector|detective|officer|chief|secretary|ambassador|congressman|congresswoman|
     councillor|councilman|councilwoman|sheriff|coach|rev|reverend|bishop|archbishop|cardinal|rabbi|imam|sheikh|
     ayatollah|speaker|chairman|chairwoman|ceo|attorney|commissioner|director|prime|vice|deputy|foreign|author|analyst`,
  ],
  [
    is.isLinkingVerb,
    '~become|~get|~grow|~remain|~seem|~appear|~look|~prove|~make|~feel|~turn|~stay|~leave|~keep',
  ],
  [
    is.isSpeakerNoun,
    `minister+|ministry+|president+|premier|chancellor|secretary+|spokesman|spokeswoman|spokesperson+|
      spokesmen|spokespeople|official+|police|officer+|prosecutor+|judge+|justice+|court+|lawyer+|attorney+|
      solicitor|barrister|jury|juror+|defendant+|plaintiff+|victim+|witness+|resident+|neighbour+|neighbor+|
      villager+|survivor+|mother|father|parent+|son|daughter|wife|husband|brother|sister|widow|relative+|
      family+|friend+|colleague+|doctor+|nurse+|physician+|surgeon|patient+|scientist+|researcher+|expert+|
      analyst+|economist+|academic+|professor+|historian+|astronomer+|engineer+|author+|writer+|critic+|
      supporter+|opponent+|campaigner+|activist+|protester+|demonstrator+|organiser+|organizer+|volunteer+|
      ambassador+|diplomat+|envoy+|negotiator+|mediator+|adviser+|advisor+|aide+|insider+|source+|senator+|
      congressman|congresswoman|lawmaker+|legislator+|politician+|deputy+|mp+|governor+|mayor+|councillor+|
      commissioner+|candidate+|leader+|chief+|head+|boss+|chair|chairman|chairwoman|chairperson|ceo|cfo|
      executive+|manager+|director+|founder+|co-founder|owner+|employer+|worker+|employee+|staffer+|staff|
      union+|company+|firm+|bank+|group+|agency+|authority+|government+|administration|parliament|congress|
      senate|council|committee|commission|board|panel|regulator+|watchdog+|organisation+|organization+|
      charity+|foundation|institute|institution+|university+|college|school|hospital+|party+|campaign|
      coalition|opposition|army|military|navy|forces|troops|soldier+|general+|commander+|militant+|rebel+|
      insurgents|militia+|pilot+|captain|coach|player+|striker|defender|midfielder|goalkeeper|referee|club+|
      team+|federation|league|association|fan+|user+|customer+|consumer+|advocate+|investor+|trader+|
      shareholder+|broker+|farmer+|fisherman|fishermen|driver+|passenger+|teacher+|student+|pupil+|headteacher|
      principal|priest|bishop|archbishop|pope|imam|rabbi|cleric+|pastor|singer|actor|actress|artist+|musician|
      filmmaker|producer|newspaper+|paper|magazine|website|broadcaster|media|outlet+|press|channel|network|
      station|correspondent|journalist+|reporter+|editor+|columnist|commentator+|blogger|observer+|monitor+|
      investigator+|detective+|inspector+|inspectorate|coroner|examiner|sheriff|firefighter+|paramedic+|
      rescuer+|crew+|operator+|manufacturer+|maker+|retailer+|supplier|developer+|startup|start-up|airline+|
      carmaker|automaker|utility|meteorologist+|forecaster+|climatologist|biologist+|ecologist|geologist|
      psychologist+|psychiatrist|epidemiologist+|virologist+|man|woman|men|women|boy|girl|people|person|prince|
      princess|king|queen|palace|embassy|consulate|department|office|bureau|service+|representative+|
      delegation|delegate+|voter+|conservatives|liberals|republican+|democrat+|socialist|tories|labour|
      townspeople|locals|migrant+|refugee+|veteran+|prisoner+|inmate+|hostage+|suspect+|accuser+|complainant|
      client|tenant+|landlord+|breeder|climber+|athlete+|champion|winner|trainer|promoter|agent+|
      administrator+|ombudsman|secretary-general|vice-president|treasurer|accountant+|auditor+|archaeologist+|
      physicist+|chemist|kremlin|pentagon|treasury|vatican|taliban|hamas|hezbollah|nato|eu|un|imf|fda|fbi|cia|
      nasa`,
  ],
  [
    is.isSourceNoun,
    `study+|report+|research|survey+|poll+|data|figures|statistics|analysis|review|audit|investigation|
      inquiry|findings|document+|paper+|records|filing+|indictment|affidavit|complaint|lawsuit|memo|letter|
      email+|statement|article|footage|video|images|census|index|results|evidence|autopsy|transcript+|minutes|
      projection+|estimate+|forecast+|assessment|model+|evaluation|accounts|simulations|scans|logs|recordings|
      experiment+|trial+|book|essay|tweet|post|message+|dossier|test+|media|agency|newspaper|broadcaster|chart|
      bulletin|note|testimony|whitepaper`,
  ],
  [
    is.isMeasureNoun,
    `price+|cost+|sales|revenue+|profit+|earnings|income+|wage+|salary+|pay|rent+|tax+|debt|deficit|surplus|
      inflation|unemployment|employment|jobs|joblessness|growth|output|production|productivity|gdp|economy|
      exports|imports|trade|spending|investment+|demand|supply+|stock+|share+|index|futures|yield+|bond+|
      currency|dollar|euro|pound|sterling|yen|yuan|rouble|ruble|rupee|peso|lira|rand|franc|real|bitcoin|oil|
      crude|gold|gas|copper|wheat|market+|nikkei|ftse|nasdaq|dow|dax|sensex|rate+|level+|number+|amount|
      proportion|percentage|total|toll|death+|cases|infections|hospitalisations|hospitalizations|admissions|
      births|population+|temperature+|rainfall|rain|snowfall|sea+|emissions|pollution|consumption|turnout|
      support|popularity|approval|rating+|crime|murders|homicides|killings|thefts|burglaries|arrests|suicides|
      attendance|enrolment|enrollment|membership+|traffic|tourism|arrivals|visitors|bookings|orders|deliveries|
      harvest+|stockpile+|reserves|inventory+|risk+|chance+|odds|use|usage|speed+|size|capacity|volume+|
      density|intensity|frequency|gap|inequality|poverty|hunger|value+|valuation+|premium+|fees|fares|bills|
      mortgage+|loans|lending|borrowing|deposits|confidence|sentiment|expectancy|mortality|fertility|
      prevalence|incidence|magnitude|concentration+|ice|glacier+|water|seats|vacancies|attacks|incidents|
      accidents|crashes|complaints|claims|applications|subscribers|viewers|audience+|users|customers|
      expectations|estimates|gains|losses|margin+|dividend|payouts|returns|ranking|lead|majority|figure+|
      tariff+|ridership|footfall|bankruptcies|insolvencies|evictions|deforestation|depth|weight`,
  ],
  [
    is.isLawActor,
    `court+|judge+|justice+|jury+|tribunal|magistrate+|prosecutor+|parliament|senate|congress|legislature|
      lawmakers|legislators|mps|senators|deputies|assembly|knesset|bundestag|duma|lords|commons|council|
      councillors|commission|regulator+|watchdog|authority+|government+|ministry|minister+|cabinet|president|
      governor|mayor|ombudsman|board|panel|committee|federation|fifa|uefa|ioc|wada|opec|nato|arbitrator+|referee|eu|un|
      union|state+|city|administration|department|agency|bureau|house|voters|electorate|attorney|sheriff|
      customs|interpol|europol|treasury|bank`,
  ],
  [
    is.isLawNoun,
    `law+|bill+|legislation|statute+|act+|decree+|ordinance+|regulation+|rule+|directive+|treaty+|convention+|
      accord+|pact+|agreement+|protocol|amendment+|constitution|clause|article|section|measure+|resolution+|
      truce|ceasefire|cease-fire|memorandum|declaration|sanction+|embargo|ban+|moratorium|tariff+|ruling+|
      verdict+|judgment+|judgement|sentence+|conviction+|acquittal|indictment+|charge+|lawsuit+|suit+|case+|
      complaint+|petition|appeal+|injunction+|warrant+|subpoena+|permit+|licence+|license+|patent+|visa+|
      asylum|citizenship|probe|investigation+|inquiry|motion|referendum|impeachment|extradition|bail|bond|
      parole|probation|fine+|penalty+|settlement|privacy|copyright|antitrust|trademark|custody|allegation+|
      count+|policy|restrictions`,
  ],
];

/** What each English word may be: the bits of `word-classes.ts`, added up over the lists. */
export function englishGrammar(): Lexicon<number> {
  for (const [bit, list] of lists) readPhrases(list, bit);
  return takeLexicon<number>((one, other) => one | other);
}
