import { type CueRow, defineCues } from '@/lib/claims/cue';

/**
 * How a legal word must be used: `plain` always tells of law; `act` is a verb that does only with an actor of law
 * ("the court ordered") or a thing of law ("passed the bill") beside it; `status` ("illegal") after a form of "be";
 * `named` is an act by its name ("the Clean Air Act"); `country` a verb that a name alone may do ("Italy banned");
 * `sits` is a court that does something ("the judges set aside");
 * `votes` is followed by their number; `must` tells a rule where it sets a time ("must report it within three days");
 * `none` keeps a longer phrase from being read as a shorter one.
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
  | 'settles'
  | 'strips'
  | 'none';

const rows: readonly CueRow<LegalUse>[] = [
  [
    'none',
    'none',
    `the law of gravity|our verdict|~be not clear|not clear|~be clear|a law firm|a law student|a law degree|
      law and order|law school|law enforcement|law firm|father-in-law|daughter-in-law|rule of law|
      resolution of the|state legislatures|act of|acts of|in the act|attorney general|law student|
      the ruling party|the ruling family|the ruling coalition|the ruling class|the ruling elite|
      vote of confidence|~pay the bill|appeal for calm|appeal to|
      fine print/with/to/art/arts/dining/line/dust/particles/wine/weather|
      is/are/was/were/be/'s/feel/just/doing fine|~breach of trust/security|breach of the hull/dam/wall/dyke|
      the high/supreme/crown court building/blast|~plead for/with`,
  ],
  [
    'sentence',
    'plain',
    `prison/jail/life/death sentence+|prison/jail term+|year+/months in prison/jail|
      community service|~be sentenced|sentenced|suspended sentence|maximum sentence|death penalty|
      life in prison|life imprisonment|years behind bars|years ' imprisonment|years imprisonment|jailed|
      imprisoned for|~be imprisoned|behind bars for|without parole|early release|on parole|~serve time for|
      ~serve a sentence|~be executed for|civil/financial/tax penalty+|million/billion penalty|
      in penalties/fines|punishable by|carries a maximum/penalty|violators|~be fined|~fine|house arrest|~pardon|
      ~be pardoned|clemency|commuted|amnesty law|general amnesty`,
  ],
  [
    'charge',
    'plain',
    `~face/~stand trial|on trial|~face charges|~face a charge|on/without/posted/skipping bail|
      bail/bond was set|preliminary/pending/facing/no charges|~press/~bring/~file/~drop charges|
      ~drop/~reopen the/its/an charges/case/investigation|charge+/case against|charges/counts of|
      charges including|arrested/detained on charges|under investigation by/for|~be investigated for/by|
      possession of methamphetamine/cocaine/heroin/cannabis/firearms/drugs|convicted of|
      murder/fraud/bribery/rape/terrorism/corruption/drug/assault/weapons/terror/criminal/felony/federal charge+|
      charges/case/suit was/were filed/dropped/dismissed/closed|~plead guilty/innocent|~plead no contest|
      guilty on|him guilty|her guilty|them guilty|found guilty|~find guilty|found him/her/them guilty|
      not guilty|guilty of|~be convicted|~acquit|~indict|~be indicted|~impeach|~be impeached|charged over|
      arraigned|~prosecute|prosecuted for|~be prosecuted|felony|felonies|misdemeanor|misdemeanour|
      charge of murder|in lieu of|released on bond|bail hearing|on remand|remanded|~remand|pre-trial detention|
      pretrial detention|grand jury|plea deal|plea agreement|plea bargain|verdict|verdicts|extradition|
      ~extradite|~be extradited|~deport|~be deported|deportation|deportations|under criminal investigation|
      war crimes|crimes against humanity|money laundering|insider trading|tax evasion|arrested and charged|
      on suspicion of|a crime against|manslaughter|perjury|embezzlement|racketeering|conspiring to|
      falsifying records`,
  ],
  [
    'ruling',
    'plain',
    `~invalidate|ruling on/that/against|judgment against|~be grounded by|~be served with|
      improvement/enforcement/eviction notice+|ruled in favour/favor|
      supreme/high/appeals/constitutional/district/federal/criminal/crown/county/military/international/superior court+|
      unlawful|unlawfully|arbitration|arbitrators|inadmissible|null and void|on/under/the appeal|of appeal|
      court ruling+/decision/order|unanimous decision/opinion|~strike down|struck down|ruled that|
      ~rule unconstitutional|unconstitutional|ruled against|~be ruled|court-ordered|injunction+|
      restraining order|court of appeal|court of appeals|court of justice|court of human rights|federal judge|
      ~overturn the/a/his/her/its conviction/verdict/ruling/decision/law/sentence|~be overturned|~uphold|~quash|
      ~annul|~nullify|declared invalid|declared illegal|declared unlawful|landmark ruling|jurisdiction over|
      ~dismiss the case/lawsuit/appeal/complaint/charges|~reject the appeal/complaint/claim/petition|
      arbitration panel|~award damages|awarded damages|in damages|damages of|ordered to pay|~order the release`,
  ],
  [
    'proceeding',
    'plain',
    `civil suit+/case|trial court|court judgment|copyright/legal/court settlement|
      before the/american/british/european/federal court+|suits against|
      ~launch/~open an/a investigation/inquiry/probe|arrest/search/a warrant|prosecutors sought/asked/seek|
      prosecutors have/had/are asked/asking/seeking|
      ~file a/the/an/their/his/her/its lawsuit/suit/complaint/petition/appeal/motion/claim|~file suit|~be suing|
      sued|sues|suing|lawsuit+|frame charges|filed papers|class action|class-action|legal action|
      legal challenge|legal battle|legal proceedings|criminal proceedings|~take to court|to court|court papers|
      court filing|court filings|subpoena|~subpoena|~be subpoenaed|warrants|antitrust investigation|
      antitrust probe|criminal investigation into|~open a/an probe/antitrust|articles of impeachment|
      impeachment trial|impeachment vote|out-of-court|patent infringement|copyright infringement|
      statute of limitations|prosecutors charged|can appeal|the appeal court|has been charged|have been charged|
      the judgment|a ruling|the ruling|has/have/had appealed|will appeal|~adjourn the|
      the decision/judgment/verdict/directive says/said/requires/bars/allows|will rule|~rule on|
      ~be referred to prosecutors/police|referred to the police/court/courts/regulator/ombudsman/general|
      test case|judicial review|~lodge an appeal|~lodge a complaint|appeal against|appealed against|
      ~appeal the verdict/ruling/decision/sentence/conviction`,
  ],
  [
    'law',
    'plain',
    `first/second/fourth/constitutional/the/an amendment|amendment+ to|diplomatic/legal/of immunity|
      refugee status|political asylum|~grant/~seek/~claim asylum|draft/emergency/new law+/bill/legislation|
      work permit+|bill/law/resolution/motion/measure passed|
      bill/law/resolution/motion/measure was passed|~enact|~legislate|~repeal|~outlaw|~criminalise|~criminalize|
      ~decriminalise|~decriminalize|~be legalised|~be legalized|~legalise|~legalize|~be abolished|
      ~abolish the/a/its|a bill that|a bill to|bill would|bill now|the bill did|the bill goes|the bill passes|
      the law|a law|laws governing|laws on|laws against|law that|law which|law allowing|law requiring|
      law banning|under the law|under a law|under the constitution|by law|against the law|legislation that|
      legislation to|into law|~come into force|~enter into force|~take legal effect|~come into effect|
      in force since|statute|statutes|ordinance|ordinances|decree|decrees|executive order|executive orders|
      martial law|state of emergency|curfew|the constitution|constitution bars|constitutional right|
      constitutionally|legal right|legally|data protection law|in breach of|in violation of|in contempt of|
      breaching|breached|violated|violating|compulsory purchase|eminent domain|immunity from|~take effect|
      ~violate|violation+/breach+ of|~contravene|~flout|in defiance of|bylaw|bylaws|by-law|
      by-laws|penal/criminal/civil code|planning permission|vaccine/mask mandate+|
      law+/rules/regulations/regulation/directive/statute/legislation give+/require+/allow+/bar+/ban+/forbid+/limit+/let+/cap+/oblige+/prohibit+/permit+/say+/stipulate+|
      legal/statutory/federal/permitted limit+/level+|law+/state/rules allow+|
      preservation/protection/demolition/eviction/detention/compliance/gag/banning/expulsion/deportation order+|
      under the act|under article|regulations on|new regulations|environmental regulations|regulation on|
      regulation of|new rules|rules on|rules that|rules governing|sign the bill|signed the bill|~veto|
      ~be vetoed|~be licensed|general license|extension of the license|~revoke|~be revoked|~be stripped of|
      stripped of his/her/its/their`,
  ],
  [
    'vote',
    'plain',
    `council resolution|vote of no confidence|no-confidence vote/motion|confidence vote|~vote to|
      ~vote in favour of|~vote in favor of|~vote against the/a bill/law/motion/amendment/proposal/deal/measure|
      voted through|~be voted down|~vote down|~ratify|ratification|council/assembly resolutions|
      un/u.n. resolution+|resolution+ call+/calling/demand/demands/demanding|
      ballot measure|
      council/committee/councillors/councilors/commissioners/lawmakers/mps/senators/legislators/trustees/board/cabinet agreed/backed/passed/rejected to/a/the/plans|
      binding referendum|referendum on|assembly resolution|~be ratified|senate confirmed|casting vote|
      a free vote|~vote 3-2|declared the winner|quorum`,
  ],
  [
    'treaty',
    'plain',
    `trade/peace/nuclear/climate agreement+/accord/pact|peace/defence/defense/trade/boundary/extradition treaty|nuclear deal|
      under the/an/a agreement/deal/accord/charter|treaty+|paris agreement|ceasefire agreement|
      memorandum of understanding|international law|geneva conventions|geneva convention|the convention|
      under its terms|under new guidance|the accord|the pact|~sign a contract with|bilateral agreement`,
  ],
  [
    'sanction',
    'plain',
    `tariff+ of|month/year/match/day ban|sanctions imposed/on/against|
      ~impose/~lift/~ease/under/economic/new/western/un/u.n. sanctions|~impose tariffs|~impose an embargo|
      ~impose a|~be imposed|arms embargo|trade embargo|travel ban|~lift the ban|ban on|bans on|a ban|
      moratorium on|~be banned from|~be barred from|~ban from|~be disqualified|~disqualify|~be suspended for|
      banned for|license revoked|licence revoked|~asset freeze|asset freeze|frozen assets|~freeze assets|
      blacklisted`,
  ],
  [
    'ruling',
    'plain',
    `court/judge/tribunal/jury must/may|
      advisory opinion|arbitration award|~be appealed|may appeal|majority/dissenting opinion|in dissent|
      dissented|lacked/lack/has/have standing|appeals/three-judge panel|panel ruled/found|a/the tribunal|
      ~settle with the|~agree to pay to|to settle a/the|~renew/~extend the/its/his/her mandate|
      mandate was/be extended/renewed|days to appeal|appeal must|an appeal would|order in court|before a judge|
      court of arbitration|challenged the order/decision/law/ruling/ban/rejection/rule|the plea|sentencing|
      of the sentence|restitution|criminal complaint|to settle claims|~settle claims|
      according to the suit/lawsuit|the suit says/concerns/seeks/accuses/alleges|wrongful death|
      prosecutors had/have asked/charged/dropped/detained/appealed|not been charged|accused of a crime|
      the trial of the man/men/woman/suspects/accused/soldiers/officers|must repay/forfeit/register|
      must serve at/another/a|must be filed/lodged/registered/licensed/served/paid/sold/approved/submitted`,
  ],
  [
    'law',
    'plain',
    `federal law|state law|federal laws|state laws|election law|became law|becomes law|become law|
      its/their own laws|laws of war|the bill had|the bill has|spending bills|a rule that|a rule adopted|
      price cap|a/the cap on|capped at|criminal offence/offense|an offence|not allowed to|export controls|legal status|legal maximum|legal minimum|evacuation order|evacuation orders|
      the order allows|the order requires|the order bars|an order that|under an order|obtained an order|
      no longer be able to|may no longer|~be taxed at|approval of parliament|final approval|needs the approval|
      clearance from|exempted from|exempt from|rent controls|need a visa`,
  ],
  ['sanction', 'plain', 'day ban'],
  ['vote', 'plain', 'abstained|vote is expected|voted with the'],
  ['vote', 'votes', 'voted'],
  ['sentence', 'votes', 'face+/faced/facing up to|carries up to'],
  ['law', 'must', 'must'],
  ['ruling', 'sits', 'court+|tribunal+|judge+|justices|jury|juries|bench|magistrate+'],
  ['ruling', 'settles', '~settle'],
  ['ruling', 'strips', '~strip'],
  ['law', 'named', 'act|convention|protocol'],
  ['decision', 'country', 'bans|banned|outlaws|imposes|imposed|blocked|require|requires'],
  ['charge', 'charge', 'charged|charge|charges'],
  ['charge', 'bare', 'convicted|indictment|indictments|prosecution|conviction+|acquittal'],
  ['law', 'under', 'under'],
  [
    'status',
    'status',
    'void|illegal|legal|outlawed|compulsory|mandatory|lawful|unlawful|invalid|legalised|legalized',
  ],
  [
    'decision',
    'act',
    `~approve|~adopt|~pass|~reject|~order|~ban|~bar|~prohibit|~require|~oblige|~authorise|~authorize|~impose|
      ~lift|~suspend|~dismiss|~block|~issue|~grant|~sign|~amend|~abolish|~introduce|~withdraw|~scrap|~mandate|
      ~forbid|~restrict|~regulate|~award|~clear|~charge|~arrest|~release|~free|~extend|~renew|~expire|~enforce|
      ~invoke|~appeal|~allow|~permit|~exempt|~dissolve|~tighten|~loosen|~relax|~unseal|~drop|~reopen|~vote|~throw out|~set aside|~waive|~forfeit|
      ~rule|~bind|~limit`,
  ],
];

/** English words of law. */
export const englishLaw = () => defineCues(rows);
