import { type CueRow, defineCues } from '@/lib/claims/cue';

/**
 * How a legal word must be used: `plain` always tells of law; `act` is a verb that does only with an actor of law
 * ("the court ordered") or a thing of law ("passed the bill") beside it; `status` ("illegal") after a form of "be";
 * `named` is an act by its name ("the Clean Air Act"); `country` a verb that a name alone may do ("Italy banned");
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
  | 'none';

const rows: readonly CueRow<LegalUse>[] = [
  [
    'none',
    'none',
    `our verdict|~be not clear|not clear|~be clear|a law firm|a law student|a law degree|law and order|law school|law enforcement|law firm|law firms|mother-in-law|father-in-law|brother-in-law|sister-in-law|
     daughter-in-law|son-in-law|in-laws|law of gravity|the law of gravity|the laws of physics|laws of physics|laws of nature|murphy 's law|the sentence in|tennis court|basketball court|food court|court documents|has/have/had appealed for/to|
     ruling party|ruling coalition|ruling family|ruling class|ground rules|rule of thumb|rule of law|as a rule|
     in any case|in that case|in this case|in case|just in case|case numbers|free trial|clinical trial|clinical trials|
     trial run|trial and error|new year 's resolutions|high resolution|resolution of the|in charge|in charge of|
     free of charge|no charge|jury duty|sentence structure|first sentence|home run|home court|
     state legislatures|act of|acts of|in the act|best actor|attorney general|attorneys general|justice department|
     department of justice|ministry of justice|justice minister|justice ministry|minister of justice|chief justice|criminal justice|social justice|
     guilty pleasure|guilty look|feel guilty|felt guilty|feeling guilty|guilty conscience|court case numbers|
     police custody|taken into custody|treated well|law professor|law professors|law student|bill gates|bill clinton|
     the ruling party|the ruling family|the ruling coalition|the ruling class|the ruling elite|vote of confidence|~foot the bill|~pay the bill|energy bill|reasons are not legal|customers were charged|our verdict|observers ' verdict|customs and border protection|border guards|appeal for calm|appeal to|prison service|fine print/with/to/art/arts/dining/line/dust/particles/wine/weather|is/are/was/were/be/'s/feel/just/doing fine|~breach of trust/security|breach of the hull/dam/wall/dyke|the high/supreme/crown court building/blast/in|~plead for/with|ceremony/drug took/takes/take effect`,
  ],
  [
    'sentence',
    'plain',
    `~be sentenced|sentenced to|sentenced|prison term|prison terms|prison sentence|prison sentences|jail sentence|jail sentences|
     jail term|jail terms|suspended sentence|life sentence|life sentences|maximum sentence|death sentence|death sentences|death penalty|
     life in prison|life imprisonment|years in prison|year in prison|months in prison|years in jail|months in jail|years behind bars|
     years ' imprisonment|years imprisonment|jailed|~be jailed|imprisoned for|~be imprisoned|behind bars for|without parole|
     early release|on parole|~serve time for|~serve a sentence|community service order|~be executed for|
     hours of community service|civil/financial/tax penalty/penalties|million/billion penalty|in penalties/fines|punishable by|carries a maximum/penalty|violators|~be fined|~fine|house arrest|~pardon|~be pardoned|clemency|commuted|amnesty law|general amnesty`,
  ],
  [
    'charge',
    'plain',
    `~plead guilty/innocent|~plead not guilty|~plead no contest|guilty on|him guilty|her guilty|them guilty|found guilty|~find guilty|found him/her/them guilty|not guilty|
     guilty of|~be convicted|convicted of|~acquit|~indict|~be indicted|~impeach|~be impeached|
     charged over|~be arraigned|arraigned|~prosecute|prosecuted for|~be prosecuted|
     counts of|count of conspiracy/fraud/murder/assault/manslaughter/theft/bribery/perjury|charges of|charges including|
     criminal charges|criminal charge|felony|felonies|misdemeanor|misdemeanour|~face charges|~face trial|
     ~face a charge|~face criminal charges|~stand trial|~go on trial|on trial for|on trial in|put on trial|~be on trial|
     preliminary charges|pending charges|facing charges|murder charges|murder charge|fraud charges|fraud charge|bribery charges|rape charge|
     terrorism charges|corruption charges|drug charges|assault charges|weapons charges|terror charges|charge of murder|
     charges were filed|charges were dropped|no charges|~press charges|~bring charges|~file charges|~drop charges|~drop the charges|
     charges against|charge against|case against|~drop the case|~drop its investigation|~drop an investigation|dropped its investigation|~reopen the investigation|
     ~reopen the case|case was dropped|case was dismissed|case was closed|convicted all of|
     held without bail|without bail|on bail|bail was set|bond was set|in lieu of|released on bail|released on bond|skipping bail|
     bail of|bond of|bail hearing|posted bail|on remand|remanded|~remand|pre-trial detention|pretrial detention|
     grand jury|plea deal|plea agreement|plea bargain|guilty verdict|verdict|verdicts|
     extradition|~extradite|~be extradited|~deport|~be deported|deportation|deportations|
     under investigation by|under investigation for|under criminal investigation|~be investigated for|~be investigated by|
     possession of methamphetamine/cocaine/heroin/cannabis/marijuana/firearms/drugs|war crimes|
     crimes against humanity|money laundering|insider trading|tax evasion|~be arrested on suspicion|arrested on charges|
     arrested on suspicion of|arrested and charged|detained on charges|detained on suspicion|on suspicion of|a crime against|
     manslaughter|perjury|embezzlement|racketeering|conspiring to|falsifying records`,
  ],
  [
    'ruling',
    'plain',
    `~strike down|struck down|court ruled|judge ruled|judges ruled|tribunal ruled|ruled that|~rule unconstitutional|
     unconstitutional|ruled against|ruled in favour|ruled in favor|~be ruled|court ruling|court rulings|court decision|
     court order|court-ordered|injunction|injunctions|restraining order|supreme court|high court|appeals court|court of appeal|
     court of appeals|constitutional court|district court|federal court|federal courts|criminal court|court of justice|
     court of human rights|crown court|county court|military court|international court|federal judge|superior court|
     ~overturn the/a/his/her/its conviction/verdict/ruling/decision/law/sentence|~be overturned|~uphold|~quash|~annul|~nullify|
     ~be declared invalid|declared invalid|declared illegal|declared unlawful|ruling against|landmark ruling|jurisdiction over|
     ~dismiss the case/lawsuit/appeal/complaint/charges|~reject the appeal/complaint/claim/petition|arbitration panel|
     ~award damages|awarded damages|in damages|damages of|~be ordered to pay|ordered to pay|~order the release`,
  ],
  [
    'proceeding',
    'plain',
    `~file a/the/an/their/his/her/its lawsuit/suit/complaint/petition/appeal/motion/claim|~file suit|~be suing|sued|sues|
     suing|lawsuit|lawsuits|civil suit|civil suits|civil case|trial court|judgment against|court judgment|frame charges|filed papers|class action|class-action|legal action|legal challenge|legal battle|legal proceedings|criminal proceedings|
     ~take to court|to court|court papers|court filing|court filings|subpoena|~subpoena|~be subpoenaed|arrest warrant|arrest warrants|search warrant|
     search warrants|warrant for|a warrant|warrants|antitrust investigation|antitrust probe|criminal investigation into|
     ~open an investigation|~open an inquiry|~open a/an probe/antitrust|~launch an investigation into|~launch a probe into|~launch an inquiry into|articles of impeachment|impeachment trial|impeachment vote|
     ~settle the lawsuit|~settle a lawsuit|out-of-court|patent infringement|copyright infringement|statute of limitations|
     ~bring a case|prosecutors have asked|prosecutors had asked|prosecutors asked|prosecutors charged|prosecutors sought|prosecutors are seeking|
     can appeal|will appeal against|an appeal must|the appeal court|has been charged|have been charged|accused of crimes|
     ~oppose the plea|judge declined|judge granted|judge gave|judge set|judge agreed|judge refused|judges refused|judge blocked|sentencing was set|the judgment|a ruling|the ruling|class of plaintiffs|has/have/had appealed|will appeal|~adjourn the|bench held/found/directed/ordered/ruled/observed|magistrate/justices held/found/directed/ordered/ruled|~flout a/an/the court/order/ban/ruling/law/laws/rule/rules|~defy a/the court/order/ban/ruling|the decision/judgment/verdict/directive says/said/requires/bars/allows|due to rule|will rule|~rule on|~be referred to prosecutors/police|referred to the police/court/courts/regulator/ombudsman/general|test case|judicial review|~lodge an appeal|~lodge a complaint|appeal against|
     appealed against|~appeal the verdict/ruling/decision/sentence/conviction|multiple investigations|multiple investigation`,
  ],
  [
    'law',
    'plain',
    `~enact|~legislate|~repeal|~outlaw|~criminalise|~criminalize|~decriminalise|~decriminalize|~be legalised|~be legalized|
     ~legalise|~legalize|~be abolished|~abolish the/a/its|new law|new laws|federal law passed|a bill that|a bill to|a bill now|bill would|bill now|the bill had been|the bill did|the bill goes|the bill now goes|the bill passes|the law|a law|laws governing|laws on|laws against|law that|law which|law allowing|law requiring|
     law banning|under the law|under a law|under the constitution|by law|against the law|legislation that|legislation to|new legislation|draft law|draft bill|draft legislation|emergency legislation|
     into law|~come into force|~enter into force|~take legal effect|~come into effect|in force since|statute|statutes|ordinance|ordinances|
     decree|decrees|executive order|executive orders|martial law|state of emergency|~declare a state of emergency|curfew|
     constitutional amendment|the constitution|constitution bars|constitutional right|constitutionally|the amendment|amendment to|amendments to|an amendment|
     first amendment|second amendment|fourth amendment|legally binding|legally required|legal right|legally|data protection law|
     in breach of|in violation of|in contempt of|~violate the law|~break the law|~breach the law|breaching|breached|violated|violating|
     compulsory purchase|eminent domain|form of immunity|diplomatic immunity|legal immunity|immunity from|
     ~take effect|~violate|violation/violations/breach/breaches of|~contravene|~flout|in defiance of|bylaw|bylaws|by-law|by-laws|penal/criminal/civil code|planning permission|vaccine/mask mandate/mandates|
     law/laws/rules/regulations/regulation/directive/statute/legislation give/gives/require/requires/allow/allows/bar/bars/ban/bans/forbid/forbids/limit/limits/let/lets/cap/caps/oblige/obliges/prohibit/prohibits/permit/permits/say/says/stipulate/stipulates|
     legal/statutory/federal/permitted limit/limits/level/levels|law/laws/state/rules allow/allows|preservation/protection/demolition/eviction/detention/compliance/gag/banning/expulsion/deportation order/orders|
     under the act|under article|article 5|section 230|regulations on|new regulations|environmental regulations|regulation on|regulation of|
     new rules|rules on|rules that|rules governing|sign the bill|signed the bill|~veto|~be vetoed|refugee status|political asylum|
     granted asylum|~grant asylum|~seek asylum|~claim asylum|work permit|work permits|~be licensed|general license|general licence|
     temporary license|extension of the license|extension of the licence|~revoke|~be revoked|~be stripped of|stripped of his/her/its/their`,
  ],
  [
    'vote',
    'plain',
    `~vote to|~vote in favour of|~vote in favor of|~vote against the/a bill/law/motion/amendment/proposal/deal/measure|
     voted through|~be voted down|~vote down|~ratify|ratification|
     the bill passed|bill passed|bill was passed|law was passed|resolution passed|council/assembly resolutions|un/u.n. resolution/resolutions|resolution/resolutions call/calls/calling/demand/demands/demanding|motion was passed|the measure passed|ballot measure|
     council/committee/councillors/councilors/commissioners/lawmakers/mps/senators/legislators/trustees/board/cabinet agreed/backed/passed/rejected to/a/the/plans|
     binding referendum|referendum on|vote of no confidence|no-confidence vote|no-confidence motion|confidence vote|
     security council resolution|council resolution|general assembly resolution|assembly resolution|~be ratified|senate confirmed|
     casting vote|a free vote|voted with the government|voted with the opposition|~vote 3-2|declared the winner|quorum`,
  ],
  [
    'treaty',
    'plain',
    `peace treaty|treaty|treaties|trade agreement|trade pact|trade agreements|free trade agreement|nuclear deal|nuclear accord|climate accord|
     paris agreement|peace agreement|peace accord|ceasefire agreement|memorandum of understanding|under the agreement|
     under the deal|under the accord|under the treaty|under the pact|under international law|international law|geneva conventions|geneva convention|
     the convention|under an agreement|under an accord|under a deal|under its terms|under new guidance|under a treaty|under a charter|extradition treaty|the accord|the pact|~sign a contract with|bilateral agreement`,
  ],
  [
    'sanction',
    'plain',
    `~impose sanctions|sanctions imposed|sanctions on|sanctions against|under sanctions|~be sanctioned|~lift sanctions|~ease sanctions|economic sanctions|new sanctions|
     ~impose tariffs|~impose a tariff|~impose a ban|~impose a curfew|~impose a moratorium|~impose an embargo|~impose a|~be imposed|
     arms embargo|trade embargo|travel ban|~lift the ban|ban on|bans on|a ban|moratorium on|~be banned from|~be barred from|~ban from|~be disqualified|
     ~disqualify|~be suspended for|~be banned for|banned for|license revoked|licence revoked|~asset freeze|asset freeze|frozen assets|~freeze assets|blacklisted|~be blacklisted`,
  ],
  [
    'ruling',
    'plain',
    `court/judge/tribunal/jury held/found/directed/ordered/upheld/declined/set/gave/must/may/convicted/sentenced/awarded/threw/approved|
     ruling on|ruling that|advisory opinion|arbitration award|~be appealed|~be being appealed|can appeal|may appeal|majority/dissenting opinion|unanimous decision/opinion|in dissent|dissented|lacked/lack/has/have standing|appeals/three-judge panel|panel ruled/found|a/the tribunal|~settle with the|~agree to pay to|to settle a/the|~renew/~extend the/its/his/her mandate|mandate was/be extended/renewed|
     days to appeal|appeal must|an appeal would|order in court|decision in court|before a judge|before american/federal/european/british courts|court of arbitration|
     challenged the order/decision/law/ruling/ban/rejection/rule|the plea|sentencing|of the sentence|restitution|criminal complaint|
     to settle claims|~settle claims|according to the suit/lawsuit|the suit says/concerns/seeks/accuses/alleges|own suits against|wrongful death|copyright settlement|
     prosecutors had/have asked/charged/dropped/detained/appealed|not been charged|nobody has been charged|accused of a crime|
     the trial of the man/men/woman/suspects/accused/soldiers/officers|must repay/forfeit/register|must serve at/another/a|must be filed/lodged/registered/licensed/served/paid/sold/approved/submitted`,
  ],
  [
    'law',
    'plain',
    `federal law|state law|federal laws|state laws|election law|became law|becomes law|become law|its/their own laws|laws of war|
     the bill would|the bill now|the bill had|the bill has|the bill goes|spending bills|a rule that|a rule adopted|price cap|
     export controls|legal status|legal maximum|legal minimum|evacuation order|evacuation orders|the order allows|the order requires|the order bars|
     an order that|under an order|obtained an order|no longer be able to|may no longer|~be taxed at|approval of parliament|
     final approval|needs the approval|clearance from|exempted from|exempt from|rent controls|need a visa`,
  ],
  ['sanction', 'plain', 'tariffs of|a tariff of|un sanctions|month ban|year ban|match ban|day ban'],
  ['vote', 'plain', 'abstained|a free vote|vote is expected|voted with the'],
  ['vote', 'votes', 'voted'],
  ['sentence', 'votes', 'face/faces/faced/facing up to|carries up to'],
  ['law', 'must', 'must'],
  ['law', 'named', 'act|convention|protocol'],
  ['decision', 'country', 'bans|banned|outlaws|imposes|imposed|blocked'],
  ['charge', 'charge', 'charged|charge|charges'],
  ['charge', 'bare', 'convicted|indictment|indictments|prosecution|conviction|convictions|acquittal'],
  ['law', 'under', 'under'],
  [
    'status',
    'status',
    'void|illegal|legal|outlawed|compulsory|mandatory|lawful|unlawful|invalid|legalised|legalized',
  ],
  [
    'decision',
    'act',
    `~approve|~adopt|~pass|~reject|~order|~ban|~bar|~prohibit|~require|~oblige|~authorise|~authorize|~impose|~lift|~suspend|
     ~dismiss|~block|~issue|~grant|~sign|~amend|~abolish|~introduce|~withdraw|~scrap|~mandate|~forbid|~restrict|
     ~regulate|~award|~clear|~charge|~arrest|~release|~free|~extend|~renew|~expire|~enforce|~invoke|~appeal|
     ~settle|~allow|~permit|~exempt|~dissolve|~tighten|~loosen|~relax|~unseal|~drop|~reopen|~vote|~rule|~bind|~limit`,
  ],
];

/** English words of law. */
export const englishLaw = () => defineCues(rows);
