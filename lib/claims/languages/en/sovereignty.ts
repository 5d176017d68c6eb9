import type { SovereigntyWords } from '@/lib/claims/sovereignty-words';

export const sovereignty: SovereigntyWords = {
  stating: {
    disputes: `territorial dispute+/row/quarrel/conflict/standoff/disagreement|border dispute+/row|
      boundary dispute+|disputed border+/frontier/boundary|disputed boundaries|
      maritime dispute+|sovereignty dispute+|land and sea disputes|overlapping claims|
      nine-dash line|freedom of navigation`,
    claims: `territorial claim+/ambitions|overlapping claims to|claim+ of sovereignty|
      claim+ sovereignty|claimed sovereignty|claiming sovereignty|sovereignty claim+|
      maritime claim+|irredentist|irredentism|law of the sea|land claim+|native title|unceded`,
    cedes: `territorial concession+/swap+|land swap+|land for peace|~cede territory|
      give+/gave/giving away any/part/land/territory|~cede land|~cede sovereignty|~surrender territory|
      ~give up territory|~give up land|giving up territory|~cede an inch|
      one/single/an inch/metre/meter/centimetre of land/territory|~concede territory|territory swap+|
      loss of territory|territorial loss+`,
    annexes:
      '~extend sovereignty|~extend its sovereignty|~apply sovereignty|~extend israeli law|~apply israeli law|~impose sovereignty|land grab by|territorial expansion|territorial conquest|redraw borders by force',
    controls: `territorial control|caliphate|
      controls/controlled/rules/ruled/holds/held/governs wide/large/vast areas/parts/swathes/tracts of|
      rebel/insurgent stronghold+/bastion|territorial gain+|line of control|
      line of actual control|~seize territory|~capture territory|~gain territory|~take territory|
      ~hold territory|~retake territory|~control territory|~lose territory|~occupy territory|
      control of territory`,
    occupies: `occupying power/forces/army|occupying powers|occupied territory+/land+|
      military occupation of|the occupation was/is illegal/unlawful|~end its occupation|
      under foreign occupation|under occupation`,
    borders: `its/their/our own waters|restricted waters|disputed international waters|border demarcation|
      ~fix/~draw/~settle/~mark/~agree the/their/out border/borders/frontier/boundary|
      border/borders/frontier/boundary was/were/been/is fixed/drawn/settled/marked/set/redrawn/agreed|
      demarcation of the border/boundary/frontier|~demarcate|~delimit|delimitation|
      maritime border+/boundary+|~redraw the border/map|~redraw the borders|
      ~redraw the frontier/boundary|~redraw its borders|~redraw their borders|~redraw borders|
      redrawing of borders|change/changing borders by force|1967 borders/lines|pre-1967|1991 borders|
      internationally recognised/recognized border+/boundary+/frontier+|
      exclusive economic zone+|territorial waters|territorial sea|territorial integrity|de facto border|
      their border runs|extension of its landmass|its continental shelf|
      extended continental shelf|outer continental shelf|border treaty|boundary treaty|border settlement|
      recognised/recognized borders|twelve-mile limit|12-mile limit|demarcation line|sea border+|
      maritime frontier|200-nautical-mile`,
    owns: 'whose land/territory it|palestinian land+|territorial sovereignty|sovereign territory|sovereign right+|sovereign control',
    secedes: `~secede|secession|recognised/recognized by no|~declare independence|~declare its independence|
      ~declare their independence|~declare itself independent|~declare themselves independent|
      declaration+ of independence|declared unilateral independence|
      unilaterally declared independence|~proclaim independence|~proclaim its independence|
      breakaway region/republic/state/territory/province/enclave/regions/republics/territories/provinces/part|
      secessionist+|self-styled/so-called people's republic+|people's republics of|
      separatist region+/republic+/enclave/territory/territories/province/state|
      rebel region+/republic|splinter republic|~proclaim the/a state/republic|~proclaim an independent|
      ~declare an independent|~declare a republic|~proclaim a people's republic`,
    status: `crown dependency/dependencies|overseas/dependent territory/territories|union territory|overseas collectivity|
      special administrative region|condominium|free association|independence referendum+/bid/vote/plebiscite|referendum+ on independence|
      vote+/voted/voting/plebiscite on independence|referendum/plebiscite on self-determination|
      ~vote for independence|~vote against independence|voted to become independent|~reject independence|
      ~back independence|statehood|two-state|exclave|direct rule|newest country/nation/state|
      state/country of their/its own|~stay/~remain british/danish/french/dutch|own independent state|
      tribal sovereignty|wayward/renegade province|no other country/government/state recognises/recognizes|
      a british/u.s./us/french/danish/dutch territory|unincorporated territory|two state solution|
      palestinian state|one-state solution|de facto state|self-proclaimed republic+/state|
      protectorate+|british/french/un/u.n. mandate|
      independent kosovo/scotland/kurdistan/taiwan/catalonia/greenland/chechnya/tibet/bougainville/quebec/palestine|
      right+ to self-determination|sole government of|sole legitimate government/representative|
      sole lawful government|rightful government of|right of self-determination|self-determination referendum|
      overseas territory+|overseas department|crown dependency+|crown colony|
      special administrative region|free association with|non-self-governing|trust territory|
      dependent territory|one china/one-china policy/principle|united ireland|~leave the united kingdom|
      ~leave the uk|breakup of the united kingdom|~break up the united kingdom|decide/determine its own future|
      decide/determine their own future|border poll|irish unity|irish reunification|one country, two systems|
      final status of|disputed status|international zone|treaty port|condominium of|
      self-governing territory+/island|self-ruled island/democracy|self-ruling|semi-autonomous|
      autonomous republic|autonomous territory/province|status of the territory|as its capital|as their capital|
      as its own capital|as israel's capital|as the capital of a|capital of a future/palestinian|
      undivided capital|eternal capital|israeli/jewish settlement+|west bank settlement+|
      settlement expansion/construction/building/outpost/outposts|illegal settlement+|
      settlements as illegal|settlements are/were/is illegal|settlements illegal`,
  },
  nearPlace: {
    annexes: '~annex|annexation+|annexationist|re-annexation',
    occupies: 'reoccupation|foreign occupation',
    cedes: 'cession of|~relinquish sovereignty|~transfer sovereignty|transfer of sovereignty',
    'part-of': `as a province/region|integral part|inseparable part|inalienable part|indivisible part|incorporated into|
      ~absorb into|incorporation into|reunification|~reunify|~reunite with|unification with|accession to|
      reunified with|union with`,
    owns: 'sovereignty|ancestral/historic/historical land+|historic/historical rights|be/been/is/was its territory|be/been/is/are/were its own territory|their own territory',
    claims: 'competing/rival claims|as its own|as their own|~consider its own|~consider their own',
    status:
      'partition|~partition|autonomous within|de facto independent|~colonise|~colonize|colony of|overseas department',
    controls:
      '~raise its/the/their flag over|~hoist its/the/their flag over|outside government control|under/to government control|to state control|under/outside rebel control|buffer zone|security zone|reassert/reasserted control|no-go zone',
  },
  selfRule: {
    secedes: `~become independent|became an independent|become an independent|is/was/were/be/are/been independent|
      remain/remained independent|~break away|full independence|independence movement|
      independence leader+|pro-independence|anti-independence|seceded`,
    status: `~gain/~win/~achieve/~grant/~seek/~demand/~secure/~get/~give/~recognise/~support/~oppose independence|
      ~gain/~win its/their/full independence|~fight/~struggle for independence|independence for/of|
      fight/struggle/campaign/war/bid/push for independence|independent state+/nation/country/republic|
      sovereign state/nation/country|autonomy|self-rule|home rule|self-government|self-governance|
      self-determination|independence|plebiscite|semi-autonomous|~govern themselves|self-governing|
      autonomous region/community/area/administration|autonomous status|special status|
      degree/measure of autonomy|more/greater/wider/limited autonomy`,
  },
  overLand: {
    claims: `claim+|claimed|claiming|claim to|claims to|claim on|claims on|claim over|claims over|~lay claim to|
      laid claim to|lays claim to|laying claim to|~stake a claim to|staked its claim to|~stake its claim to|
      rival claims to|competing claims to|designs on`,
    disputes: `dispute over|disputes over|~fight over|~clash over|war over|wars over|~wrangle over|~spar over|
      dispute about|dispute around|disputed sovereignty over|row over|~quarrel/~squabble/~bicker/~feud/~tussle/~haggle over|conflict over|standoff over|
      rivalry over|at odds over|tension over|tensions over|~contest|~dispute`,
    owns: 'sovereignty over|sovereignty of|title to|ownership of|rights over|suzerainty over',
    administers: `rule from|jurisdiction over|jurisdiction in|authority over|administration of|administrative control of|
      administrative control over|civil control of|governance of|self-government in`,
    annexes: 'annexation of|~annex',
    occupies: 'occupation of',
    cedes: '~cede|~relinquish|~renounce|cession of|~give up control of|~give up|loss of|~sign away',
    controls: `control of|control over|fall of|in charge of|a/no/any/greater say over|security control of|
      military control of|seizure of|capture of|~lose control of|~retain control of|dominion over|
      in possession of|foothold in|~consolidate control over`,
    status: 'status of|legal status of|final status of|future status of|future of',
    borders:
      '~divide|~partition|~split|~carve up|border between|boundary between|frontier between|maritime border with|sea border with',
  },
  taking: {
    controls: '~take over|~win back|~regain',
    cedes: '~lose|~surrender|was/were given/granted/awarded',
    administers: '~administer|~govern|rule+|ruled|run|runs|ran',
    owns: '~own',
  },
  storming: {
    controls: '~wrest|~wrest back|~capture|~hold|~take|~control|~seize|~retake|~recapture|~overrun|~conquer|~liberate|~reclaim',
    occupies: '~occupy',
    annexes: '~annex|~absorb',
  },
  conquering: {
    occupies: '~occupy|~reoccupy|occupies parts of|occupied parts of|~colonise|~colonize',
    controls: `~conquer|~seize control of|~take control of|~gain control of|~regain control of|~wrest control of|
      in control of|full control of|effective control of|~take full control of|~take possession/charge of|~take full charge of|~assume control of|
      ~lose control of|~have control of|~control parts of|~control most of|~control much of|
      ~control large parts of|~control all of|~control about|~control around|~control nearly|~control almost|
      ~control more than|~control roughly|~hold parts of|~hold much of|~hold about|
      ~hold a third/half/quarter/fifth of|~hold perhaps a third/half/quarter/fifth of|~seize parts of|
      ~capture parts of|~seize swathes of|~seize large parts of|control over|control of`,
    administers:
      '~run a third/half/quarter/fifth of|~run most/much/parts/all of|~administer|governed|rule|rules|ruled|ruled over|rule over|rules over|ruling over',
    annexes: '~annex|~annex parts of|~absorb|~swallow up',
  },
  toParty: {
    owns: '~belong to|belongs rightfully to|rightfully belongs to|belonging to|is/are/was/were owned by',
    administers: `administered by|governed by|ruled by|run by|administered from|governed from|ruled from|
      administrated by|administered as part of`,
    controls:
      'controlled by|held by|seized by|captured by|retaken by|~fall to|~fall into the hands of|in the hands of|overrun by',
    occupies: 'occupied by',
    annexes: 'annexed by|annexed to',
    claims: 'claimed by|also claimed by|claimed in full by|claimed in part by|claimed entirely by',
    cedes:
      'handover to|ceded to|ceded by|~revert to|handed over to|handed back to|leased to|leased from|detached from|carved out of|passed to|passed from|transferred from|returned to|transferred to|sold to|given to|awarded to',
    disputes:
      'disputed by|contested by|disputed between|contested between|divided between|split between|partitioned between|shared between',
    'part-of': 'incorporated into|subordinated to|absorbed into|absorbed by',
    recognises: 'recognised/recognized by|recognised/recognized only by|recognised/recognized solely by',
  },
  describing: {
    disputes: 'disputed|contested|much-disputed|long-disputed',
    occupies: 'occupied|illegally occupied|temporarily occupied|reoccupied',
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
    administers: 'administration|rule|jurisdiction|mandate|direct rule|trusteeship|colonial rule',
    occupies: 'occupation',
    owns: 'sovereignty|ownership|possession',
    status: 'protection|suzerainty|colony+|protectorate|dependency|possession+',
  },
  owned: {
    status: "'s status|'s legal status|'s final status|'s future|'s future status|'s annexation|'s territory",
  },
  predicates: {
    owns: 'is/are/was/were ours/theirs|is/are/was rightfully ours/theirs',
    administers: 'is/are/was administered/governed/run/ruled jointly',
    disputes: 'is/are/was/were/remains/remain disputed|is/are/remains contested|is/are claimed',
    occupies: 'is/are/was/were/remains/remain occupied|is/are/was under occupation',
    annexes: 'was/were/been/being annexed|was/were/been absorbed',
    status: `is/remains/was/been/stays/are divided|is/was/been split|was/were partitioned|not for sale|
      is/are demilitarised/demilitarized|was/were given independence`,
    cedes: 'never ceded|was/were/been ceded|was/were/been handed back|be handed back|was/were returned to',
    borders: 'undemarcated|is/was/were not demarcated|never demarcated|not been demarcated|never marked',
  },
  leaving: {
    secedes: `~split from|~break away from|~break off from|~separate from|~secede from|independence from|
      independent from|secession from|independent of|break from`,
    'part-of':
      '~leave|~quit|~join|~remain in|~stay in|~remain within|~stay within|union with|unification with|~unite with',
  },
  remaining: '~remain|~stay|~become|~consider|is|are|was|were|be|been',
  membership:
    'part of|a part of|inherent/integral/inalienable/inseparable/indivisible/historic part of|part and parcel of|province of|territory of|a province of|a territory of|a colony of|possession of|a region of',
  recognising: '~recognise|~recognize|recognition of|recognition for|diplomatic recognition to',
  contested:
    'settlement+|outpost+|internal matter|internal affair|internal affairs|passports|unlawful|referendum|referendums|consulate|consulates|case over|talks over/on|war for/over|~pull out of|~withdraw from|withdrawal from|~break with|vote on|voted to|formal/diplomatic ties/relations|maps|hands',
  open: `frontier+|boundary+|partitioned|partition|sovereign|colonial power+/rule|decolonisation/decolonization|annexation|
      annexed|recognition|unrecognised/unrecognized|self-governing|self-ruled|statehood|secession|secessionist+|
      reunification|unification|plebiscite|self-determination|occupied|occupation|enclave+|exclave+|protectorate|
      demilitarised/demilitarized|territorial|breakaway|separatist+|who owns/rules/governs/runs|ceded|
      handed back/over|say over|last word|sovereignty|title to|laid claim|lays claim|administration|
      independence|self-rule`,
  regarding: '~treat|~regard|~consider|~view|~call|~deem|~proclaim|~declare|~label',
  topical: {
    disputes: 'dispute|row|standoff|feud',
    owns: 'sovereignty|ownership|ours|our land/soil/territory/islands',
    occupies: 'occupation|occupied|occupier+',
    cedes: 'handover',
    annexes: 'annexation|annexed',
    claims: "competing/rival/its/their/the/'s claims/claim",
    recognises: '~recognise/~recognize it|~recognise/~recognize the annexation/authority/republic/border',
    status:
      "the territory/region/island+/enclave/peninsula 's status/future|reunification|independence|autonomy|self-rule|referendum|plebiscite|statehood|partition",
  },
  returning: `~return|~hand|~gift|~lease out|~hand over|~hand back|~transfer|~give back|~give|~surrender|~sell|~award|~give away|
    ~relinquish|~concede|return of|transfer of|handover of|~lease`,
  buying: '~buy|~purchase|~acquire|purchase of|acquisition of|~take over|~own',
  innocent: `international waters|country of their/its own accord|claim+/claimed/claiming responsibility|
      claimed the life/lives|claim+/claimed/claiming asylum|claimed victory|
      claim+/claimed/claiming their/her/his territory|independence day|independence hall|
      independence avenue|independence square|independence park|independently|border wall|border fence|
      border control+/security/police/patrol/agents/agent/guards/guard/officials/crossing+|
      centers for disease control|under control|out of control|self-control|capital gains|
      capital market+|sovereign bond+|tribal identity|~take part in|~take place|~take off|~run for|
      ~hold elections|~hold talks|~hold in|independence of the judiciary|bank independence|bank's independence|
      since/after/before/at/until independence|declaration of independence center|independence war|
      territorial army|territorial defence/defense|territorial cohesion|occupational|occupied territory bonus|
      annexes|hotel annex|an annex|the annex|annex to the|annex building|~run out of|
      separatist leader+/movement|~govern itself|occupation of the building|occupation by profession|
      recognised/recognized as one|status of women|status of forces|marital status|future of the|
      status of the project|rule of law|rules of origin|home rule charter|union with god|disputed election|
      disputed vote|disputed result|disputed goal|contested election|claimed benefits|return to|
      returned to work|special status for|~capture the imagination/attention/mood/spirit|~take over as/from|
      war+ of independence|integral part of the/our team/squad/club|
      gun/arms/pest/birth/remote/quality/crowd/traffic/damage/flood/cruise/disease control|
      control room/tower/group|
      food/data/digital/technological/energy/parliamentary/consumer/popular/economic/monetary/individual sovereignty|
      financial/editorial/judicial/energy/press/academic/operational/economic/scientific independence|
      personal/bodily/strategic/academic autonomy|sovereign wealth/debt/fund/rating/credit`,

  territoryNouns: `territory+|colony+|islands|isles|isle|islet|islets|rocks|cay+|atoll+|
      archipelago|peninsula|enclave+|exclave+|province+|oblast+|reef+|
      shoal+|borderland+|airspace|waters|seabed|strip of land|sliver of land|island chain|
      island group|island|outcrop|sandbank|heights|homeland|no man's land|buffer zone|continent|own waters|
      restricted waters|swathes of territory|high seas|coastline`,
  landNouns: `land|capitals|lands|soil|chain|region|regions|area|areas|town|towns|city|cities|village|villages|district|
      districts|capital|settlement+|stronghold+|outpost+|ridge|hilltop|swathe+|swath+|strip|strait|sea|hill|hills|mountain|mountains|forest|forests|desert|oasis|coastline|
      foothills|dam|bay|gulf|triangle|seaway|riverbank|north|south|east|west|north-east|north-west|south-east|
      south-west|northeast|northwest|southeast|southwest|corridor|valley|crossing|crossings|plateau|hamlet|
      neighborhood|neighbourhood+|neighborhoods|countryside|highlands|farmland|suburb+|
      eastern bank|western bank|left bank|right bank|township|townships|municipality|municipalities|hamlets|
      waterway|canal|isthmus|coast`,
  stateNouns: 'state+|country+|nation+|kingdom|republic|republics',
  forces: `forces|troops|militiamen|gunmen|peacekeepers|army|armies|militants|rebel+|insurgents|separatists|
      separatist|soldiers|fighters|militia|militias|jihadists|jihadist|islamists|islamist|taliban|hamas|
      hezbollah|hizbollah|houthis|houthi|isis|islamic state|isil|daesh|al-qaeda|al-qaida|al-shabab|al-shabaab|
      boko haram|m23|rsf|rapid support forces|pkk|ypg|syrian democratic forces|wagner|mercenaries|commander|
      commanders|armed group|armed groups|kurds|junta|military|gang+|cartel+|warlord+|
      guerrilla+|paramilitary+|invaders|occupiers|colonists|colonisers|settlers|
      insurgent|regime|empire|invading|tigray people's liberation front|tplf|arakan army|farc|eln|
      government forces|peshmerga|united nations|un|u.n.|nato|african union|european union|eu|security council|
      janjaweed|marines|commandos|paratroopers|opposition fighters|coalition|coup leaders|government`,
  institutions: `centre|center|hall|council|councils|hospital|hospitals|square|police|authorities|official+|
      government|governor|school+|college|university|court+|house|senate|assembly|legislature|
      parliament|park|airport|station|stations|prison|jail|agency|agencies|department|budget|office|offices|
      fair|championship|title|record+|league|cup|team|side|market+|airline|hotel|hotels|resort|
      resorts|wall|fence|patrol|agents|guard|guards|security|hopping|getaway|life|bank|banks|judiciary|judicial|
      judge|judges|press|broadcaster|regulator|prosecutor+|media|newspaper|newspapers|financial|
      editorial|company|business|manager|managers|mayor|leader+|residents|people|economy|growth|election+|crown|vehicles|vehicle|cars|car|driving|robot+|drone+|women|patients|patient|
      students|student|workers|worker|journalism|journalists|artists|audit|auditor|auditors|inspector|
      inspectors|reserve|tv|teachers|fans|club|headlines|trust|farm|holdings|tax|benefits|benefit`,
  independents: `bank+|judiciary|judicial|judge+|court+|regulator+|prosecutor+|
      broadcaster|newspaper|newspapers|editorial|financial|journalism|auditor+|inspector+|
      vehicle+|car+|driving|robot|robots|drone|drones|patient|patients|student|students|teachers|
      university+|school+|company+|business|reserve|watchdog|media|club|children|
      child|workers|employees|elderly|disabled|older|women|museum|museums|software|weapons|systems|hospital+|pensioners|users|adults|teenagers|operational|energy`,
  fillers: `the|a|an|its|their|his|her|our|my|this|that|these|those|entire|ethnic|whole|much|most|more|part|parts|
      some|all|half|both|several|many|few|other+|of|in|remaining|small|tiny|large|larger|largest|vast|key|
      strategic|neighbouring|neighboring|nearby|oil|gas|coal|rich|border|new|old|little|big|swathe|swathes|
      swath|swaths|chunk|chunks|piece|pieces|triangle|patch|wedge|tract+|expanse|third|thirds|quarter|
      quarters|fifth|fifths|halves|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|percent|per|cent|
      about|around|nearly|roughly|almost|than|less|least|at|over|any|anything|everything|within|such|lost|
      former|own|back|every|uninhabited|rocky|barren|main|second|first|last|no|additional|further|approximately|
      up|to|mineral|share|certain|front-line|frontline|what|is|now|modern|day|then|present|self|declared|
      proclaimed|so|called|short|long|narrow|eastern|western|northern|southern|central|upper|lower|greater|
      historic|ancient|mainland|majority|slice|stretch+|portion+|section+|bit+|
      area+|town|city|village|province|island|port|capital|region|district|provincial|regional|coastal|
      group|chain|string|number|single|once|square|miles|kilometres|kilometers|km|hectares|acres|high|low|
      fertile|remote|flashpoint|symbolic|embattled|besieged|ruined|across`,
  closers: `international waters|i|and|or|but|nor|yet|for|from|with|after|before|because|when|while|if|despite|
      against|through|until|by|since|on|in|at|to|as|of|who|which|that|they|he|she|we|it|is|are|was|were|be|has|
      have|had|will|would|can|could|may|might|should|must|under|over|during|without|within|amid|again|too|also|
      not|than|rather|so|although|though|where|unless|following|according|into|via|forever|altogether|anyway|
      today|now|itself|outright|entirely|legally|officially|formally|till|says|said|once|alone|between`,
  describingEndings: /(?:ern|ous|al|ic|ed|ish|ese|ian|able|ive|est)$/,
  adverbEndings: /ly$/,
  of: 'of',
  by: 'by',
  to: 'to',
  under: 'under|beneath|of|to|from|into|in',
  as: 'as',
  not: `not|never|no|refuse|refuses|refused|refusing|without|neither|don't|doesn't|didn't|won't|hasn't|haven't|
      cannot|wouldn't|hardly|few|declined|fails|failed|stopped`,
  being: `call+|called|calling|regards|regarded|is|are|was|were|be|been|being|remain|remains|remained|become|
      became|becomes|becoming|as|considers|consider|considered|forms|formed|form|isn't|wasn't|aren't's|make|
      made|not|stay|stayed`,
  auxiliaries: `neither|nor|has|have|had|also|now|still|once|would|will|could|may|might|can|already|long|since|first|later|then|both|
      all|each|currently|largely|effectively|illegally|forcibly|previously|fully|jointly|partly|mostly|
      themselves|itself|subsequently|does|do|did|not|to|want+|wanted|vowed|threatened|never|formally|
      unilaterally|quickly|again|says|said`,
  relatives: 'that|which|,|whom|where',
  finiteVerbs: `was|were|is|are|had|has|have|would|will|could|should|did|does|can|may|might|must|needs|need|wants|
      wanted'd'll|isn't|wasn't|aren't|weren't|hasn't|hadn't|doesn't|didn't|failed|fails|lacks|lacked|showed|
      shows|offers|offered`,
  recognisedAs: `part|capital|independent|sovereign|state|country|nation|territory|republic|province|annexed|occupied|
      government|belonging|integral|russian|ukrainian|israeli|moroccan|chinese|autonomous|separate|border|
      international|boundary|japanese|syrian|serbian`,
  pronouns: 'it|they|them|which|both',
  own: 'its|their|our|full',
  parties: '',
  capitalisesNouns: false,
  freeOrder: false,
  adjectivesFollow: false,
};
