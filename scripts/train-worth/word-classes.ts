/**
 * Words that tell alike whether a sentence is worth checking, by class. In training a word's weight is its own and
 * that of its classes, so that one seen a few times, or never with a telling label, leans on its fellows. Only the
 * sum ships: the classes themselves are no part of the detector. They were written down before they were tried, and
 * what each of them weighs is learnt. Words of more than three letters stand for all their forms.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  harm: 'kill wound injure murder shoot shot stab rape assault beat beaten strike hurt maim torture hang drown poison burn massacre ambush hack abuse molest harass attack execute behead crush trample suffocate strangle gas',
  seize:
    'kidnap abduct hijack capture loot steal stole stolen rob smuggle traffic siphon embezzle launder extort evict raid ransack vandalize torch destroy demolish damage sabotage derail explode detonate bomb shell',
  police:
    'arrest detain charge charged indict convict sentence jail imprison acquit prosecute confiscate apprehend extradite deport handcuff interrogate accuse plead pleaded parole bail suspect defendant',
  lawact:
    'rule ruled overturn uphold upheld ban repeal amend ratify legalize outlaw legislate enact veto prohibit forbid mandate impose sue appeal dismiss subpoena exempt entitle license comply revoke sues sued suing bans banned',
  lawnoun:
    'law statute constitution treaty decree ordinance clause amendment verdict ruling injunction lawsuit indictment warrant sanction regulation directive legislation resolution bill penalty felony misdemeanor count charges immunity jurisdiction',
  court:
    'prosecutor judge attorney court tribunal jury magistrate plaintiff appellant justice solicitor barrister',
  bodies:
    'regulator ombudsman parliament council committee commission ministry senate congress legislature cabinet government administration agency bureau department authority fbi cia cdc fda epa irs nasa nato imf who',
  investigators:
    'authorities investigators inspectors auditors detectives officers deputies sheriff police coroner pathologist',
  crime:
    'theft robbery burglary fraud bribery corruption homicide manslaughter perjury smuggling trafficking laundering arson conspiracy embezzlement extortion blackmail racketeering espionage treason terrorism kickback',
  contraband: 'heroin cocaine methamphetamine marijuana cannabis fentanyl opioid narcotics ivory cash',
  weapons:
    'gun rifle pistol firearm handgun missile rocket grenade mine warhead uranium nuclear drone tank warship ammunition explosive knife tear',
  war: 'troops soldiers army military airstrike ceasefire insurgent militant rebel militia fighter commander offensive invasion hostage prisoner refugee militants',
  disaster:
    'earthquake flood hurricane storm tornado wildfire drought eruption landslide outage blackout evacuation crash collapse derail famine spill leak rainfall magnitude',
  illness:
    'virus infection outbreak cancer disease symptom diagnosed epidemic pandemic vaccine flu plague measles pneumonia diabetes obesity stroke dementia malaria ebola tumor',
  medicine: 'drug trial dose patient hospital treatment therapy surgery clinic placebo antibiotic insulin',
  risk: 'risk linked associated toxic contaminated harmful carcinogen exposure deadly fatal lethal hazardous unsafe defective faulty',
  death:
    'died dead death deaths dies killed suicide fatality fatalities casualties body corpse autopsy toll victims missing survivors die dying',
  money:
    'revenue profit budget debt loan tax taxes tariff subsidy salary wage price cost fee fine payment bond stock share shares dividend funding grant deficit earnings sales income rent pension valuation turnover assets',
  spend: 'spend spent pay paid owe owed cost donate borrow lend lent invest award allocate fund raise raised',
  rise: 'rose gained surged climbed jumped soared increased doubled tripled quadrupled grew grown rebounded rise risen',
  fall: 'fell dropped slumped slipped plunged tumbled declined decreased shrank halved dwindled lost fallen',
  quant:
    'percent percentage million billion trillion thousand hundred dozen half third quarter fifth majority average median rate total proportion per',
  measure: 'miles kilometers meters feet tons pounds gallons degrees acres inches hectares megawatts barrels',
  people:
    'people residents workers employees patients voters children women men students households passengers customers',
  corpact:
    'acquire acquired merge buy bought sell sold hire fire layoff laid recall bankrupt cancel halt shut shuttered close closed reopen dissolve bid outsource buys',
  corpnoun:
    'company firm corporation subsidiary shareholder investor bank insurer lender manufacturer retailer utility airline',
  polact:
    'elected appointed nominated resigned impeached voted signed withdrew annexed seceded recognized occupied deployed sanctioned pardoned sworn ousted toppled expelled banned approved rejected passed adopted',
  hide: 'falsified concealed lied covered deleted destroyed forged fabricated altered doctored manipulated tampered faked misled deceived leaked backdated',
  fail: 'failed refused ignored rejected denied blocked omitted neglected missed skipped violated breached lacked never',
  discover:
    'found discovered detected revealed showed shows uncovered identified located confirmed concluded determined established proved measured observed recorded estimated calculated',
  say: 'said told added noted wrote stated argued claimed alleged testified warned reported announced acknowledged admitted',
  tweet: 'tweeted posted quipped joked laughed shared commented replied',
  modalvague:
    'could might may perhaps possibly likely unlikely seem seems seemed appear appears potential hopefully presumably',
  vaguequant: 'somewhat various several many some few much lot lots numerous countless plenty',
  praise:
    'great wonderful amazing incredible brilliant fantastic lovely beautiful fascinating exciting thrilled honored grateful proud glad happy delighted pleased inspiring perfect talented world-class magnificent',
  blame:
    'terrible awful disappointing shameful ridiculous sad tragic horrible ugly pathetic disgraceful stupid crazy absurd outrageous cruel hypocritical disgusting embarrassing reckless',
  opinionverb:
    'believe think feel hope wish love hate want need deserve trust worry wonder imagine suppose guess doubt care enjoy thought',
  should: 'should must ought let please',
  evaluate:
    'important crucial critical vital essential necessary meaningful significant serious better best worse worst good bad right wrong tough hard easy difficult clear fair',
  emotion:
    'anger grief joy sorrow fear pride shame relief outrage frustration disappointment passion gratitude enthusiasm confidence concern criticism praise',
  rhetoric:
    'course honestly frankly obviously simply really actually literally nonsense ironically alas sadly surely certainly truly',
  metaphor:
    'heart soul dream spirit journey story battle fight vision legacy courage values faith message sense moment challenge opportunity momentum',
  thanks: 'thank thanks congratulations welcome sorry apologize prayers thoughts condolences pray bless',
  boiler:
    'newsletter subscribe copyright sign email click follow read photo image credit contact editor update updated contributed gallery comments advertisement download getty',
  gathering:
    'meeting conference ceremony gathering festival event briefing session interview rally parade visit tour concert dinner talks negotiations discussions speech',
  schedule: 'scheduled expected planned slated due upcoming next later tomorrow soon',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night',
  scene:
    'stood sat walked looked smiled wore held laughed cheered watched listened waited arrived stopped sang danced chanted waved nodded whispered carried stared wearing',
  place:
    'street road house building room park church restaurant hall square beach lobby corner garden neighborhood',
  family: 'mother father wife husband son daughter brother sister grandmother friend cousin uncle parents',
  bio: 'born raised lives married graduated studied joined retired trained grew',
  procedure: 'process procedure application form review consider discuss examine submit submitted options',
  comment: 'comment respond respondent request reply spokesman spokeswoman reached declined',
  science:
    'study researchers scientists experiment journal telescope planet species gene cell particle sample spacecraft orbit asteroid',
  tech: 'software app device phone computer website platform algorithm network user account hacker password encryption',
  sport: 'game match team player coach season goal league championship',
  art: 'film movie album song novel actor singer director painting episode book fans',
  food: 'cook eat recipe meal dish taste kitchen wine bread',
  negation:
    "no not never none nobody nothing neither nor without cannot didn't wasn't hasn't don't doesn't isn't won't",
  first: "i we my our me us mine ours myself ourselves i'm i've we're we've we'll i'll",
  second: "you your yours yourself you're you'll",
  land: 'territory border island sovereignty settlement occupied disputed annexation independence',
  cause: 'because caused led resulted prompted triggered forced prevented due',
  record: 'record first highest lowest largest biggest only oldest fewest longest deadliest',
  compare: 'than more less fewer higher lower twice double compared versus',
  past: 'was were had been did',
  future: 'will would going plan plans intends aims promises pledged vowed',
  when: 'since until before after during between',
  design: 'designed includes features known called named refers means consists',
  help: 'help helps helping support improve ensure protect develop build promote encourage enable deliver transform',
  urge: 'urge urged calls called demand demands appeal encouraged asked',
  attitude:
    'welcomed condemned criticized praised blasted slammed defended mocked dismissed described likened hailed',
};
