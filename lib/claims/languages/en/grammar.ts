import { expandPhrase } from '@/lib/claims/inflect';
import { type Lexicon, lexiconOf, splitWords } from '@/lib/claims/lexicon';
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
  [is.isPossessiveWord, "his|her|its|their|my|our|your|'s|whose"],
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
  [is.isBe, "is|are|was|were|be|been|being|am|'re|'m|isn't|aren't|wasn't|weren't"],
  [is.isHave, "has|have|had|having|'ve|hasn't|haven't|hadn't"],
  [is.isDo, "do|does|did|don't|doesn't|didn't"],
  [
    is.isModal,
    `will|would|can|could|may|might|shall|should|must|'ll|'d|cannot|can't|won't|wouldn't|couldn't|shouldn't|mustn't`,
  ],
  [
    is.isNegation,
    `not|never|no|neither|nor|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|can't|cannot|
     won't|wouldn't|couldn't|shouldn't|n't|without|hardly|barely`,
  ],
  [
    is.isAdverb,
    `also|later|then|now|already|still|always|often|ever|never|even|just|only|once|again|twice|too|not|recently|
     repeatedly|reportedly|allegedly|previously|initially|subsequently|consistently|publicly|privately|bluntly|
     clearly|openly|separately|further|long|earlier|first|soon|instead|meanwhile|however|therefore|thus|rightly|
     wrongly|falsely|correctly|simply|merely|further|flatly|quietly|angrily|quickly|promptly|formally|officially|
     broadly|largely|mostly|famously|since|personally|jokingly|tearfully|explicitly|implicitly|strongly|firmly|
     vehemently|categorically|unanimously|apparently|probably|usually|generally|frequently|sometimes|occasionally|
     finally|eventually|briefly|directly|specifically|essentially|effectively|actually|really|sheepishly|blankly|
     sharply|slightly|significantly|steadily|modestly|dramatically|rapidly|slowly|gradually|substantially|markedly|
     considerably|marginally|roughly|nearly|almost|about|far|much|well|very|so|quite|rather|somewhat|likely`,
  ],
  [is.isTo, 'to'],
  [
    is.isDayWord,
    `monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|overnight|mon|tue|tues|
     wed|thu|thurs|fri|sat|sun|morning|afternoon|evening|night|midday|noon|midnight|week`,
  ],
  [
    is.isNumberWord,
    `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|
     nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|hundreds|
     thousands|millions|billions|dozen|dozens|scores|half|third|quarter|fifth|tenth|bn|m|tn`,
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
    `minister+|ministry+|president+|premier|chancellor|secretary+|spokesman|
     spokeswoman|spokesperson|spokesmen|spokespeople|spokespersons|official+|police|officer|officers|
     prosecutor|prosecutors|judge|judges|justice|justices|court|courts|lawyer|lawyers|attorney|attorneys|solicitor|
     barrister|jury|juror+|defendant+|plaintiff+|victim+|witness+|
     resident+|neighbour|neighbor|neighbours|neighbors|villager+|survivor+|mother|father|
     parent+|son|daughter|wife|husband|brother|sister|widow|relative|relatives|family|families|friend|friends|
     colleague|colleagues|doctor|doctors|nurse|nurses|physician|physicians|surgeon|patient+|scientist+|researcher+|expert+|analyst+|economist+|academic+|
     professor+|historian+|astronomer+|engineer+|author+|writer+|critic+|supporter+|opponent+|campaigner+|activist+|
     protester+|demonstrator+|organiser+|organizer+|volunteer+|
     ambassador+|diplomat+|envoy+|negotiator+|mediator+|adviser+|advisor+|aide+|insider+|source+|senator+|congressman|congresswoman|
     lawmaker+|legislator+|politician+|deputy+|mp+|governor+|
     mayor+|councillor+|commissioner+|candidate+|leader+|chief+|
     head+|boss+|chair|chairman|chairwoman|chairperson|ceo|cfo|executive+|manager+|
     director+|founder+|co-founder|owner|owners|employer|employers|worker|workers|employee|
     employees|staffer|staffers|staff|union+|company+|firm+|bank+|group+|agency+|authority+|government+|administration|parliament|congress|senate|council|
     committee|commission|board|panel|regulator|regulators|watchdog|watchdogs|organisation|organisations|
     organization|organizations|charity|charities|foundation|institute|institution|institutions|university|
     universities|college|school|hospital|hospitals|party|parties|campaign|coalition|opposition|army|military|navy|
     forces|troops|soldier|soldiers|general|generals|commander|commanders|militant|militants|rebels|rebel|insurgents|
     militia+|pilot+|captain|coach|player+|striker|defender|midfielder|goalkeeper|referee|
     club|clubs|team|teams|federation|league|association|fan+|user+|customer+|consumer+|
     advocate+|investor+|trader+|shareholder+|broker+|farmer+|
     fisherman|fishermen|driver+|passenger+|teacher+|student+|pupil+|
     headteacher|principal|priest|bishop|archbishop|pope|imam|rabbi|cleric+|pastor|singer|actor|actress|
     artist+|musician|filmmaker|producer|newspaper|newspapers|paper|magazine|website|broadcaster|media|outlet+|press|channel|network|station|correspondent|journalist|journalists|reporter|reporters|editor|editors|
     columnist|commentator+|blogger|observer|observers|monitor|monitors|investigator|investigators|
     detective|detectives|inspector|inspectors|inspectorate|coroner|examiner|sheriff|firefighter|firefighters|
     paramedic|paramedics|rescuer|rescuers|crew|crews|operator|operators|manufacturer|manufacturers|maker|makers|
     retailer|retailers|supplier|developer+|startup|start-up|airline+|carmaker|automaker|utility|
     meteorologist|meteorologists|forecaster|forecasters|climatologist|biologist+|ecologist|geologist|
     psychologist+|psychiatrist|epidemiologist|epidemiologists|virologist|virologists|man|woman|men|
     women|boy|girl|people|person|prince|princess|king|queen|palace|embassy|consulate|department|office|bureau|
     service|services|representative|representatives|delegation|delegate+|voter+|republicans|
     democrats|conservatives|liberals|republican|democrat|socialist|tories|labour|townspeople|locals|migrants|
     migrant|refugees|refugee|veteran|veterans|prisoner|prisoners|inmate|inmates|hostage|hostages|suspect|suspects|
     accuser|accusers|complainant|client|tenant|tenants|landlord|landlords|breeder|climber+|athlete+|
     champion|winner|trainer|promoter|agent+|administrator+|ombudsman|secretary-general|
     vice-president|treasurer|accountant+|auditor+|archaeologist+|physicist+|chemist|kremlin|pentagon|treasury|vatican|taliban|hamas|hezbollah|nato|eu|un|imf|fda|fbi|cia|nasa`,
  ],
  [
    is.isSourceNoun,
    `study+|report+|research|survey|surveys|poll|polls|data|figures|statistics|analysis|review|audit|
     investigation|inquiry|findings|document+|paper+|records|filing|filings|indictment|affidavit|
     complaint|lawsuit|memo|letter|email|emails|statement|article|footage|video|images|census|index|results|evidence|
     autopsy|transcript|transcripts|minutes|projection+|estimate+|forecast+|assessment|
     model|models|evaluation|accounts|simulations|scans|logs|recordings|experiment|experiments|trial|trials|book|essay|tweet|post|message|messages|dossier|test+|
     media|agency|newspaper|broadcaster|chart|bulletin|note|testimony|whitepaper`,
  ],
  [
    is.isMeasureNoun,
    `price+|cost+|sales|revenue|revenues|profit|profits|earnings|income+|wage+|salary+|pay|rent|rents|tax|taxes|debt|deficit|surplus|inflation|unemployment|employment|jobs|joblessness|
     growth|output|production|productivity|gdp|economy|exports|imports|trade|spending|investment|investments|
     demand|supply+|stock+|share+|index|futures|yield+|bond+|currency|dollar|euro|
     pound|sterling|yen|yuan|rouble|ruble|rupee|peso|lira|rand|franc|real|bitcoin|oil|crude|gold|gas|copper|wheat|
     market+|nikkei|ftse|nasdaq|dow|dax|sensex|rate+|level+|number+|amount|proportion|
     percentage|total|toll|deaths|death|cases|infections|hospitalisations|hospitalizations|admissions|births|
     population|populations|temperature|temperatures|rainfall|rain|snowfall|sea+|emissions|pollution|
     consumption|turnout|support|popularity|approval|ratings|rating|crime|murders|homicides|killings|thefts|
     burglaries|arrests|suicides|attendance|enrolment|enrollment|membership+|traffic|tourism|arrivals|
     visitors|bookings|orders|deliveries|harvest|harvests|yield|stockpile+|reserves|inventory|inventories|
     risk|risks|chance|chances|odds|use|usage|speed+|size|capacity|volume+|density|intensity|frequency|
     gap|inequality|poverty|hunger|value|values|valuation|valuations|premiums|premium|fees|fares|bills|mortgage+|loans|lending|borrowing|deposits|confidence|sentiment|expectancy|mortality|fertility|prevalence|
     incidence|magnitude|concentration+|ice|glacier|glaciers|water|seats|vacancies|attacks|incidents|
     accidents|crashes|complaints|claims|applications|subscribers|viewers|audience|audiences|users|customers|
     expectations|estimates|gains|losses|margin|margins|dividend|payouts|returns|ranking|lead|majority|figure|
     figures|tariffs|tariff|ridership|footfall|bankruptcies|insolvencies|evictions|deforestation|depth|weight`,
  ],
  [
    is.isLawActor,
    `court+|judge+|justice+|jury+|tribunal|magistrate|magistrates|prosecutor|prosecutors|
     parliament|senate|congress|legislature|lawmakers|legislators|mps|senators|deputies|assembly|knesset|bundestag|
     duma|lords|commons|council|councillors|commission|regulator|regulators|watchdog|authority+|
     government+|ministry|minister|ministers|cabinet|president|governor|mayor|ombudsman|
     board|panel|committee|federation|fifa|uefa|ioc|wada|arbitrator+|referee|eu|un|union|state+|
     city|administration|department|agency|bureau|house|voters|electorate|
     attorney|sheriff|customs|interpol|europol|treasury|bank`,
  ],
  [
    is.isLawNoun,
    `law+|bill+|legislation|statute|statutes|act|acts|decree|decrees|ordinance|ordinances|regulation|
     regulations|rule|rules|directive|directives|treaty|treaties|convention|conventions|accord|accords|pact|pacts|
     agreement|agreements|protocol|amendment+|constitution|clause|article|section|measure+|
     resolution+|truce|ceasefire|cease-fire|memorandum|declaration|sanctions|sanction|embargo|ban+|moratorium|tariff|tariffs|ruling|rulings|verdict|
     verdicts|judgment|judgement|judgments|sentence+|conviction+|acquittal|indictment|
     indictments|charges|charge|lawsuit|lawsuits|suit|suits|case|cases|complaint|complaints|petition|appeal+|injunction+|warrant+|subpoena+|permit+|licence+|license+|patent+|visa+|asylum|citizenship|probe|investigation|inquiry|motion|
     referendum|impeachment|extradition|bail|bond|parole|probation|investigations|fine+|penalty+|settlement|
     privacy|copyright|antitrust|trademark|custody|allegation+|count+|policy|restrictions`,
  ],
];

/** What each English word may be: the bits of `word-classes.ts`, added up over the lists. */
export function englishGrammar(): Lexicon<number> {
  const bits = new Map<string, number>();
  for (const [bit, list] of lists) {
    for (const written of splitWords(list)) {
      for (const word of expandPhrase(written)) bits.set(word, (bits.get(word) ?? 0) | bit);
    }
  }
  return lexiconOf([...bits]);
}
