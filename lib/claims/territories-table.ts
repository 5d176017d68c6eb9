/**
 * Territories whose status is disputed or special, one line each, for `territories.ts` to read:
 *
 *     id | names | party:names;party:names | administered by | claimed by | status
 *
 * Names are separated by commas, parties by `+`: ISO 3166 codes, `=` the territory's own authorities, `-` nobody.
 * `claimed by` lists every party that claims it, besides an administrator whose title nobody else contests.
 * What other languages call them stands in `languages/<id>/territory-names.ts`. Status letters:
 * d disputed · m sea or seabed · c control contested by arms · u self-governing, not generally recognised · a autonomous · t dependent · s special regime · f free association ·
 * i with an independence movement or question · x settled (by treaty, ruling or time) · k Antarctic claim.
 * Whom a name belongs to says who uses it, not whose it is. Sources and dates: territory-sources.ts; how entries
 * are worded and corrected: docs/territories.md.
 */
export const territoriesTable = `
kuril-islands|Kuril Islands,Kurils,Kuriles,Kurile Islands,Southern Kurils,Southern Kuril Islands,South Kurils|JP:Northern Territories,Chishima|RU|JP|d
iturup|Iturup|JP:Etorofu,Etorofu-to|RU|JP|d
kunashir|Kunashir|JP:Kunashiri,Kunashiri-to|RU|JP|d
shikotan|Shikotan|RU:Shpanberg Island|RU|JP|d
habomai|Habomai,Habomai Islands,Habomais|RU:Khabomai|RU|JP|d
sakhalin|Sakhalin,South Sakhalin|JP:Karafuto|RU||x
crimea|Crimea,Crimean Peninsula|RU:Republic of Crimea;UA:Autonomous Republic of Crimea|RU|UA|c
sevastopol|Sevastopol||RU|UA|c
donetsk|Donetsk,Donetsk Oblast,Donetsk region|RU:Donetsk People’s Republic,DPR;UA:Donechchyna|RU+UA|UA+RU|c
luhansk|Luhansk,Luhansk Oblast,Luhansk region|RU:Lugansk,Luhansk People’s Republic,Lugansk People’s Republic,LPR|RU|UA+RU|c
zaporizhzhia|Zaporizhzhia|RU:Zaporozhye,Zaporizhia|RU+UA|UA+RU|c
kherson|Kherson||RU+UA|UA+RU|c
donbas|Donbas,Donbass||RU+UA|UA+RU|c
snake-island|Snake Island,Serpents’ Island|UA:Zmiinyi Island;RO:Insula Șerpilor|UA||x
sea-of-azov|Sea of Azov,Azov Sea,Kerch Strait||RU|UA|m
transnistria|Transnistria,Trans-Dniester,Transdniestria|RU:Pridnestrovie,Pridnestrovian Moldavian Republic|=|MD|u
gagauzia|Gagauzia||MD||a
abkhazia|Abkhazia||=|GE|u
south-ossetia|South Ossetia|GE:Tskhinvali Region|=|GE|u
adjara|Adjara|RU:Adzharia|GE||a
david-gareja|David Gareja|AZ:Keshikchidagh|GE+AZ|GE+AZ|d
nagorno-karabakh|Nagorno-Karabakh,Karabakh,Nagorny Karabakh,Mountainous Karabakh,Upper Karabakh|AM:Artsakh|AZ|AM|x
nakhchivan|Nakhchivan,Nakhichevan||AZ||a
zangezur-corridor|Zangezur corridor|AM:Syunik|AM||s
chechnya|Chechnya,Chechen Republic||RU||i
ingushetia-prigorodny|Prigorodny District||RU||d
tatarstan|Tatarstan||RU||a
kaliningrad|Kaliningrad,Kaliningrad Oblast|DE:Königsberg|RU||x
karelia|Karelia||RU||x
petseri|Petseri,Pechory||RU||x
bolshoy-ussuriysky|Bolshoy Ussuriysky,Tarabarov|CN:Heixiazi|RU+CN||x
svalbard|Svalbard,Spitsbergen||NO||s
lomonosov-ridge|Lomonosov Ridge||-|RU+DK+CA|m
beaufort-sea|Beaufort Sea||-|CA+US|m
northwest-passage|Northwest Passage||CA|CA|m
northern-sea-route|Northern Sea Route||RU|RU|m
karakalpakstan|Karakalpakstan||UZ||a
gorno-badakhshan|Gorno-Badakhshan||TJ||a
vorukh|Vorukh||TJ|KG|x
sokh|Sokh,Shohimardon||UZ|KG|x
caspian-sea|Caspian Sea||-|RU+IR+AZ+KZ+TM|m
kosovo|Kosovo|RS:Kosovo and Metohija|=|RS|u
north-kosovo|North Kosovo,North Mitrovica||XK|RS|d
presevo-valley|Preševo Valley,Presevo Valley||RS||i
sandzak|Sandžak,Sandzak||RS+ME||i
vojvodina|Vojvodina||RS||a
republika-srpska|Republika Srpska,Serb Republic|BA:RS entity|BA||a
brcko|Brčko,Brcko,Brčko District||BA||s
prevlaka|Prevlaka||HR|ME|d
piran-bay|Piran Bay,Bay of Piran|HR:Savudrija Bay|SI+HR|HR|d
northern-cyprus|Northern Cyprus,North Cyprus,TRNC|TR:Turkish Republic of Northern Cyprus;CY:occupied north of Cyprus|=|CY|u
cyprus|Cyprus||CY+=||d
varosha|Varosha,Famagusta|TR:Maraş|=|CY|d
akrotiri-dhekelia|Akrotiri,Dhekelia,Sovereign Base Areas||GB||t
imia|Imia|TR:Kardak|-|GR+TR|d
aegean|Aegean islands,Aegean Sea,Aegean||GR|TR|m
kastellorizo|Kastellorizo|TR:Meis|GR||m
gibraltar|Gibraltar||GB|ES|t
ceuta|Ceuta|MA:Sebta|ES|MA|d
melilla|Melilla||ES|MA|d
perejil|Perejil|MA:Leila|ES|MA|d
savage-islands|Savage Islands|PT:Selvagens|PT|ES|m
olivenza|Olivenza|PT:Olivença|ES|PT|d
catalonia|Catalonia||ES||i
basque-country|Basque Country||ES||i
corsica|Corsica||FR||i
south-tyrol|South Tyrol|IT:Alto Adige|IT||a
flanders|Flanders||BE||i
mont-blanc-summit|Mont Blanc summit||FR+IT|FR+IT|d
northern-ireland|Northern Ireland|IE:the North|GB||s
scotland|Scotland||GB||i
wales|Wales||GB||i
lough-foyle|Lough Foyle||-|GB+IE|m
rockall|Rockall||GB|IE+DK+IS|m
isle-of-man|Isle of Man||GB||t
channel-islands|Channel Islands,Bailiwick of Jersey,Bailiwick of Guernsey||GB||t
faroe-islands|Faroe Islands,Faroes,Faeroe Islands||DK||a
greenland|Greenland||DK||a
hans-island|Hans Island|GL:Tartupaluk|DK+CA||x
aland|Åland,Åland Islands,Aland Islands||FI||a
ems-dollart|Dollart,Ems estuary||-|DE+NL|m
west-bank|West Bank|IL:Judea and Samaria|IL+PS|PS+IL|c
east-jerusalem|East Jerusalem||IL|PS+IL|c
jerusalem|Jerusalem|PS:Al-Quds|IL|PS+IL|s
temple-mount|Temple Mount|PS:Haram al-Sharif,Al-Aqsa compound,Noble Sanctuary|IL+JO|PS|s
gaza|Gaza,Gaza Strip||IL+PS|PS|c
area-c|Area C||IL|PS|c
golan-heights|Golan Heights,Golan|SY:Syrian Golan,Jawlan|IL|SY|c
shebaa-farms|Shebaa Farms,Chebaa Farms|IL:Har Dov|IL|LB+SY|d
ghajar|Ghajar||IL|LB+SY|d
palestine|Palestine,State of Palestine,Palestinian territories,Palestinian Territories||PS+IL|PS+IL|u
hatay|Hatay|SY:Alexandretta,Liwa Iskenderun|TR|SY|x
rojava|Rojava,Autonomous Administration of North and East Syria,AANES||=|SY|u
afrin|Afrin||SY||c
idlib|Idlib||SY||c
kurdistan-region|Kurdistan Region,Iraqi Kurdistan,Kurdistan||IQ||a
kirkuk|Kirkuk||IQ|IQ|d
shatt-al-arab|Shatt al-Arab,Shatt al Arab|IR:Arvand Rud|IQ+IR||x
greater-tunb|Greater Tunb,Tunbs|IR:Tonb-e Bozorg|IR|AE|d
lesser-tunb|Lesser Tunb|IR:Tonb-e Kuchak|IR|AE|d
abu-musa|Abu Musa|IR:Bu Musa|IR|AE|d
hawar-islands|Hawar Islands||BH||x
durra-field|Durra gas field|IR:Arash|KW+SA|IR|m
tiran-sanafir|Tiran,Sanafir||SA||x
south-yemen|South Yemen,Southern Yemen||YE||i
socotra|Socotra,Soqotra||YE||c
hanish-islands|Hanish Islands||YE||x
kashmir|Kashmir,Jammu and Kashmir|PK:Indian-occupied Kashmir,Indian Illegally Occupied Jammu and Kashmir,IIOJK;IN:J&K|IN+PK+CN|IN+PK|d
azad-kashmir|Azad Kashmir,Pakistan-administered Kashmir,AJK|IN:Pakistan-occupied Kashmir,PoK;PK:Azad Jammu and Kashmir|PK|IN|d
indian-administered-kashmir|Indian-administered Kashmir,India-administered Kashmir,Kashmir Valley||IN|PK|d
gilgit-baltistan|Gilgit-Baltistan|IN:Northern Areas|PK|IN|d
ladakh|Ladakh||IN|PK+CN|d
aksai-chin|Aksai Chin||CN|IN|d
siachen|Siachen,Siachen Glacier||IN|PK|d
shaksgam|Shaksgam,Trans-Karakoram Tract||CN|IN|d
line-of-control|Line of Control,LoC||-|IN+PK|d
line-of-actual-control|Line of Actual Control,LAC,Galwan Valley,Depsang||-|IN+CN|d
arunachal-pradesh|Arunachal Pradesh|CN:South Tibet,Zangnan|IN|CN|d
doklam|Doklam|CN:Donglang|CN+BT|BT+CN|d
kalapani|Kalapani,Lipulekh,Limpiyadhura||IN|NP|d
susta|Susta||IN|NP|d
sir-creek|Sir Creek||-|IN+PK|m
durand-line|Durand Line||PK|AF|d
junagadh|Junagadh||IN|PK|d
sikkim|Sikkim||IN||x
balochistan|Balochistan,Baluchistan||PK||i
khalistan|Khalistan||IN||i
nagaland|Nagaland,Nagalim||IN||i
tamil-eelam|Tamil Eelam||LK||i
katchatheevu|Katchatheevu,Kachchatheevu||LK||x
chittagong-hill-tracts|Chittagong Hill Tracts||BD||a
taiwan|Taiwan|CN:Taiwan Province,Chinese Taipei;TW:Republic of China;JP:Formosa|=|CN|u
kinmen|Kinmen|CN:Quemoy,Jinmen|TW|CN|d
matsu|Matsu Islands,Matsu|CN:Mazu Islands|TW|CN|d
taiwan-strait|Taiwan Strait||-|CN+TW|m
tibet|Tibet,Tibet Autonomous Region|CN:Xizang|CN||i
xinjiang|Xinjiang|TM:East Turkestan|CN||i
inner-mongolia|Inner Mongolia|CN:Nei Mongol|CN||a
hong-kong|Hong Kong||CN||s
macau|Macau,Macao||CN||s
senkaku|Senkaku Islands,Senkakus,Senkaku|CN:Diaoyu Islands,Diaoyu,Diaoyus;TW:Diaoyutai,Tiaoyutai|JP|CN+TW|d
east-china-sea|East China Sea||-|CN+JP+KR+TW|m
okinotorishima|Okinotorishima,Okinotori||JP|CN+KR|m
socotra-rock|Socotra Rock|KR:Ieodo;CN:Suyan|KR|CN|m
dokdo|Dokdo,Dokto,Liancourt Rocks|KR:Dokdo;JP:Takeshima|KR|JP|d
northern-limit-line|Northern Limit Line||KR|KP|m
korean-dmz|Korean Demilitarized Zone,Demilitarized Zone,DMZ||-|KP+KR|s
paektu|Paektu,Mount Paektu|CN:Changbai|KP+CN||x
south-china-sea|South China Sea|PH:West Philippine Sea;VN:East Sea;ID:North Natuna Sea|-|CN+TW+VN+PH+MY+BN|m
nine-dash-line|Nine-dash Line,nine-dash line,Ten-dash line||-|CN+TW|m
spratly|Spratly Islands,Spratlys,Spratly|CN:Nansha,Nansha Islands;VN:Truong Sa;PH:Kalayaan|CN+VN+PH+MY+TW|CN+VN+PH+MY+TW+BN|d
paracel|Paracel Islands,Paracels,Paracel|CN:Xisha,Xisha Islands;VN:Hoang Sa|CN|VN+TW|d
woody-island|Woody Island|CN:Yongxing Island;VN:Phu Lam|CN|VN+TW|d
scarborough-shoal|Scarborough Shoal,Scarborough Reef|CN:Huangyan Dao,Huangyan Island;PH:Bajo de Masinloc,Panatag Shoal|CN|PH+TW|d
second-thomas-shoal|Second Thomas Shoal|CN:Ren’ai Jiao,Ren’ai Reef,Renai Reef;PH:Ayungin Shoal,Ayungin|PH|CN+VN+TW|d
mischief-reef|Mischief Reef|CN:Meiji Reef,Meiji Jiao;PH:Panganiban Reef|CN|PH+VN+TW|d
fiery-cross|Fiery Cross Reef,Fiery Cross|CN:Yongshu Reef;PH:Kagitingan Reef|CN|PH+VN+TW|d
subi-reef|Subi Reef|CN:Zhubi Reef;PH:Zamora Reef|CN|PH+VN+TW|d
johnson-south-reef|Johnson South Reef,Johnson Reef|CN:Chigua Reef;PH:Mabini Reef|CN|PH+VN+TW|d
cuarteron-reef|Cuarteron Reef|CN:Huayang Reef;PH:Calderon Reef|CN|PH+VN+TW|d
gaven-reefs|Gaven Reefs,Gaven Reef|CN:Nanxun Reef|CN|PH+VN+TW|d
hughes-reef|Hughes Reef|CN:Dongmen Reef|CN|PH+VN+TW|d
itu-aba|Itu Aba|TW:Taiping Island;PH:Ligaw Island|TW|CN+PH+VN|d
thitu|Thitu,Thitu Island|PH:Pag-asa Island,Pag-asa;CN:Zhongye Island|PH|CN+VN+TW|d
swallow-reef|Swallow Reef|MY:Layang-Layang|MY|CN+VN+TW+PH|d
whitsun-reef|Whitsun Reef|PH:Julian Felipe Reef;CN:Niu’e Reef|-|CN+PH+VN+TW|d
sabina-shoal|Sabina Shoal|PH:Escoda Shoal;CN:Xianbin Reef|-|CN+PH+VN+TW|d
reed-bank|Reed Bank|PH:Recto Bank;CN:Liyue Tan|-|CN+PH+VN|m
vanguard-bank|Vanguard Bank|VN:Tu Chinh;CN:Wan’an Bank|VN|CN+TW|m
james-shoal|James Shoal|CN:Zengmu Ansha;MY:Beting Serupai|MY|CN+TW|m
macclesfield-bank|Macclesfield Bank|CN:Zhongsha Islands,Zhongsha|-|CN+TW+PH|m
pratas|Pratas Islands,Pratas|TW:Dongsha,Dongsha Islands|TW|CN|d
natuna|Natuna Islands,Natuna,Natunas,Natuna Sea||ID|CN|m
ambalat|Ambalat||-|ID+MY|m
ligitan-sipadan|Ligitan,Sipadan||MY||x
pedra-branca|Pedra Branca|MY:Pulau Batu Puteh,Middle Rocks|SG||x
sabah|Sabah|PH:North Borneo|MY|PH|d
limbang|Limbang||MY||x
preah-vihear|Preah Vihear,Preah Vihear Temple|TH:Phra Wihan|KH|TH|x
ta-moan-thom|Ta Moan Thom,Emerald Triangle,Ta Krabei|TH:Ta Muen Thom,Ta Kwai|-|KH+TH|d
koh-kut|Koh Kood,Koh Kut||TH|KH|m
patani|Patani||TH||i
bangsamoro|Bangsamoro||PH||a
aceh|Aceh||ID||a
west-papua|West Papua,Western New Guinea|ID:Irian Jaya,Papua province|ID||i
east-timor|East Timor,Timor-Leste||TL||x
timor-sea|Timor Sea,Greater Sunrise||AU+TL||m
oecusse|Oecusse||TL||s
ashmore-reef|Ashmore Reef||AU|ID|d
wa-state|Wa State||=|MM|u
rakhine|Rakhine State,Rakhine|MM:Arakan|MM||c
western-sahara|Western Sahara|MA:Moroccan Sahara,Southern Provinces;EH:Sahrawi Arab Democratic Republic,SADR|MA+=|MA+EH|d
guerguerat|Guerguerat||MA|EH|d
halaib|Hala’ib Triangle,Halaib Triangle,Halayeb,Halaib,Hala’ib,Shalateen||EG|SD|d
bir-tawil|Bir Tawil||-||d
abyei|Abyei||SD|SD+SS|d
heglig|Heglig|SS:Panthou|SD|SS|d
kafia-kingi|Kafia Kingi||SD|SS|d
al-fashaga|Al-Fashaga,al-Fashaga||SD|ET|d
ilemi|Ilemi Triangle,Ilemi||KE|SS+ET|d
migingo|Migingo,Migingo Island||KE+UG|KE+UG|d
kenya-somalia-sea|Kenya–Somalia maritime boundary||-|KE+SO|m
somaliland|Somaliland||=|SO|u
puntland|Puntland||=|SO|a
sool|Sool,Las Anod,Laascaanood,Khaatumo||SO|SO|c
jubaland|Jubaland||SO||a
ogaden|Ogaden||ET||i
badme|Badme||ER|ER+ET|x
western-tigray|Western Tigray,Welkait,Wolkait||ET||c
doumeira|Doumeira,Ras Doumeira||-|DJ+ER|d
cabinda|Cabinda||AO||i
caprivi|Caprivi Strip,Caprivi||NA||i
kasikili-sedudu|Kasikili|BW:Sedudu|BW||x
walvis-bay|Walvis Bay||NA||x
barotseland|Barotseland||ZM||i
casamance|Casamance||SN||i
ambazonia|Ambazonia,Southern Cameroons||CM||i
bakassi|Bakassi||CM||x
mbanie|Mbanié,Mbanie,Conga||GA|GQ|d
biafra|Biafra||NG||i
western-togoland|Western Togoland||GH||i
azawad|Azawad||ML||i
aouzou|Aouzou Strip,Aozou Strip,Aouzou,Aozou||TD||x
kivu|North Kivu,South Kivu||CD||c
katanga|Katanga||CD||i
zanzibar|Zanzibar||TZ||a
darfur|Darfur||SD||c
chagos|Chagos,Chagos Islands,Chagos Archipelago|GB:British Indian Ocean Territory,BIOT|GB|MU|d
diego-garcia|Diego Garcia||GB|MU|d
mayotte|Mayotte|KM:Maore|FR|KM|d
anjouan|Anjouan|KM:Nzwani|KM||a
tromelin|Tromelin,Tromelin Island||FR|MU|d
glorioso|Glorioso Islands,Glorieuses||FR|MG+KM|d
scattered-islands|Juan de Nova,Europa Island,Bassas da India,Scattered Islands||FR|MG|d
falklands|Falkland Islands,Falklands|AR:Malvinas,Islas Malvinas|GB|AR|t
south-georgia|South Georgia,South Sandwich Islands|AR:Georgias del Sur|GB|AR|d
essequibo|Essequibo|VE:Guayana Esequiba,Esequibo|GY|VE|d
tigri|Tigri Area,Tigri|GY:New River Triangle|GY|SR|d
isla-suarez|Isla Suárez|BR:Ilha de Guajará-mirim|BO|BR|d
isla-brasilera|Isla Brasilera|BR:Ilha Brasileira|BR|UY|d
southern-ice-field|Southern Patagonian Ice Field|AR:Continental Ice|-|AR+CL|d
beagle-channel|Beagle Channel,Picton Island||CL||x
bolivia-sea-access|Litoral Department,Antofagasta||CL||x
san-andres|San Andrés,San Andres Archipelago||CO||x
bajo-nuevo|Bajo Nuevo,Bajo Nuevo Bank,Serranilla Bank||CO|US+JM+NI|d
isla-calero|Isla Calero,Isla Portillos|NI:Harbour Head|CR||x
gulf-of-fonseca|Gulf of Fonseca,Conejo Island||SV+HN+NI|SV+HN|m
belize|Belize||BZ|GT|d
sapodilla-cayes|Sapodilla Cayes,Sapodilla Cays||BZ|HN+GT|d
isla-aves|Isla Aves,Aves Island|DM:Bird Rock|VE||x
los-monjes|Los Monjes||VE||x
navassa|Navassa,Navassa Island|HT:La Navase|US|HT|d
guantanamo|Guantánamo,Guantanamo,Guantánamo Bay,Guantanamo Bay,Gitmo||US|CU|s
puerto-rico|Puerto Rico||US||t
us-virgin-islands|US Virgin Islands,U.S. Virgin Islands||US||t
british-virgin-islands|British Virgin Islands||GB||t
anguilla|Anguilla||GB||t
bermuda|Bermuda||GB||t
cayman|Cayman Islands||GB||t
montserrat|Montserrat||GB||t
turks-caicos|Turks and Caicos||GB||t
saint-helena|Saint Helena,St Helena,Tristan da Cunha||GB||t
aruba|Aruba||NL||a
curacao|Curaçao,Curacao,Sint Maarten||NL||a
french-guiana|French Guiana||FR||t
panama-canal|Panama Canal,Panama Canal Zone,Canal Zone||PA||x
machias-seal|Machias Seal Island||CA|US|d
dixon-entrance|Dixon Entrance||-|CA+US|m
quebec|Quebec,Québec||CA||i
clipperton|Clipperton,Clipperton Island||FR||x
new-caledonia|New Caledonia|FR:Nouvelle-Calédonie;NC:Kanaky|FR||t
french-polynesia|French Polynesia|PF:Maohi Nui|FR||t
wallis-futuna|Wallis and Futuna||FR||t
matthew-hunter|Matthew Island,Hunter Island|VU:Umaenupne|FR|VU|d
bougainville|Bougainville||PG||a
tokelau|Tokelau||NZ||t
cook-islands|Cook Islands||=||f
niue|Niue||=||f
american-samoa|American Samoa||US||t
swains-island|Swains Island|TK:Olohega|US|TK|d
guam|Guam||US||t
northern-marianas|Northern Mariana Islands||US||t
wake-island|Wake Island||US|MH|d
palau|Palau||PW||f
marshall-islands|Marshall Islands||MH||f
micronesia|Federated States of Micronesia||FM||f
minerva-reefs|Minerva Reefs||TO|FJ|d
pitcairn|Pitcairn,Pitcairn Islands||GB||t
rapa-nui|Rapa Nui,Easter Island||CL||s
norfolk-island|Norfolk Island||AU||t
antarctica|Antarctica,Antarctic Treaty||-|AR+AU+CL+FR+NZ+NO+GB|k
british-antarctic-territory|British Antarctic Territory||GB|AR+CL|k
argentine-antarctica|Argentine Antarctica|AR:Antártida Argentina|AR|GB+CL|k
chilean-antarctic|Chilean Antarctic Territory|CL:Antártica Chilena|CL|GB+AR|k
australian-antarctic|Australian Antarctic Territory||AU||k
ross-dependency|Ross Dependency||NZ||k
adelie-land|Adélie Land,Adelie Land|FR:Terre Adélie|FR||k
queen-maud-land|Queen Maud Land|NO:Dronning Maud Land|NO||k
peter-i-island|Peter I Island||NO||k
marie-byrd-land|Marie Byrd Land||-||k
`;
