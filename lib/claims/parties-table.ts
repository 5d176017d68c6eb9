/**
 * Who can hold or claim land, in English: a line per state, `ISO code | name | adjective and people | capital and other
 * words that stand for its government`. The name is CLDR's (English, without its bracket); other names of the state stand
 * among the last. Written out, because loading `Intl.DisplayNames` took longer than all other lists of names together.
 * Capitals only, as in text.
 */
export const partiesTable = `
AF|Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AO|Angola|Angolan,Angolans|Luanda
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires,Casa Rosada
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna,Austria-Hungary,Austro-Hungarian Empire,Habsburgs,Habsburg Empire
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BY|Belarus|Belarusian,Belarusians|Minsk
BE|Belgium|Belgian,Belgians|
BZ|Belize|Belizean,Belizeans|Belmopan
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz
BA|Bosnia & Herzegovina|Bosnian,Bosnians|Sarajevo,Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina
BR|Brazil|Brazilian,Brazilians|Brasília,Brasilia
BN|Brunei|Bruneian|
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaoundé
CA|Canada|Canadian,Canadians|Ottawa
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|
CN|China|Chinese|Beijing,Peking,People's Republic of China,PRC
CO|Colombia|Colombian,Colombians|Bogotá,Bogota
KM|Comoros|Comorian,Comorians|Moroni
CD|Congo - Kinshasa|Congolese|Kinshasa,Congo,DR Congo,DRC,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire
CR|Costa Rica|Costa Rican,Costa Ricans|
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czechia|Czech,Czechs|Prague,Czech Republic,Czechoslovakia
DK|Denmark|Danish,Danes|Copenhagen,Kingdom of Denmark
DJ|Djibouti|Djiboutian|
EG|Egypt|Egyptian,Egyptians|Cairo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FI|Finland|Finnish,Finns|Helsinki
FR|France|French|Paris,Élysée,Vichy
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany|German,Germans|Berlin,Nazi Germany,Nazi,Nazis,West Germany,East Germany,Prussia,Prussian,Third Reich
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelanders|Reykjavik
IN|India|Indian,Indians|New Delhi,Delhi
ID|Indonesia|Indonesian,Indonesians|Jakarta,Dutch East Indies
IR|Iran|Iranian,Iranians,Persian|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland|Irish|Dublin,Irish Republic,Republic of Ireland
IL|Israel|Israeli,Israelis|Tel Aviv,Jewish state
IT|Italy|Italian,Italians|Rome
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs|Astana
KE|Kenya|Kenyan,Kenyans|Nairobi
KP|North Korea|North Korean,North Koreans|Pyongyang
KR|South Korea|South Korean,South Koreans,Korean,Koreans|Seoul,Korea
XK|Kosovo|Kosovar,Kosovars|Pristina
KW|Kuwait|Kuwaiti,Kuwaitis|
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao|Vientiane,Laos
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LY|Libya|Libyan,Libyans|Tripoli
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
MG|Madagascar|Malagasy|Antananarivo
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya,Malaya
ML|Mali|Malian,Malians|Bamako
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
MD|Moldova|Moldovan,Moldovans|Chisinau,Chişinău
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar|Burmese|Naypyidaw,Burma,Myanmar
NA|Namibia|Namibian,Namibians|Windhoek
NP|Nepal|Nepali,Nepalese|Kathmandu
NL|Netherlands|Dutch|The Hague,Netherlands
NZ|New Zealand|New Zealander,New Zealanders|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NG|Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia|Macedonian,Macedonians|Skopje,Macedonia
NO|Norway|Norwegian,Norwegians|Oslo
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PS|Palestinian Territories|Palestinian,Palestinians|Ramallah,Palestinian Authority,PLO,Palestine,Hamas,Fatah
PA|Panama|Panamanian,Panamanians|
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan|
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines|Philippine,Filipino,Filipinos|Manila
PL|Poland|Polish,Poles|Warsaw
PT|Portugal|Portuguese|Lisbon
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia|Russian,Russians|Moscow,Kremlin,Soviet,Soviets,Soviet Union,USSR,Russian Federation,Russian Empire,Putin
RW|Rwanda|Rwandan,Rwandans|Kigali
SA|Saudi Arabia|Saudi,Saudis|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade,Yugoslavia,Yugoslav
SG|Singapore|Singaporean|
SK|Slovakia|Slovak,Slovaks|Bratislava
SI|Slovenia|Slovenian,Slovenians,Slovene|Ljubljana
SO|Somalia|Somali,Somalis|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniards|Madrid
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo,Ceylon
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swedes|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian,Syrians|Damascus,Assad
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai,Thais|Bangkok,Siam
TL|Timor-Leste|Timorese|Dili
TN|Tunisia|Tunisian|Tunis
TR|Türkiye|Turkish,Turks|Ankara,Turkey,Türkiye,Ottoman Empire,Ottoman,Ottomans
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
AE|United Arab Emirates|Emirati,Emiratis|Abu Dhabi,UAE,Emirates
GB|United Kingdom|British,Briton,Britons,English|London,Britain,Great Britain,UK,U.K.,England,Downing Street,Westminster,British Empire
US|United States|American,Americans|Washington,U.S.,USA,U.S.A.,America,White House,United States of America
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VA|Vatican City||Vatican,Holy See
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam|Vietnamese|Hanoi,North Vietnam,South Vietnam
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare,Rhodesia
|Scottish,Scots,Welsh,Catalan,Catalans,Basque,Basques,Corsican,Corsicans,Flemish,Québécois|Edinburgh,Holyrood,Cardiff,Stormont,Barcelona
|Kurdish,Kurds,Chechen,Chechens,Tibetan,Tibetans,Uyghur,Uyghurs,Uighur,Uighurs,Kashmiri,Kashmiris,Tamil,Tamils,Crimean,Crimeans,Abkhaz,Abkhazian,South Ossetian,Ossetian,Transnistrian|
|Greenlandic,Greenlanders,Faroese,Puerto Rican,Puerto Ricans,Sahrawi,Sahrawis,Papuan,Papuans,Kanak,Bougainvillean,Somalilander,Zanzibari,Turkish Cypriot,Turkish Cypriots,Greek Cypriot,Greek Cypriots,Gibraltarian,Falklander,Bosnian Serb,Bosnian Serbs|Nuuk,Polisario,Polisario Front,Lhasa,Stanley,Hargeisa
|Roman,Byzantine,Mongol,Viking,Arab,Arabs,Jewish,Confederate,Zionist|Roman Empire,Byzantium
|Maori,Māori,Aboriginal,Navajo,Cherokee,Lakota,Sioux|
`;
