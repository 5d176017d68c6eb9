import { phrasesFor } from '../../inflect';
import { type Lexicon, lexiconOf } from '../../lexicon';

/**
 * How a legal word must be used to tell of law: plain (always does), action (a lawful actor does it, or a thing of
 * law undergoes it), thing (a thing of law of which something is told), charge ("charged with fraud", not "with
 * energy"), forbid (a rule forbids), status ("illegal").
 */
export type LegalUse = 'plain' | 'action' | 'thing' | 'charge' | 'status' | 'procedure';

const plain = `~sentence to|sentenced|~plead guilty|~plead not guilty|~plead no contest|pleaded|found guilty|
  ~find guilty|~be convicted|convicted of|convicted|~acquit|~indict|~be indicted|~impeach|~extradite|~be extradited|extradition|
  ~prosecute|prosecution|~subpoena|~deport|deportation|~pardon|~ratify|~veto|~legalise|~legalize|~criminalise|
  ~criminalize|~decriminalise|~decriminalize|~outlaw|~repeal|~overturn|~enact|~legislate|~arraign|arraigned|
  ~strike down|~struck down|~file a/the/their/his/her lawsuit/suit/complaint/petition/appeal/motion|~file suit|
  ~file charges|~press charges|~bring charges|~drop charges|~drop the charges|~face charges|~face trial|~face a charge|
  ~stand trial|~go on trial|on trial for|~put on trial|~be on trial|~sue|lawsuit|lawsuits|class action|class-action|
  supreme court ruled|court ruled|judge ruled|ruled that|~rule unconstitutional|unconstitutional|
  ~be charged with|charged with|~charge with|counts of|count of|charges of|criminal charges|felony|misdemeanor|misdemeanour|
  pending charges|held without bail|without bail|on bail|bail was set|bond was set|in lieu of|released on bail|released on bond|
  skipping bail|prison term|prison terms|prison sentence|jail sentence|jail term|suspended sentence|life sentence|
  maximum sentence|death sentence|death penalty|life in prison|years in prison|years in jail|months in prison|months in jail|
  years behind bars|jailed for|jailed|~be jailed|imprisoned for|
  arrest warrant|arrest warrants|search warrant|search warrants|warrant for|warrants|court order|court-ordered|injunction|
  restraining order|plea deal|plea agreement|plea bargain|preliminary charges|grand jury|court filing|
  state of emergency|martial law|executive order|executive orders|security council resolution|impose sanctions|
  ~impose sanctions|~lift sanctions|sanctions imposed|~impose tariffs|~impose a tariff|~impose a ban|~impose a curfew|
  ~impose a moratorium|~impose an embargo|~be imposed|tariffs imposed|~be sanctioned|under sanctions|
  under investigation|~open an investigation|~open an inquiry|~open a probe|~launch an investigation|
  ~launch a probe|~launch an inquiry|~reopen the investigation|~reopen the case|~drop its investigation|
  ~drop the investigation|~drop the case|~close the case|antitrust investigation|antitrust probe|
  criminal investigation into|criminal inquiry into|
  ~vote to|~vote in favour of|~vote in favor of|~vote against|voted through|~be voted down|
  ~sign into law|signed into law|into law|~come into force|~enter into force|~take effect|~come into effect|
  in force|~take legal action|legal action|legal challenge|legal battle|legal right|legally binding|
  ~break the law|~violate the law|~breach the law|in breach of|in violation of|in contempt of|
  under the law|under a law|under the new law|by law|against the law|required by law|new law|new laws|laws governing|laws on|
  peace treaty|trade agreement|trade pact|nuclear deal|treaty|treaties|~sign the/a/an treaty/accord/pact/agreement/decree|
  memorandum of understanding|ceasefire agreement|free trade agreement|
  compulsory purchase|eminent domain|license revoked|licence revoked|~revoke the/its/his/her/their license/licence/citizenship/visa|
  ~strip of citizenship|refugee status|granted asylum|political asylum|~seek asylum|~claim asylum|~grant asylum|
  restraining orders|house arrest|custody battle|pre-trial detention|pretrial detention|remanded|~remand|
  ~be barred from|~be banned from|~ban from|~disqualify|~be disqualified|~be suspended for|~revoke|~annul|annulled|nullified|~nullify|
  damages of|~award damages|awarded damages|~pay damages|in damages|out-of-court|settle the lawsuit|~settle a lawsuit|
  human rights court|international court|court of appeal|court of appeals|appeals court|high court|supreme court|
  constitutional court|district court|federal court|criminal court|court of justice|court of human rights|crown court|
  federal judge|war crimes|crimes against humanity|general license|general licence|temporary license|
  entitled to immunity|form of immunity|diplomatic immunity|parole|probation|to court|in court|patent infringement|
  senate confirmed|~be sworn in|ballot measure|referendum on|constitutional amendment|the constitution|
  money laundering|insider trading|bribery charges|fraud charges|murder charges|terrorism charges|corruption charges|
  charges against|charge against|charges were|the charges|case against|verdict|verdicts|acquittal|indictment|indictments|
  conviction for|convictions for|lawful|unlawful|unlawfully|illegally|statute|statutes|ordinance|decree|decrees|
  jurisdiction over|legal immunity|legal age|legally required|tribunal ruled|~break rules|~breach rules|
  breached the rules|violated the rules|broke the rules|ruling that|ruled against|ruled in favour|ruled in favor|
  declared illegal|declared unlawful|~rule illegal|~be ruled|~be declared invalid|declared invalid|
  ~be fined|~fine`;

/** Somebody with authority does it, or it is done to a thing of law. */
const action = `~approve|~adopt|~pass|~reject|~uphold|~order|~ban|~bar|~prohibit|~require|~oblige|~authorise|~authorize|
  ~impose|~lift|~suspend|~dismiss|~quash|~block|~issue|~grant|~deny|~sign|~amend|~abolish|~introduce|~withdraw|~scrap|
  ~mandate|~forbid|~restrict|~regulate|~declare|~award|~clear|~charge|~arrest|~detain|~release|~free|~investigate|
  ~violate|~breach|~comply with|~enforce|~invoke|~extend|~renew|~expire|~propose|~seek|~launch|~drop|~reopen|~close|
  ~settle|~appeal|~challenge|~contest|~hear|~allow|~permit|~exempt|~entitle|~empower|~disqualify|~certify|~dissolve|
  ~limit|~raise|~lower|~condemn|~execute|~unseal|~file|~obey|~tighten|~loosen|~relax|~face`;

const status = 'illegal|legal|banned|outlawed|prohibited|forbidden|compulsory|mandatory|unconstitutional|lawful|unlawful|invalid';

/** English words of law, with how they must be used. */
export const englishLaw: Lexicon<LegalUse> = lexiconOf([
  ...phrasesFor<LegalUse>('plain', plain),
  ...phrasesFor<LegalUse>('action', action),
  ...phrasesFor<LegalUse>('status', status),
]);
