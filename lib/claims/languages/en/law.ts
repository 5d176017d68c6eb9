import { type CueRow, defineCues } from '@/lib/claims/cue';

/**
 * How a legal word must be used: `plain` always tells of law; `act` is a verb that does only with an actor of law
 * ("the court ordered") or a thing of law ("passed the bill") beside it; `status` ("illegal") after a form of "be";
 * `named` is an act by its name ("the Clean Air Act"); `country` a verb that a name alone may do ("Italy banned");
 * `sits` is a court that does something ("the judges set aside");
 * `opens` an inquiry, `gives` leave; `ruling` is told of, not only welcomed; `dated` has its year ("the 1956 declaration"); `paper` has, does or says something; `bill` is no bill to pay;
 * `votes` is followed by their number; `must` tells a rule where it sets a time ("must report it within three days");
 * `resolves` is what a body or an office decides to do; `none` keeps a longer phrase from being read as a shorter one.
 */
export type LegalUse =
  | 'plain'
  | 'act'
  | 'weak'
  | 'status'
  | 'charge'
  | 'bare'
  | 'under'
  | 'named'
  | 'country'
  | 'votes'
  | 'must'
  | 'sits'
  | 'opens'
  | 'gives'
  | 'ruling'
  | 'dated'
  | 'paper'
  | 'bill'
  | 'settles'
  | 'strips'
  | 'resolves'
  | 'none';

const rows: readonly CueRow<LegalUse>[] = [
  [
    'none',
    'none',
    `~be ruled by/from/out|ruling party+/class/house/dynasty|royal/tennis/food/basketball/centre/center court+|the law of gravity|our verdict/ruling|judgement/judgment call|~be not clear|not/~be clear|a law firm/student/degree|law and order|
      law school/enforcement/firm/student|rule of law|resolution of the|state legislatures|act+ of|in the act|
      attorney general|the ruling party/family/coalition/class/elite|vote of confidence|~pay the bill|
      appeal for calm|appeal to|fine print/with/to/art+/dining/line/dust/particles/wine/weather|
      is/are/was/were/be/'s/feel/just/otherwise/doing fine|~breach of trust/security|breach of the hull/dam/wall/dyke|
      the high/supreme/crown court building/blast|~plead for/with|father-in-law|daughter-in-law`,
  ],
  [
    'sentence',
    'plain',
    `sentenced|jailed|violators|~fine|~pardon|clemency|commuted|prison/jail/life/death sentence+|
      prison/jail term+|year+/months in prison/jail|community service|~be sentenced/imprisoned/fined/pardoned|
      suspended/maximum sentence|death/million/billion penalty|life in prison|life/years imprisonment|
      years behind bars|years ' imprisonment|imprisoned for|behind bars for|without/on parole|early release|
      ~serve time for|~serve a sentence|~be executed for|civil/financial/tax penalty+|in penalties/fines|
      punishable by|carries a maximum/penalty|house arrest|amnesty law|general amnesty`,
  ],
  [
    'charge',
    'plain',
    `~acquit|~indict|~impeach|arraigned|~prosecute|felony+|misdemeanor|misdemeanour|remanded|~remand|
      ~extradite|~deport|extradition|deportation+|passing sentence|convict|mistrial+|criminal/murder/corruption/fraud trial+|prosecution of|manslaughter|perjury|embezzlement|racketeering|
      ~face/~stand/on trial|~face/preliminary/pending/facing/no/~press/~bring/~file/~drop charges|
      ~face a charge|on/without/posted/skipping bail|bail/bond was set|
      ~drop/~reopen the/its/an charges/case/investigation|charge+/case against|charges/counts/convicted of|
      charges including|arrested/detained on charges|under investigation by/for|~be investigated for/by|
      possession of methamphetamine/cocaine/heroin/cannabis/firearms/drugs|
      murder/fraud/bribery/rape/terrorism/corruption/drug/assault/weapons/terror/criminal/felony/federal charge+|
      charges/case/suit was/were filed/dropped/dismissed/closed|~plead guilty/innocent|~plead no contest|
      guilty on/of|him/her/them/found/~find/not guilty|found him/her/them guilty|
      ~be convicted/indicted/impeached/prosecuted/extradited/deported|charged over|prosecuted for|
      charge of murder|in lieu of|released on bond|bail hearing|on remand|pre-trial/pretrial detention|
      grand jury|plea deal/agreement/bargain|under criminal investigation|war crimes|crimes against humanity|
      money laundering|insider trading|tax evasion|arrested and charged|charged in connection with|on suspicion of|a crime against|
      conspiring to|falsifying records`,
  ],
  [
    'ruling',
    'plain',
    `~invalidate|unlawful|unlawfully|arbitration|arbitrators|inadmissible|unconstitutional|court-ordered|
      injunction+|~uphold|~quash|~annul|~nullify|ruled against|~be grounded by|
      ~be served with|improvement/enforcement/eviction notice+|ruled in favour/favor|
      sheriff/magistrates court|supreme/high/appeals/constitutional/district/federal/criminal/crown/county/military/international/superior court+|
      null and void|on/under/the/of appeal|court decision/order|unanimous decision/opinion|
      ~strike/struck down|ruled that|~rule unconstitutional|~be ruled/overturned|restraining order|
      court of appeal+/justice|court of human rights|federal judge|declared invalid/illegal/unlawful|
      jurisdiction over|arbitration panel|~award/awarded/in damages|damages of|ordered to pay|
      ~order the release`,
  ],
  [
    'proceeding',
    'plain',
    `sued|sues|suing|lawsuit+|class-action|subpoena|~subpoena|warrants|out-of-court|civil suit+/case|
      trial/to court|court judgment/papers/filing+|copyright/legal/court settlement|
      before the/american/british/european/federal court+|suits/appeal/appealed against|
arrest/search/a warrant|
      prosecutors sought/asked/seek/charged|prosecutors have/had/are asked/asking/seeking|
      
      ~be suing/subpoenaed|frame charges|filed papers|class action|legal/court challenge+/battle+/action/proceedings|to sue|~ask the court/judge|
      criminal proceedings|~take to court|antitrust|criminal investigation into|
      articles of impeachment|impeachment trial/vote|patent/copyright infringement|
      statute of limitations|can/will appeal|the appeal court|has/have been charged|
      has/have/had appealed|~adjourn the|
      the decision/judgment/verdict/directive says/said/requires/bars/allows|will rule|~rule on|
      ~be referred to prosecutors/police|referred to the police/court+/regulator/ombudsman/general|
      test case|judicial review|~lodge an appeal|~lodge a complaint|
      ~appeal the verdict/ruling/decision/sentence/conviction`,
  ],
  [
    'law',
    'plain',
    `~enact|~legislate|~repeal|~outlaw|~criminalise|~criminalize|~decriminalise|~decriminalize|~legalise|
      ~legalize|statute+|ordinance+|decree+|curfew|constitutionally|legally|breaching|breached|violated|
      violating|~violate|~contravene|~flout|bylaw+|by-law+|~veto|~revoke|
      first/second/fourth/constitutional/the/an amendment|amendment+ to|diplomatic/legal/of immunity|
      refugee status|political/~grant/~seek/~claim asylum|draft/emergency/new law+/bill/legislation|
      work permit+|bill/law/resolution/motion/measure passed|bill/law/resolution/motion/measure was passed|
      draft/budget was/is passed/approved/adopted/defeated/rejected|
      ~be legalised/legalized/abolished/vetoed/licensed/revoked|~abolish the/a/its|
      the bill did|the/a/by/into/martial law|laws governing/on/against|
      under the law/constitution/act|under a law|against the law|
      ~come/~enter into force|~take legal effect|~come into effect|in force since|
      executive/preservation/protection/demolition/eviction/detention/compliance/gag/banning/expulsion/deportation order+|
      state of emergency|the constitution|constitution bars|constitutional/legal right|presidential order|legal authority/requirement/duty/obligation/basis/grounds|data protection law|
      in breach/violation/contempt of|compulsory purchase|eminent domain|immunity from|~take effect|
      violation+/breach+ of|penal/criminal/civil code|planning permission|vaccine/mask mandate+|
      law+/rules/regulation+/directive/statute/legislation give+/require+/allow+/bar+/ban+/forbid+/limit+/let+/cap+/oblige+/prohibit+/permit+/say+/stipulate+|
      legal/statutory/federal/permitted limit+/level+|law+/state/rules allow+|under article|regulations on|
      new/environmental regulations|regulation on/of|new rules|rules on/that/governing|general license|
      extension of the license|~be stripped of|stripped of his/her/its/their`,
  ],
  [
    'vote',
    'plain',
    `~ratify|ratification|quorum|council/assembly/un/u.n. resolution+|vote of no confidence|
      no-confidence vote/motion|confidence/casting vote|~vote to/down/3-2|~vote in favour/favor of|
      ~vote against the/a bill/law/motion/amendment/proposal/deal/measure|voted through|~be voted down|
      resolution+ call+/calling/demand+/demanding|ballot measure|
      council/committee/councillors/councilors/commissioners/lawmakers/mps/senators/legislators/trustees/board/cabinet agreed/backed/passed/rejected to/a/the/plans|
      binding referendum|referendum on|~be ratified|senate confirmed|a free vote|declared the winner`,
  ],
  [
    'treaty',
    'plain',
    `trade/peace/nuclear/climate/defence/defense/security agreement+/accord/pact|
      peace/defence/defense/trade/boundary/extradition treaty|nuclear deal|
      under the/an/a agreement/deal/accord/charter|paris/ceasefire/bilateral agreement|
      memorandum of understanding|international law|geneva conventions|geneva/the convention|under its terms|
      under new guidance|the accord/pact|~sign a contract with|signing of|treaty+`,
  ],
  [
    'sanction',
    'plain',
    `tariff+ of|month/year/match/day/travel/a ban|sanctions|
      ~impose a|~be imposed/disqualified|
      arms/trade embargo|ban+/moratorium on|~be banned/barred from|~ban from|~be suspended for|banned for|
      license/licence revoked|~asset/asset freeze|frozen/~freeze assets|~disqualify|blacklisted`,
  ],
  [
    'ruling',
    'plain',
    `dissented|sentencing|restitution|court/judge/tribunal/jury must/may|advisory/majority/dissenting opinion|
      arbitration award|~be appealed|may appeal|in dissent|lacked/lack/has/have standing|
      appeals/three-judge panel|panel ruled/found|a/the tribunal|~settle with the|~agree to pay to|
      to settle a/the/claims|~renew/~extend the/its/his/her mandate|mandate was/be extended/renewed|
      days to appeal|appeal must|an appeal would|order in court|before a judge|court of arbitration|
      challenged the order/decision/law/ruling/ban/rejection/rule|the plea|of the sentence|criminal complaint|
      ~settle claims|according to the suit/lawsuit|the suit says/concerns/seeks/accuses/alleges|wrongful death|
      prosecutors had/have asked/charged/dropped/detained/appealed|not been charged|accused of a crime|
      the trial of the man/men/woman/suspects/accused/soldiers/officers|must repay/forfeit/register|
      must serve at/another/a|must be filed/lodged/registered/licensed/served/paid/sold/approved/submitted`,
  ],
  [
    'law',
    'plain',
    `federal/state/election/became/become+ law|federal/state laws|its/their own laws|laws of war|
      spending bills|a rule that/adopted|price cap|a/the cap on|capped at|
      criminal offence/offense|an offence|not allowed to|export/rent controls|legal status/maximum/minimum|
      evacuation order+|the order allows/requires/bars|an order that|under/obtained an order|
      no longer be able to|may no longer|~be taxed at|approval of parliament|final approval|needs the approval|
      clearance/exempted/exempt from|need a visa`,
  ],
  ['sanction', 'plain', ''],
  ['vote', 'plain', 'abstained|vote is expected|voted with the'],
  ['proceeding', 'opens', '~launch|~open|~start|~begin|~continue|~close|~face'],
  ['decision', 'gives', '~give|~win|~receive|~get|~obtain|~refuse|~seek'],
  ['ruling', 'ruling', 'ruling+|verdict+|judgment+|judgement+'],
  ['treaty', 'dated', 'accord|pact|declaration|decision|charter|deal|settlement'],
  ['law', 'under', 'according to'],
  ['law', 'paper', 'law|legislation|directive|amendment|agreement|measure|regulation+|resolution'],
  ['law', 'bill', 'bill'],
  ['vote', 'votes', 'voted|vote was/of'],
  ['sentence', 'votes', 'face+/faced/facing/carries up to'],
  ['law', 'must', 'must'],
  ['ruling', 'sits', 'court+|tribunal+|judge+|justices|jury+|bench|magistrate+'],
  ['ruling', 'settles', '~settle'],
  ['ruling', 'strips', '~strip'],
  ['law', 'named', 'act|convention|protocol'],
  ['decision', 'country', 'bans|banned|prohibits|forbids|imposes|imposed|blocked|require+'],
  ['charge', 'charge', 'charged|charge+'],
  ['charge', 'bare', 'convicted|indictment+|prosecution|conviction+|acquittal'],
  ['law', 'under', 'under'],
  ['decision', 'resolves', 'decided/decides to/that/against'],
  ['status', 'status', 'void|illegal|legal|compulsory|mandatory|lawful|invalid'],
  [
    'decision',
    'act',
    `~approve|~adopt|~pass|~reject|~order|~ban|~bar|~prohibit|~require|~oblige|~authorise|~authorize|~impose|
      ~lift|~suspend|~dismiss|~block|~issue|~grant|~sign|~amend|~abolish|~introduce|~withdraw|~scrap|~mandate|
      ~forbid|~restrict|~regulate|~award|~clear|~charge|~arrest|~release|~free|~extend|~renew|~expire|~enforce|
      ~invoke|~appeal|~allow|~permit|~exempt|~dissolve|~tighten|~loosen|~relax|~unseal|~drop|~reopen|~vote|~overturn|~throw out|~set aside|~waive|~forfeit|
      ~rule|~bind|~limit|~file|~finalise|~finalize|~conclude`,
  ],
];

/** English words of law. */
export const englishLaw = () => defineCues(rows);
