import type { SovereigntyWords } from '@/lib/claims/sovereignty-words';

export const sovereignty: SovereigntyWords = {
  stating: {
    disputes: `territorial dispute+/row/quarrel/conflict/standoff/disagreement|border dispute+/row|
      boundary/maritime/sovereignty dispute+|disputed border+/frontier/boundary+|land and sea disputes|
      overlapping claims|nine-dash line|freedom of navigation`,
    claims: `irredentist|irredentism|unceded|territorial claim+/ambitions|overlapping claims to|claim+ of sovereignty|
      ~claim sovereignty|sovereignty/maritime/land claim+|law of the sea|native title`,
    cedes: `territorial concession+/swap+/loss+|land/territory swap+|land for peace|
      ~cede/~surrender/~concede territory|give+/gave/giving away any/part/land/territory|
      ~cede land/sovereignty|~give/giving up territory|~give up land|~cede an inch|
      one/single/an inch/metre/meter/centimetre of land/territory|loss of territory`,
    annexes: `~extend/~apply/~impose sovereignty|~extend its sovereignty|~extend/~apply israeli law|land grab by|
      territorial expansion/conquest|redraw borders by force`,
    controls: `territorial control/gain+|
      controls/controlled/rules/ruled/holds/held/governs wide/large/vast areas/parts/swathes/tracts of|
      rebel/insurgent stronghold+/bastion|line of control|line of actual control|
      ~seize/~capture/~gain/~take/~hold/~retake/~control/~lose/~occupy territory|control of territory|
      caliphate`,
    occupies: `occupying power+/forces/army|occupied territory+/land+|military occupation of|
      the occupation was/is illegal/unlawful|~end its occupation|under foreign occupation|under occupation`,
    borders: `~demarcate|~delimit|delimitation|pre-1967|200-nautical-mile|its/their/our own waters|restricted waters|
      disputed international waters|border demarcation/treaty/settlement|
      ~fix/~draw/~settle/~mark/~agree the/their/out border+/frontier/boundary|
      border+/frontier/boundary was/were/been/is fixed/drawn/settled/marked/set/redrawn/agreed|
      demarcation of the border/boundary/frontier|maritime border+/boundary+/frontier|
      ~redraw the border/map/frontier/boundary|~redraw the/its/their borders|
      ~redraw/1991/recognised/recognized borders|redrawing of borders|change/changing borders by force|
      1967 borders/lines|internationally recognised/recognized border+/boundary+/frontier+|
      exclusive economic zone+|territorial waters/sea/integrity|de facto border|border runs/running|
      extension of its landmass|its/extended/outer continental shelf|boundary treaty|twelve-mile/12-mile limit|
      demarcation line|sea border+`,
    owns: `whose land/territory it|palestinian land+|territorial sovereignty|sovereign territory/right+/control`,
    secedes: `~secede|secession|secessionist+|recognised/recognized by no|~declare/~proclaim independence|
      ~declare its/their independence|~declare itself/themselves/an independent|declaration+ of independence|
      declared unilateral independence|unilaterally declared independence|~proclaim its independence|
      breakaway region+/republic+/state/territory+/province+/enclave/part|
      self-styled/so-called people's republic+|people's republics of|
      separatist region+/republic+/enclave/territory+/province/state|rebel region+/republic|
      splinter republic|~proclaim the/a state/republic|~proclaim an independent|~declare a republic|
      ~proclaim a people's republic`,
    status: `condominium|statehood|two-state|exclave|protectorate+|non-self-governing|self-ruling|semi-autonomous|
      crown dependency+/colony|overseas/dependent territory+|
      union/unincorporated/trust/dependent territory|overseas collectivity/territory+/department|
      special administrative region|free association|independence referendum+/bid/vote/plebiscite|
      referendum+/~vote/plebiscite on independence|referendum/plebiscite on self-determination|
      ~vote for/against independence|voted to become independent|~reject/~back independence|direct rule|
      newest country/nation/state|state/country of their/its own|~stay/~remain british/danish/french/dutch|
      own independent state|tribal sovereignty|wayward/renegade province|
      no other country/government/state recognises/recognizes|a british/u.s./us/french/danish/dutch territory|
      two state solution|palestinian state|one-state solution|de facto state|self-proclaimed republic+/state|
      british/french/un/u.n. mandate|
      right+ to self-determination|sole/rightful government of|sole legitimate government/representative|
      sole lawful government|right of self-determination|self-determination referendum|free association with|
      one china/one-china policy/principle|united ireland|~leave the united kingdom|~leave the uk|
      breakup of the united kingdom|~break up the united kingdom|decide/determine its/their own future|
      border poll|irish unity/reunification|one country, two systems|final status of|disputed status|
      international zone|treaty port|condominium of|self-governing territory+/island|
      self-ruled island/democracy|autonomous republic/territory/province|status of the territory|
      as its/their/israel's capital|as its own capital|as the capital of a|capital of a future/palestinian|
      undivided/eternal capital|israeli/jewish/illegal settlement+|west bank settlement+|
      settlement expansion/construction/building/outpost+|settlements as/are/were/is illegal|
      settlements illegal`,
  },
  nearPlace: {
    annexes: '~annex|annexation+|annexationist|re-annexation',
    occupies: 'reoccupation|foreign occupation',
    cedes: 'cession of|~relinquish/~transfer sovereignty|transfer of sovereignty',
    'part-of': `as a province/region|integral/inseparable/inalienable/indivisible part|
      incorporated/~absorb/incorporation into|~reunite/unification/reunified/union with|accession to|
      reunification|~reunify`,
    owns: 'sovereignty|ancestral/historic/historical land+|historic/historical rights|be/been/is/was its territory|be/been/is/are/were its own territory|their own territory',
    claims: 'competing/rival claims|as/~consider its/their own',
    status:
      'partition|~partition|autonomous within|de facto independent|~colonise|~colonize|colony of|overseas department',
    controls: `~raise/~hoist its/the/their flag over|outside/under/to government control|to state control|
      under/outside rebel control|buffer/security/no-go zone|reassert/reasserted control`,
  },
  selfRule: {
    secedes: `pro-independence|anti-independence|seceded|~become/is/was/were/be/are/been/remain/remained independent|
      became/become an independent|~break away|full independence|independence movement/leader+`,
    status: `autonomy|self-rule|self-government|self-governance|self-determination|independence|plebiscite|
      semi-autonomous|self-governing|
      ~gain/~win/~achieve/~grant/~seek/~demand/~secure/~get/~give/~recognise/~support/~oppose independence|
      ~gain/~win its/their/full independence|
      ~fight/~struggle/fight/struggle/campaign/war/bid/push for independence|independence for/of|
      independent state+/nation/country/republic|sovereign state/nation/country|home rule|~govern themselves|
      autonomous region/community/area/administration/status|special status|degree/measure of autonomy|
      more/greater/wider/limited autonomy`,
  },
  overLand: {
    claims: `~claim|claim+ to/on/over|~lay/laid/lays/laying claim to|~stake a/its claim to|
      staked its claim to|rival/competing claims to|designs on`,
    disputes: `dispute around|disputed sovereignty over|at odds over|~contest|~dispute`,
    owns: 'sovereignty over/of|title to|ownership of|rights/suzerainty over',
    administers: `rule from|jurisdiction over/in|authority over|administration/governance of|
      administrative control of/over|civil control of|self-government in`,
    annexes: 'annexation of|~annex',
    occupies: 'occupation of',
    cedes: '~cede|~relinquish|~renounce|cession/loss of|~give up control of|~give up|~sign away',
    controls: `control/fall/seizure/capture of|control/dominion over|in charge/possession of|a/no/any/greater say over|
      security/military/~lose/~retain control of|foothold in|~consolidate control over`,
    status: 'status/future of|legal/final/future status of',
    borders: `~divide|~partition|~split|~carve up|border/boundary/frontier between|maritime/sea border with`,
  },
  taking: {
    controls: '~take over|~win back|~regain',
    cedes: '~lose|~surrender|was/were given/granted/awarded',
    administers: 'run+|ran',
    owns: '~own',
  },
  storming: {
    administers: '~administer|~govern|rule+|ruled',
    controls:
      '~wrest|~wrest back|~capture|~hold|~take|~control|~seize|~retake|~recapture|~overrun|~conquer|~liberate|~reclaim',
    occupies: '~occupy',
    annexes: '~annex|~absorb',
  },
  conquering: {
    occupies: '~occupy|~reoccupy|~colonise|~colonize|occupies/occupied parts of',
    controls: `~seize/~take/~gain/~regain/~wrest/in/full/effective/~assume/~lose/~have control of|
      ~take full control/charge of|~take possession/charge of|~control parts/most/much/all of|
      ~control/~seize large parts of|~control about/around/nearly/almost/roughly|~control more than|
      ~hold/~seize/~capture parts of|~hold much of|~hold about|~hold a third/half/quarter/fifth of|
      ~hold perhaps a third/half/quarter/fifth of|~seize swathes of|control over/of|~conquer`,
    administers: `~administer|governed|rule+|ruled|~run a third/half/quarter/fifth of|~run most/much/parts/all of|
      ~rule over`,
    annexes: '~annex|~annex parts of|~absorb|~swallow up',
  },
  toParty: {
    owns: `~belong/belonging to|belongs rightfully to|rightfully belongs to|is/are/was/were owned by`,
    administers: `administered by/from|governed/ruled/run/administrated by|governed/ruled from|administered as part of`,
    controls: `controlled/held/seized/captured/retaken/overrun by|~fall to|~fall/~come under the control of|~fall into the hands of|in the hands of`,
    occupies: 'occupied by',
    annexes: 'annexed by/to',
    claims: 'claimed by|also claimed by|claimed in full/part by|claimed entirely by',
    cedes: `handover/ceded/~revert/leased/passed/returned/transferred/sold/given/awarded to|ceded by|
      handed over/back to|leased/detached/passed/transferred from|carved out of`,
    disputes: 'disputed/contested by|disputed/contested/divided/split/partitioned/shared between',
    'part-of': 'incorporated into|subordinated to|absorbed into/by',
    recognises: 'recognised/recognized by|recognised/recognized only/solely by',
  },
  describing: {
    disputes: 'disputed|contested|much-disputed|long-disputed',
    occupies: 'illegally/temporarily occupied|occupied|reoccupied',
    annexes: 'annexed|illegally annexed',
    secedes:
      'breakaway|break-away|separatist|secessionist|unrecognised|unrecognized|self-declared|self-proclaimed',
    controls:
      'held|controlled|captured|seized|recaptured|liberated|conquered|government-held|rebel-held|rebel-controlled',
    administers: 'administered|ruled|governed|run',
    claims: 'claimed',
    status: 'autonomous|semi-autonomous|self-governing|self-ruled|self-governed',
  },
  regimes: {
    controls: 'control|hands',
    administers: 'administration|rule|jurisdiction|mandate|trusteeship|direct/colonial rule',
    occupies: 'occupation',
    owns: 'sovereignty|ownership|possession',
    status: 'protection|suzerainty|colony+|protectorate|dependency|possession+',
  },
  owned: {
    status: 'status|future|annexation|legal/final/future status',
  },
  predicates: {
    owns: 'is/are/was/were ours/theirs|is/are/was rightfully ours/theirs',
    administers: 'is/are/was administered/governed/run/ruled jointly',
    disputes: 'is/are/was/were/remain+ disputed|is/are/remains contested|is/are claimed',
    occupies: 'is/are/was/were/remain+ occupied|is/are/was under occupation',
    annexes: 'was/were/been/being annexed|was/were/been absorbed',
    status: `is/remains/was/been/stays/are divided|is/was/been split|was/were partitioned|not for sale|
      is/are demilitarised/demilitarized|was/were given independence`,
    cedes: 'never/was/were/been ceded|was/were/been/be handed back|was/were returned to',
    borders: 'is/was/were not demarcated|never demarcated/marked|not been demarcated|undemarcated',
  },
  leaving: {
    secedes: `~split/~separate/~secede/independence/independent/secession/break from|~break away/off from|
      independent of`,
    'part-of': '~leave|~quit|~join|~remain/~stay in/within|union/unification/~unite with',
  },
  remaining: '~remain|~stay|~become|~consider|are|was|were|is|be|been',
  membership: `part/province/territory/possession of|a part/province/territory/colony/region of|
      inherent/integral/inalienable/inseparable/indivisible/historic part of|part and parcel of`,
  recognising: 'recognition of/for|diplomatic recognition to|~recognise|~recognize',
  contested: `settlement+|settler+|dispute/conflict between|outpost+|passports|unlawful|referendum+|consulate+|maps|hands|internal matter/affair+|
      case over|talks over/on|war for/over|~pull out of|~withdraw/withdrawal from|~break with|vote on|voted to|
      formal/diplomatic ties/relations`,
  open: `frontier+|boundary+|partitioned|partition|sovereign|decolonisation|decolonization|annexation|annexed|
      recognition|unrecognised|unrecognized|self-governing|self-ruled|statehood|secession|secessionist+|
      reunification|unification|plebiscite|self-determination|occupied|occupation|enclave+|exclave+|
      protectorate|demilitarised|demilitarized|territorial|breakaway|separatist+|ceded|sovereignty|
      administration|independence|self-rule|colonial power+/rule|who owns/rules/governs/runs|handed back/over|
      say over|last word|title to|laid/lays claim`,
  regarding: '~designate|~treat|~regard|~consider|~view|~call|~deem|~proclaim|~declare|~label',
  free: 'independent',
  quarrels: `dispute+|~fight|~clash|war+|~wrangle|~spar|row|~quarrel|~squabble|~bicker|~feud|~tussle|~haggle|conflict|
    standoff|rivalry|tension+`,
  topical: {
    disputes: 'dispute|row|feud',
    administers: 'be ruled/governed/run by/from',
    owns: 'sovereignty|ownership|ours|our land/soil/territory/islands',
    occupies: 'occupation|occupied|occupier+',
    cedes: 'handover',
    annexes: 'annexation|annexed',
    claims: 'competing/rival/its/their/the claim+|claim+ over',
    recognises: '~recognise/~recognize it|~recognise/~recognize the annexation/authority/republic/border',
    status:
      "the territory/region/island+/enclave/peninsula 's status/future|autonomy|referendum|final status",
  },
  returning: `~return|~hand|~gift|~transfer|~give|~surrender|~sell|~award|~relinquish|~concede|~lease|~lease out|
      ~hand over/back|~give back/away|return/transfer/handover of`,
  buying: '~buy|~purchase|~acquire|~own|purchase/acquisition of|~take over',
  innocent: `plate boundary+|independently|self-control|occupational|annexes|international waters|country of their/its own accord|
      ~claim responsibility/asylum|claimed the life/lives|claimed victory/benefits|
      ~claim their/her/his territory|independence day/hall/avenue/square/park/war|
      border wall/fence/control+/security/police/patrol/agent+/guard+/officials/crossing+|
      centers for disease control|
      under/gun/arms/pest/birth/remote/quality/crowd/traffic/damage/flood/cruise/disease control|
      out of control|capital gains/market+|sovereign bond+/wealth/debt/fund/rating/credit|tribal identity|
      ~take part in|~take place/off|~run for|~hold elections/talks/in|independence of the judiciary|
      bank/bank's/since/after/before/at/until/financial/editorial/judicial/energy/press/academic/operational/economic/scientific independence|
      declaration of independence center|territorial army/defence/defense/cohesion|occupied territory bonus|
      hotel/an/the annex|annex to the|annex building|~run out of|separatist leader+/movement|~govern itself|
      occupation of the building|occupation by profession|recognised/recognized as one|status of women/forces|
      marital status|status of the project|rule of law|rules of origin|home rule charter|
      union with god|disputed election/vote/result/goal|contested election|return to|returned to work|
      special status for|~capture the imagination/attention/mood/spirit|~take over as/from|
      war+ of independence|integral part of the/our team/squad/club|control room/tower/group|
      food/data/digital/technological/energy/parliamentary/consumer/popular/economic/monetary/individual sovereignty|
      personal/bodily/strategic/academic autonomy`,

  territoryNouns: `territory+|colony+|isle+|islet+|rocks|cay+|atoll+|archipelago|peninsula|enclave+|exclave+|province+|
      oblast+|reef+|shoal+|borderland+|airspace|waters|seabed|island+|outcrop|sandbank|heights|homeland|
      continent|coastline|strip/sliver of land|island chain/group|no man's land|buffer zone|
      own/restricted waters|swathes of territory|high seas`,
  landNouns: `land+|soil|chain|region+|area+|town+|city+|village+|district+|capital+|settlement+|stronghold+|outpost+|
      ridge|hilltop|swathe+|swath+|strip|strait|sea|hill+|mountain+|forest+|desert|oasis|coastline|foothills|
      dam|bay|gulf|triangle|seaway|riverbank|north|south|east|west|north-east|north-west|south-east|south-west|
      northeast|northwest|southeast|southwest|corridor|valley|crossing+|plateau|hamlet+|neighborhood+|
      neighbourhood+|countryside|highlands|farmland|suburb+|township+|municipality+|waterway|canal|isthmus|
      coast|eastern/western/left/right bank`,
  stateNouns: 'state+|country+|nation+|kingdom|republic+',
  forces: `forces|troops|militiamen|gunmen|peacekeepers|army+|militants|rebel+|separatist+|soldiers|fighters|
      militia+|jihadist+|islamist+|taliban|hamas|hezbollah|hizbollah|houthi+|isis|isil|daesh|al-qaeda|al-qaida|
      al-shabab|al-shabaab|m23|rsf|pkk|ypg|wagner|mercenaries|commander+|kurds|junta|military|gang+|cartel+|
      warlord+|guerrilla+|paramilitary+|invaders|occupiers|colonists|colonisers|settlers|insurgent+|regime|
      empire|invading|tplf|farc|eln|peshmerga|un|u.n.|nato|eu|janjaweed|marines|commandos|paratroopers|
      coalition|government|islamic state|boko haram|rapid support forces|syrian democratic forces|armed group+|
      tigray people's liberation front|arakan army|government forces|united nations|african/european union|
      security council|opposition fighters|coup leaders`,
  institutions: `centre|center|hall|council+|hospital+|square|police|authorities|official+|government|governor|school+|
      college|university|court+|house|senate|assembly|legislature|parliament|park|airport|station+|prison|jail|
      agency+|department|budget|office+|fair|championship|title|record+|league|cup|team|side|market+|airline|
      hotel+|resort+|wall|fence|patrol|agents|guard+|security|hopping|getaway|life|bank+|judiciary|judicial|
      judge+|press|broadcaster|regulator|prosecutor+|media|newspaper+|financial|editorial|company|business|
      manager+|mayor|leader+|residents|people|economy|growth|election+|crown|vehicle+|car+|driving|robot+|
      drone+|women|patient+|student+|worker+|journalism|journalists|artists|audit|auditor+|inspector+|reserve|
      tv|teachers|fans|club|headlines|trust|farm|holdings|tax|benefit+`,
  independents: `bank+|judiciary|judicial|judge+|court+|regulator+|prosecutor+|broadcaster|newspaper+|editorial|financial|
      journalism|auditor+|inspector+|vehicle+|car+|driving|robot+|drone+|patient+|student+|teachers|
      university+|school+|company+|business|reserve|watchdog|media|club|children|child|workers|employees|
      elderly|disabled|older|women|museum+|software|weapons|systems|hospital+|pensioners|users|adults|
      teenagers|operational|energy`,
  fillers: `the|a|an|its|their|his|her|our|my|this|that|these|those|entire|ethnic|whole|much|most|more|part+|some|
      all|half|both|several|many|few|other+|of|in|remaining|small|tiny|large|larger|largest|vast|key|strategic|
      neighbouring|neighboring|nearby|oil|gas|coal|rich|border|new|old|little|big|swathe+|swath+|chunk+|piece+|
      triangle|patch|wedge|tract+|expanse|third+|quarter+|fifth+|halves|two|three|four|five|six|seven|eight|
      nine|ten|dozen+|percent|per|cent|about|around|nearly|roughly|almost|than|less|least|at|over|any|anything|
      everything|within|such|lost|former|own|back|every|uninhabited|rocky|barren|main|second|first|last|no|
      additional|further|approximately|up|to|mineral|share|certain|front-line|frontline|what|is|now|modern|day|
      then|present|self|declared|proclaimed|so|called|short|long|narrow|eastern|western|northern|southern|
      central|upper|lower|greater|historic|ancient|mainland|majority|slice|stretch+|portion+|section+|bit+|
      area+|town|city|village|province|island|port|capital|region|district|provincial|regional|coastal|group|
      chain|string|number|single|once|square|miles|kilometres|kilometers|km|hectares|acres|high|low|fertile|
      remote|flashpoint|symbolic|embattled|besieged|ruined|across`,
  closers: `international waters|i|is|and|or|but|nor|yet|for|from|with|after|before|because|when|while|if|despite|
      against|through|until|by|since|on|in|at|to|as|of|who|which|that|they|he|she|we|it|are|was|were|be|
      has|have|had|will|would|can|could|may|might|should|must|under|over|during|without|within|amid|again|too|also|
      not|than|rather|so|although|though|where|unless|following|according|into|via|forever|altogether|anyway|
      today|now|itself|outright|entirely|legally|officially|formally|till|says|said|once|alone|between`,
  describingEndings: /(?:ern|ous|al|ic|ed|ish|ese|ian|able|ive|est)$/,
  adverbEndings: /ly$/,
  of: 'of',
  by: 'by',
  to: 'to',
  under: 'under|beneath|of|to|from|into|in',
  as: 'as',
  not: `not|never|no|~refuse|without|neither|don't|doesn't|didn't|won't|hasn't|haven't|cannot|
      wouldn't|hardly|few|declined|fails|failed|stopped`,
  over: 'over|about',
  being: `call+|called|calling|regards|regarded|is|are|was|were|be|been|being|remain+|remained|become+|became|
      becoming|as|consider+|considered|formed|form+|isn't|wasn't|aren't's|make|made|not|stay|stayed`,
  auxiliaries: `neither|nor|has|have|had|also|now|still|once|would|will|could|may|might|can|already|long|since|first|later|then|both|
      all|each|currently|largely|effectively|illegally|forcibly|previously|fully|jointly|partly|mostly|
      themselves|itself|subsequently|does|do|did|not|to|want+|wanted|vowed|threatened|never|formally|
      unilaterally|quickly|again|says|said`,
  relatives: 'that|which|,|whom|where',
  finiteVerbs: `was|were|is|are|had|has|have|would|will|could|should|did|does|can|may|might|must|need+|wants|wanted'd'll|
      isn't|wasn't|aren't|weren't|hasn't|hadn't|doesn't|didn't|failed|fails|lacks|lacked|showed|shows|offers|
      offered`,
  recognisedAs: `part|capital|independent|sovereign|state|country|nation|territory|republic|province|annexed|occupied|
      government|belonging|integral|russian|ukrainian|israeli|moroccan|chinese|autonomous|separate|border|
      international|boundary|disputed|illegal|japanese|syrian|serbian`,
  pronouns: 'it|they|them|which|both',
  own: 'its|their|our|full',
  parties: '',
  capitalisesNouns: false,
  freeOrder: false,
  adjectivesFollow: false,
};
