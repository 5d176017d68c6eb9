/**
 * Territories whose status is disputed or special, one line each, for `territories.ts` to read:
 *
 *     id | names | party:names;party:names | administered by | claimed by | status | language:names;…
 *
 * Names are separated by commas, parties by `+`: ISO 3166 codes, `=` the territory's own authorities, `-` nobody.
 * `claimed by` lists every party that claims it, besides an administrator whose title nobody else contests.
 * A star ends a stem (Russian cases). Status letters: d disputed · m sea or seabed · c control contested by arms ·
 * u self-governing, not generally recognised · a autonomous · t dependent · s special regime · f free association ·
 * i with an independence movement or question · x settled (by treaty, ruling or time) · k Antarctic claim.
 * Whom a name belongs to says who uses it, not whose it is. Sources and dates: territory-sources.ts; how entries
 * are worded and corrected: docs/territories.md.
 */
export const territoriesTable = `
kuril-islands|Kuril Islands,Kurils,Kuriles,Kurile Islands,Southern Kurils,Southern Kuril Islands,South Kurils|JP:Northern Territories,Chishima|RU|JP|d|es:Islas Kuriles,Kuriles;fr:îles Kouriles,Kouriles;de:Kurilen,Südkurilen,Kurileninseln;ru:Курил*,Курильск* остров*,Южн* Курил*,Северн* территори*
iturup|Iturup|JP:Etorofu,Etorofu-to|RU|JP|d|ru:Итуруп*
kunashir|Kunashir|JP:Kunashiri,Kunashiri-to|RU|JP|d|ru:Кунашир*
shikotan|Shikotan|RU:Shpanberg Island|RU|JP|d|ru:Шикотан*
habomai|Habomai,Habomai Islands,Habomais|RU:Khabomai|RU|JP|d|ru:Хабомаи
sakhalin|Sakhalin,South Sakhalin|JP:Karafuto|RU||x|ru:Сахалин*
crimea|Crimea,Crimean Peninsula|RU:Republic of Crimea;UA:Autonomous Republic of Crimea|RU|UA|c|fr:Crimée;de:Krim,Krim-Halbinsel;ru:Крым,Крыма,Крыму,Крымом,Крымск* полуостров*
sevastopol|Sevastopol||RU|UA|c|es:Sebastopol;fr:Sébastopol;de:Sewastopol;ru:Севастопол*
donetsk|Donetsk,Donetsk Oblast,Donetsk region|RU:Donetsk People’s Republic,DPR;UA:Donechchyna|RU+UA|UA+RU|c|ru:Донецк*,ДНР
luhansk|Luhansk,Luhansk Oblast,Luhansk region|RU:Lugansk,Luhansk People’s Republic,Lugansk People’s Republic,LPR|RU|UA+RU|c|es:Lugansk;fr:Louhansk;ru:Луганск*,ЛНР
zaporizhzhia|Zaporizhzhia|RU:Zaporozhye,Zaporizhia|RU+UA|UA+RU|c|es:Zaporiyia;fr:Zaporijjia;de:Saporischschja;ru:Запорож*
kherson|Kherson||RU+UA|UA+RU|c|es:Jersón;de:Cherson;ru:Херсон*
donbas|Donbas,Donbass||RU+UA|UA+RU|c|es:Dombás;ru:Донбасс*
snake-island|Snake Island,Serpents’ Island|UA:Zmiinyi Island;RO:Insula Șerpilor|UA||x|es:Isla de las Serpientes;fr:île des Serpents;de:Schlangeninsel;ru:остров* Змеин*
sea-of-azov|Sea of Azov,Azov Sea,Kerch Strait||RU|UA|m|es:mar de Azov;fr:mer d’Azov;de:Asowsches Meer,Asowschen Meer;ru:Азовск* мор*
transnistria|Transnistria,Trans-Dniester,Transdniestria|RU:Pridnestrovie,Pridnestrovian Moldavian Republic|=|MD|u|fr:Transnistrie;de:Transnistrien;ru:Приднестров*
gagauzia|Gagauzia||MD||a|fr:Gagaouzie;de:Gagausien;ru:Гагауз*
abkhazia|Abkhazia||=|GE|u|es:Abjasia,Abjazia;fr:Abkhazie;de:Abchasien;ru:Абхаз*
south-ossetia|South Ossetia|GE:Tskhinvali Region|=|GE|u|es:Osetia del Sur;fr:Ossétie du Sud;de:Südossetien;ru:Южн* Осети*
adjara|Adjara|RU:Adzharia|GE||a|de:Adscharien;ru:Аджари*
david-gareja|David Gareja|AZ:Keshikchidagh|GE+AZ|GE+AZ|d|
nagorno-karabakh|Nagorno-Karabakh,Karabakh,Nagorny Karabakh,Mountainous Karabakh,Upper Karabakh|AM:Artsakh|AZ|AM|x|es:Nagorno Karabaj,Alto Karabaj;fr:Haut-Karabakh;de:Bergkarabach,Berg-Karabach;ru:Нагорн* Карабах*,Карабах*,Арцах*
nakhchivan|Nakhchivan,Nakhichevan||AZ||a|de:Nachitschewan;ru:Нахичеван*
zangezur-corridor|Zangezur corridor|AM:Syunik|AM||s|ru:Зангезур*
chechnya|Chechnya,Chechen Republic||RU||i|fr:Tchétchénie;de:Tschetschenien;ru:Чечн*
ingushetia-prigorodny|Prigorodny District||RU||d|ru:Пригородн* район*
tatarstan|Tatarstan||RU||a|es:Tartaristán;ru:Татарстан*
kaliningrad|Kaliningrad,Kaliningrad Oblast|DE:Königsberg|RU||x|es:Kaliningrado;ru:Калининград*
karelia|Karelia||RU||x|fr:Carélie;de:Karelien;ru:Карели*
petseri|Petseri,Pechory||RU||x|ru:Печор*
bolshoy-ussuriysky|Bolshoy Ussuriysky,Tarabarov|CN:Heixiazi|RU+CN||x|ru:Больш* Уссурийск*
svalbard|Svalbard,Spitsbergen||NO||s|de:Spitzbergen;ru:Шпицберген*
lomonosov-ridge|Lomonosov Ridge||-|RU+DK+CA|m|es:dorsal de Lomonósov;fr:dorsale de Lomonossov;de:Lomonossow-Rücken,Lomonossowrücken;ru:хребт* Ломоносова,хребет Ломоносова
beaufort-sea|Beaufort Sea||-|CA+US|m|
northwest-passage|Northwest Passage||CA|CA|m|es:Paso del Noroeste;fr:passage du Nord-Ouest;de:Nordwestpassage
northern-sea-route|Northern Sea Route||RU|RU|m|de:Nordostpassage;ru:Северн* морск* пут*,Севморпут*
karakalpakstan|Karakalpakstan||UZ||a|ru:Каракалпак*
gorno-badakhshan|Gorno-Badakhshan||TJ||a|ru:Горн* Бадахшан*,Горно-Бадахшан*
vorukh|Vorukh||TJ|KG|x|ru:Ворух*
sokh|Sokh,Shohimardon||UZ|KG|x|ru:Шахимардан*
caspian-sea|Caspian Sea||-|RU+IR+AZ+KZ+TM|m|es:mar Caspio;fr:mer Caspienne;de:Kaspische Meer,Kaspischen Meer;ru:Каспийск* мор*
kosovo|Kosovo|RS:Kosovo and Metohija|=|RS|u|ru:Косов*
north-kosovo|North Kosovo,North Mitrovica||XK|RS|d|
presevo-valley|Preševo Valley,Presevo Valley||RS||i|
sandzak|Sandžak,Sandzak||RS+ME||i|
vojvodina|Vojvodina||RS||a|fr:Voïvodine;de:Wojwodina;ru:Воеводин*
republika-srpska|Republika Srpska,Serb Republic|BA:RS entity|BA||a|es:República Srpska;ru:Республик* Сербск*
brcko|Brčko,Brcko,Brčko District||BA||s|ru:Брчко
prevlaka|Prevlaka||HR|ME|d|
piran-bay|Piran Bay,Bay of Piran|HR:Savudrija Bay|SI+HR|HR|d|
northern-cyprus|Northern Cyprus,North Cyprus,TRNC|TR:Turkish Republic of Northern Cyprus;CY:occupied north of Cyprus|=|CY|u|es:Norte de Chipre,Chipre del Norte;fr:Chypre du Nord;de:Nordzypern;ru:Северн* Кипр*
cyprus|Cyprus||CY+=||d|es:Chipre;fr:Chypre;de:Zypern;ru:Кипр*
varosha|Varosha,Famagusta|TR:Maraş|=|CY|d|
akrotiri-dhekelia|Akrotiri,Dhekelia,Sovereign Base Areas||GB||t|
imia|Imia|TR:Kardak|-|GR+TR|d|
aegean|Aegean islands,Aegean Sea,Aegean||GR|TR|m|es:mar Egeo,Egeo;fr:mer Égée;de:Ägäis;ru:Эгейск*
kastellorizo|Kastellorizo|TR:Meis|GR||m|es:Castelórizo;de:Kastelorizo
gibraltar|Gibraltar||GB|ES|t|ru:Гибралтар*
ceuta|Ceuta|MA:Sebta|ES|MA|d|ru:Сеут*
melilla|Melilla||ES|MA|d|ru:Мелиль*
perejil|Perejil|MA:Leila|ES|MA|d|
savage-islands|Savage Islands|PT:Selvagens|PT|ES|m|es:Islas Salvajes
olivenza|Olivenza|PT:Olivença|ES|PT|d|
catalonia|Catalonia||ES||i|es:Cataluña,Catalunya;fr:Catalogne;de:Katalonien;ru:Каталони*
basque-country|Basque Country||ES||i|es:País Vasco,Euskadi;fr:Pays basque;de:Baskenland;ru:Стран* Басков
corsica|Corsica||FR||i|es:Córcega;fr:Corse;de:Korsika;ru:Корсик*
south-tyrol|South Tyrol|IT:Alto Adige|IT||a|es:Tirol del Sur;fr:Tyrol du Sud;de:Südtirol
flanders|Flanders||BE||i|es:Flandes;fr:Flandre;de:Flandern;ru:Фландри*
mont-blanc-summit|Mont Blanc summit||FR+IT|FR+IT|d|
northern-ireland|Northern Ireland|IE:the North|GB||s|es:Irlanda del Norte;fr:Irlande du Nord;de:Nordirland;ru:Северн* Ирланди*
scotland|Scotland||GB||i|es:Escocia;fr:Écosse;de:Schottland;ru:Шотланди*
wales|Wales||GB||i|es:Gales;fr:pays de Galles;ru:Уэльс*
lough-foyle|Lough Foyle||-|GB+IE|m|
rockall|Rockall||GB|IE+DK+IS|m|
isle-of-man|Isle of Man||GB||t|
channel-islands|Channel Islands,Bailiwick of Jersey,Bailiwick of Guernsey||GB||t|fr:îles Anglo-Normandes;de:Kanalinseln
faroe-islands|Faroe Islands,Faroes,Faeroe Islands||DK||a|es:Islas Feroe;fr:îles Féroé;de:Färöer;ru:Фарерск*
greenland|Greenland||DK||a|es:Groenlandia;fr:Groenland;de:Grönland;ru:Гренланди*
hans-island|Hans Island|GL:Tartupaluk|DK+CA||x|
aland|Åland,Åland Islands,Aland Islands||FI||a|de:Ålandinseln;ru:Аландск*
ems-dollart|Dollart,Ems estuary||-|DE+NL|m|
west-bank|West Bank|IL:Judea and Samaria|IL+PS|PS+IL|c|es:Cisjordania;fr:Cisjordanie;de:Westjordanland;ru:Западн* берег*
east-jerusalem|East Jerusalem||IL|PS+IL|c|es:Jerusalén Este,Jerusalén Oriental;fr:Jérusalem-Est;de:Ostjerusalem,Ost-Jerusalem;ru:Восточн* Иерусалим*
jerusalem|Jerusalem|PS:Al-Quds|IL|PS+IL|s|es:Jerusalén;fr:Jérusalem;ru:Иерусалим*
temple-mount|Temple Mount|PS:Haram al-Sharif,Al-Aqsa compound,Noble Sanctuary|IL+JO|PS|s|es:Monte del Templo;fr:mont du Temple;de:Tempelberg;ru:Храмов* гор*
gaza|Gaza,Gaza Strip||IL+PS|PS|c|es:Franja de Gaza;fr:bande de Gaza;de:Gazastreifen;ru:сектор* Газ*,Газ* сектор*,сектор* Газа
area-c|Area C||IL|PS|c|
golan-heights|Golan Heights,Golan|SY:Syrian Golan,Jawlan|IL|SY|c|es:Altos del Golán;fr:plateau du Golan;de:Golanhöhen;ru:Голан*,Голанск* высот*
shebaa-farms|Shebaa Farms,Chebaa Farms|IL:Har Dov|IL|LB+SY|d|es:granjas de Shebaa;fr:fermes de Chebaa;de:Schebaa-Farmen
ghajar|Ghajar||IL|LB+SY|d|
palestine|Palestine,State of Palestine,Palestinian territories,Palestinian Territories||PS+IL|PS+IL|u|es:Palestina;de:Palästina;ru:Палестин*
hatay|Hatay|SY:Alexandretta,Liwa Iskenderun|TR|SY|x|
rojava|Rojava,Autonomous Administration of North and East Syria,AANES||=|SY|u|
afrin|Afrin||SY||c|
idlib|Idlib||SY||c|ru:Идлиб*
kurdistan-region|Kurdistan Region,Iraqi Kurdistan,Kurdistan||IQ||a|es:Kurdistán;de:Kurdistan,Nordirak;ru:Курдистан*
kirkuk|Kirkuk||IQ|IQ|d|ru:Киркук*
shatt-al-arab|Shatt al-Arab,Shatt al Arab|IR:Arvand Rud|IQ+IR||x|
greater-tunb|Greater Tunb,Tunbs|IR:Tonb-e Bozorg|IR|AE|d|
lesser-tunb|Lesser Tunb|IR:Tonb-e Kuchak|IR|AE|d|
abu-musa|Abu Musa|IR:Bu Musa|IR|AE|d|ru:Абу-Мус*
hawar-islands|Hawar Islands||BH||x|
durra-field|Durra gas field|IR:Arash|KW+SA|IR|m|
tiran-sanafir|Tiran,Sanafir||SA||x|
south-yemen|South Yemen,Southern Yemen||YE||i|es:Yemen del Sur;fr:Yémen du Sud;de:Südjemen;ru:Южн* Йемен*
socotra|Socotra,Soqotra||YE||c|
hanish-islands|Hanish Islands||YE||x|
kashmir|Kashmir,Jammu and Kashmir|PK:Indian-occupied Kashmir,Indian Illegally Occupied Jammu and Kashmir,IIOJK;IN:J&K|IN+PK+CN|IN+PK|d|es:Cachemira;fr:Cachemire;de:Kaschmir;ru:Кашмир*
azad-kashmir|Azad Kashmir,Pakistan-administered Kashmir,AJK|IN:Pakistan-occupied Kashmir,PoK;PK:Azad Jammu and Kashmir|PK|IN|d|
indian-administered-kashmir|Indian-administered Kashmir,India-administered Kashmir,Kashmir Valley||IN|PK|d|
gilgit-baltistan|Gilgit-Baltistan|IN:Northern Areas|PK|IN|d|
ladakh|Ladakh||IN|PK+CN|d|ru:Ладакх*
aksai-chin|Aksai Chin||CN|IN|d|ru:Аксайчин*
siachen|Siachen,Siachen Glacier||IN|PK|d|
shaksgam|Shaksgam,Trans-Karakoram Tract||CN|IN|d|
line-of-control|Line of Control,LoC||-|IN+PK|d|
line-of-actual-control|Line of Actual Control,LAC,Galwan Valley,Depsang||-|IN+CN|d|
arunachal-pradesh|Arunachal Pradesh|CN:South Tibet,Zangnan|IN|CN|d|ru:Аруначал*
doklam|Doklam|CN:Donglang|CN+BT|BT+CN|d|
kalapani|Kalapani,Lipulekh,Limpiyadhura||IN|NP|d|
susta|Susta||IN|NP|d|
sir-creek|Sir Creek||-|IN+PK|m|
durand-line|Durand Line||PK|AF|d|
junagadh|Junagadh||IN|PK|d|
sikkim|Sikkim||IN||x|
balochistan|Balochistan,Baluchistan||PK||i|es:Baluchistán;fr:Baloutchistan;de:Belutschistan
khalistan|Khalistan||IN||i|
nagaland|Nagaland,Nagalim||IN||i|
tamil-eelam|Tamil Eelam||LK||i|
katchatheevu|Katchatheevu,Kachchatheevu||LK||x|
chittagong-hill-tracts|Chittagong Hill Tracts||BD||a|
taiwan|Taiwan|CN:Taiwan Province,Chinese Taipei;TW:Republic of China;JP:Formosa|=|CN|u|es:Taiwán;fr:Taïwan;ru:Тайван*
kinmen|Kinmen|CN:Quemoy,Jinmen|TW|CN|d|
matsu|Matsu Islands,Matsu|CN:Mazu Islands|TW|CN|d|
taiwan-strait|Taiwan Strait||-|CN+TW|m|es:estrecho de Taiwán;fr:détroit de Taïwan;de:Taiwanstraße;ru:Тайванск* пролив*
tibet|Tibet,Tibet Autonomous Region|CN:Xizang|CN||i|es:Tíbet;ru:Тибет*
xinjiang|Xinjiang|TM:East Turkestan|CN||i|es:Sinkiang;ru:Синьцзян*
inner-mongolia|Inner Mongolia|CN:Nei Mongol|CN||a|
hong-kong|Hong Kong||CN||s|ru:Гонконг*
macau|Macau,Macao||CN||s|ru:Макао
senkaku|Senkaku Islands,Senkakus,Senkaku|CN:Diaoyu Islands,Diaoyu,Diaoyus;TW:Diaoyutai,Tiaoyutai|JP|CN+TW|d|de:Senkaku-Inseln;ru:Сенкаку,Дяоюйдао
east-china-sea|East China Sea||-|CN+JP+KR+TW|m|es:mar de China Oriental;fr:mer de Chine orientale;de:Ostchinesische Meer,Ostchinesischen Meer;ru:Восточно-Китайск* мор*
okinotorishima|Okinotorishima,Okinotori||JP|CN+KR|m|
socotra-rock|Socotra Rock|KR:Ieodo;CN:Suyan|KR|CN|m|
dokdo|Dokdo,Dokto,Liancourt Rocks|KR:Dokdo;JP:Takeshima|KR|JP|d|es:Rocas de Liancourt;fr:rochers Liancourt;de:Liancourt-Felsen;ru:Токто,Лианкур*,Такэсим*
northern-limit-line|Northern Limit Line||KR|KP|m|
korean-dmz|Korean Demilitarized Zone,Demilitarized Zone,DMZ||-|KP+KR|s|
paektu|Paektu,Mount Paektu|CN:Changbai|KP+CN||x|
south-china-sea|South China Sea|PH:West Philippine Sea;VN:East Sea;ID:North Natuna Sea|-|CN+TW+VN+PH+MY+BN|m|es:mar de China Meridional,mar del Sur de China;fr:mer de Chine méridionale;de:Südchinesische Meer,Südchinesischen Meer;ru:Южно-Китайск* мор*
nine-dash-line|Nine-dash Line,nine-dash line,Ten-dash line||-|CN+TW|m|
spratly|Spratly Islands,Spratlys,Spratly|CN:Nansha,Nansha Islands;VN:Truong Sa;PH:Kalayaan|CN+VN+PH+MY+TW|CN+VN+PH+MY+TW+BN|d|es:Islas Spratly;fr:îles Spratleys;de:Spratly-Inseln;ru:Спратли
paracel|Paracel Islands,Paracels,Paracel|CN:Xisha,Xisha Islands;VN:Hoang Sa|CN|VN+TW|d|es:Islas Paracelso,Islas Paracel;fr:îles Paracels;de:Paracel-Inseln;ru:Парасельск*
woody-island|Woody Island|CN:Yongxing Island;VN:Phu Lam|CN|VN+TW|d|
scarborough-shoal|Scarborough Shoal,Scarborough Reef|CN:Huangyan Dao,Huangyan Island;PH:Bajo de Masinloc,Panatag Shoal|CN|PH+TW|d|
second-thomas-shoal|Second Thomas Shoal|CN:Ren’ai Jiao,Ren’ai Reef,Renai Reef;PH:Ayungin Shoal,Ayungin|PH|CN+VN+TW|d|
mischief-reef|Mischief Reef|CN:Meiji Reef,Meiji Jiao;PH:Panganiban Reef|CN|PH+VN+TW|d|
fiery-cross|Fiery Cross Reef,Fiery Cross|CN:Yongshu Reef;PH:Kagitingan Reef|CN|PH+VN+TW|d|
subi-reef|Subi Reef|CN:Zhubi Reef;PH:Zamora Reef|CN|PH+VN+TW|d|
johnson-south-reef|Johnson South Reef,Johnson Reef|CN:Chigua Reef;PH:Mabini Reef|CN|PH+VN+TW|d|
cuarteron-reef|Cuarteron Reef|CN:Huayang Reef;PH:Calderon Reef|CN|PH+VN+TW|d|
gaven-reefs|Gaven Reefs,Gaven Reef|CN:Nanxun Reef|CN|PH+VN+TW|d|
hughes-reef|Hughes Reef|CN:Dongmen Reef|CN|PH+VN+TW|d|
itu-aba|Itu Aba|TW:Taiping Island;PH:Ligaw Island|TW|CN+PH+VN|d|
thitu|Thitu,Thitu Island|PH:Pag-asa Island,Pag-asa;CN:Zhongye Island|PH|CN+VN+TW|d|
swallow-reef|Swallow Reef|MY:Layang-Layang|MY|CN+VN+TW+PH|d|
whitsun-reef|Whitsun Reef|PH:Julian Felipe Reef;CN:Niu’e Reef|-|CN+PH+VN+TW|d|
sabina-shoal|Sabina Shoal|PH:Escoda Shoal;CN:Xianbin Reef|-|CN+PH+VN+TW|d|
reed-bank|Reed Bank|PH:Recto Bank;CN:Liyue Tan|-|CN+PH+VN|m|
vanguard-bank|Vanguard Bank|VN:Tu Chinh;CN:Wan’an Bank|VN|CN+TW|m|
james-shoal|James Shoal|CN:Zengmu Ansha;MY:Beting Serupai|MY|CN+TW|m|
macclesfield-bank|Macclesfield Bank|CN:Zhongsha Islands,Zhongsha|-|CN+TW+PH|m|
pratas|Pratas Islands,Pratas|TW:Dongsha,Dongsha Islands|TW|CN|d|
natuna|Natuna Islands,Natuna,Natunas,Natuna Sea||ID|CN|m|
ambalat|Ambalat||-|ID+MY|m|
ligitan-sipadan|Ligitan,Sipadan||MY||x|
pedra-branca|Pedra Branca|MY:Pulau Batu Puteh,Middle Rocks|SG||x|
sabah|Sabah|PH:North Borneo|MY|PH|d|
limbang|Limbang||MY||x|
preah-vihear|Preah Vihear,Preah Vihear Temple|TH:Phra Wihan|KH|TH|x|
ta-moan-thom|Ta Moan Thom,Emerald Triangle,Ta Krabei|TH:Ta Muen Thom,Ta Kwai|-|KH+TH|d|
koh-kut|Koh Kood,Koh Kut||TH|KH|m|
patani|Patani||TH||i|
bangsamoro|Bangsamoro||PH||a|
aceh|Aceh||ID||a|ru:Ачех*
west-papua|West Papua,Western New Guinea|ID:Irian Jaya,Papua province|ID||i|es:Papúa Occidental;fr:Papouasie occidentale;de:Westpapua;ru:Западн* Папуа
east-timor|East Timor,Timor-Leste||TL||x|es:Timor Oriental;fr:Timor oriental;de:Osttimor;ru:Восточн* Тимор*
timor-sea|Timor Sea,Greater Sunrise||AU+TL||m|
oecusse|Oecusse||TL||s|
ashmore-reef|Ashmore Reef||AU|ID|d|
wa-state|Wa State||=|MM|u|
rakhine|Rakhine State,Rakhine|MM:Arakan|MM||c|
western-sahara|Western Sahara|MA:Moroccan Sahara,Southern Provinces;EH:Sahrawi Arab Democratic Republic,SADR|MA+=|MA+EH|d|es:Sáhara Occidental,Sahara Occidental;fr:Sahara occidental;de:Westsahara;ru:Западн* Сахар*
guerguerat|Guerguerat||MA|EH|d|
halaib|Hala’ib Triangle,Halaib Triangle,Halayeb,Halaib,Hala’ib,Shalateen||EG|SD|d|es:Triángulo de Halaib;fr:triangle de Halaïb;de:Halaib-Dreieck;ru:Халаиб*
bir-tawil|Bir Tawil||-||d|
abyei|Abyei||SD|SD+SS|d|ru:Абье
heglig|Heglig|SS:Panthou|SD|SS|d|
kafia-kingi|Kafia Kingi||SD|SS|d|
al-fashaga|Al-Fashaga,al-Fashaga||SD|ET|d|
ilemi|Ilemi Triangle,Ilemi||KE|SS+ET|d|
migingo|Migingo,Migingo Island||KE+UG|KE+UG|d|
kenya-somalia-sea|Kenya–Somalia maritime boundary||-|KE+SO|m|
somaliland|Somaliland||=|SO|u|fr:Somaliland;ru:Сомалиленд*
puntland|Puntland||=|SO|a|ru:Пунтленд*
sool|Sool,Las Anod,Laascaanood,Khaatumo||SO|SO|c|
jubaland|Jubaland||SO||a|
ogaden|Ogaden||ET||i|
badme|Badme||ER|ER+ET|x|
western-tigray|Western Tigray,Welkait,Wolkait||ET||c|
doumeira|Doumeira,Ras Doumeira||-|DJ+ER|d|
cabinda|Cabinda||AO||i|ru:Кабинд*
caprivi|Caprivi Strip,Caprivi||NA||i|
kasikili-sedudu|Kasikili|BW:Sedudu|BW||x|
walvis-bay|Walvis Bay||NA||x|
barotseland|Barotseland||ZM||i|
casamance|Casamance||SN||i|
ambazonia|Ambazonia,Southern Cameroons||CM||i|
bakassi|Bakassi||CM||x|
mbanie|Mbanié,Mbanie,Conga||GA|GQ|d|
biafra|Biafra||NG||i|ru:Биафр*
western-togoland|Western Togoland||GH||i|
azawad|Azawad||ML||i|ru:Азавад*
aouzou|Aouzou Strip,Aozou Strip,Aouzou,Aozou||TD||x|
kivu|North Kivu,South Kivu||CD||c|fr:Nord-Kivu,Sud-Kivu;es:Kivu del Norte,Kivu del Sur;de:Nordkivu,Nord-Kivu;ru:Северн* Киву,Южн* Киву
katanga|Katanga||CD||i|
zanzibar|Zanzibar||TZ||a|es:Zanzíbar;de:Sansibar;ru:Занзибар*
darfur|Darfur||SD||c|ru:Дарфур*
chagos|Chagos,Chagos Islands,Chagos Archipelago|GB:British Indian Ocean Territory,BIOT|GB|MU|d|es:Archipiélago de Chagos;fr:archipel des Chagos;de:Chagos-Inseln,Chagos-Archipel;ru:Чагос*
diego-garcia|Diego Garcia||GB|MU|d|ru:Диего-Гарси*
mayotte|Mayotte|KM:Maore|FR|KM|d|ru:Майотт*
anjouan|Anjouan|KM:Nzwani|KM||a|
tromelin|Tromelin,Tromelin Island||FR|MU|d|
glorioso|Glorioso Islands,Glorieuses||FR|MG+KM|d|fr:îles Glorieuses
scattered-islands|Juan de Nova,Europa Island,Bassas da India,Scattered Islands||FR|MG|d|fr:îles Éparses,îles éparses
falklands|Falkland Islands,Falklands|AR:Malvinas,Islas Malvinas|GB|AR|t|es:Malvinas,Islas Malvinas;fr:Malouines,îles Malouines;de:Falklandinseln,Falkland-Inseln,Malwinen;ru:Фолкленд*,Мальвин*
south-georgia|South Georgia,South Sandwich Islands|AR:Georgias del Sur|GB|AR|d|es:Georgia del Sur,Islas Sandwich del Sur;fr:Géorgie du Sud;de:Südgeorgien;ru:Южн* Георги*
essequibo|Essequibo|VE:Guayana Esequiba,Esequibo|GY|VE|d|es:Esequibo;ru:Эссекибо
tigri|Tigri Area,Tigri|GY:New River Triangle|GY|SR|d|
isla-suarez|Isla Suárez|BR:Ilha de Guajará-mirim|BO|BR|d|
isla-brasilera|Isla Brasilera|BR:Ilha Brasileira|BR|UY|d|
southern-ice-field|Southern Patagonian Ice Field|AR:Continental Ice|-|AR+CL|d|es:Campo de Hielo Sur
beagle-channel|Beagle Channel,Picton Island||CL||x|es:canal Beagle,canal de Beagle
bolivia-sea-access|Litoral Department,Antofagasta||CL||x|
san-andres|San Andrés,San Andres Archipelago||CO||x|
bajo-nuevo|Bajo Nuevo,Bajo Nuevo Bank,Serranilla Bank||CO|US+JM+NI|d|
isla-calero|Isla Calero,Isla Portillos|NI:Harbour Head|CR||x|
gulf-of-fonseca|Gulf of Fonseca,Conejo Island||SV+HN+NI|SV+HN|m|es:golfo de Fonseca
belize|Belize||BZ|GT|d|es:Belice;ru:Белиз*
sapodilla-cayes|Sapodilla Cayes,Sapodilla Cays||BZ|HN+GT|d|
isla-aves|Isla Aves,Aves Island|DM:Bird Rock|VE||x|
los-monjes|Los Monjes||VE||x|
navassa|Navassa,Navassa Island|HT:La Navase|US|HT|d|
guantanamo|Guantánamo,Guantanamo,Guantánamo Bay,Guantanamo Bay,Gitmo||US|CU|s|ru:Гуантанам*
puerto-rico|Puerto Rico||US||t|fr:Porto Rico;ru:Пуэрто-Рико
us-virgin-islands|US Virgin Islands,U.S. Virgin Islands||US||t|
british-virgin-islands|British Virgin Islands||GB||t|
anguilla|Anguilla||GB||t|
bermuda|Bermuda||GB||t|
cayman|Cayman Islands||GB||t|
montserrat|Montserrat||GB||t|
turks-caicos|Turks and Caicos||GB||t|
saint-helena|Saint Helena,St Helena,Tristan da Cunha||GB||t|
aruba|Aruba||NL||a|
curacao|Curaçao,Curacao,Sint Maarten||NL||a|
french-guiana|French Guiana||FR||t|es:Guayana Francesa;fr:Guyane;de:Französisch-Guayana
panama-canal|Panama Canal,Panama Canal Zone,Canal Zone||PA||x|es:Canal de Panamá;fr:canal de Panama;de:Panamakanal;ru:Панамск* канал*
machias-seal|Machias Seal Island||CA|US|d|
dixon-entrance|Dixon Entrance||-|CA+US|m|
quebec|Quebec,Québec||CA||i|ru:Квебек*
clipperton|Clipperton,Clipperton Island||FR||x|
new-caledonia|New Caledonia|FR:Nouvelle-Calédonie;NC:Kanaky|FR||t|es:Nueva Caledonia;fr:Nouvelle-Calédonie;de:Neukaledonien;ru:Нов* Каледони*
french-polynesia|French Polynesia|PF:Maohi Nui|FR||t|es:Polinesia Francesa;fr:Polynésie française;de:Französisch-Polynesien;ru:Французск* Полинези*
wallis-futuna|Wallis and Futuna||FR||t|
matthew-hunter|Matthew Island,Hunter Island|VU:Umaenupne|FR|VU|d|
bougainville|Bougainville||PG||a|ru:Бугенвил*
tokelau|Tokelau||NZ||t|ru:Токелау
cook-islands|Cook Islands||=||f|es:Islas Cook;fr:îles Cook;de:Cookinseln;ru:остров* Кука
niue|Niue||=||f|
american-samoa|American Samoa||US||t|
swains-island|Swains Island|TK:Olohega|US|TK|d|
guam|Guam||US||t|ru:Гуам*
northern-marianas|Northern Mariana Islands||US||t|es:Islas Marianas del Norte
wake-island|Wake Island||US|MH|d|
palau|Palau||PW||f|
marshall-islands|Marshall Islands||MH||f|es:Islas Marshall;fr:îles Marshall;de:Marshallinseln;ru:Маршаллов*
micronesia|Federated States of Micronesia||FM||f|
minerva-reefs|Minerva Reefs||TO|FJ|d|
pitcairn|Pitcairn,Pitcairn Islands||GB||t|ru:Питкэрн*
rapa-nui|Rapa Nui,Easter Island||CL||s|es:Isla de Pascua;fr:île de Pâques;de:Osterinsel
norfolk-island|Norfolk Island||AU||t|
antarctica|Antarctica,Antarctic Treaty||-|AR+AU+CL+FR+NZ+NO+GB|k|es:Antártida;fr:Antarctique;de:Antarktis;ru:Антарктид*,Антарктик*
british-antarctic-territory|British Antarctic Territory||GB|AR+CL|k|
argentine-antarctica|Argentine Antarctica|AR:Antártida Argentina|AR|GB+CL|k|
chilean-antarctic|Chilean Antarctic Territory|CL:Antártica Chilena|CL|GB+AR|k|
australian-antarctic|Australian Antarctic Territory||AU||k|
ross-dependency|Ross Dependency||NZ||k|
adelie-land|Adélie Land,Adelie Land|FR:Terre Adélie|FR||k|
queen-maud-land|Queen Maud Land|NO:Dronning Maud Land|NO||k|
peter-i-island|Peter I Island||NO||k|
marie-byrd-land|Marie Byrd Land||-||k|
`;
