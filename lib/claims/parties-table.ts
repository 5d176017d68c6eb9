/**
 * Who can hold or claim land, in English: a line per state, `ISO code | adjective and people | capital and other
 * words that stand for its government`. The state's own name comes from `Intl.DisplayNames`; other names of it
 * stand among the last. Capitals only, as in text.
 */
export const partiesTable = `
AF|Afghan,Afghans|Kabul
AL|Albanian,Albanians|Tirana
DZ|Algerian,Algerians|Algiers
AO|Angolan,Angolans|Luanda
AR|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires,Casa Rosada
AM|Armenian,Armenians|Yerevan
AU|Australian,Australians|Canberra
AT|Austrian,Austrians|Vienna,Austria-Hungary,Austro-Hungarian Empire,Habsburgs,Habsburg Empire
AZ|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BD|Bangladeshi,Bangladeshis|Dhaka
BY|Belarusian,Belarusians|Minsk
BE|Belgian,Belgians|
BZ|Belizean,Belizeans|Belmopan
BT|Bhutanese|Thimphu
BO|Bolivian,Bolivians|La Paz
BA|Bosnian,Bosnians|Sarajevo,Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina
BR|Brazilian,Brazilians|Brasília,Brasilia
BN|Bruneian|
BG|Bulgarian,Bulgarians|Sofia
KH|Cambodian,Cambodians|Phnom Penh
CM|Cameroonian,Cameroonians|Yaoundé
CA|Canadian,Canadians|Ottawa
TD|Chadian,Chadians|N'Djamena
CL|Chilean,Chileans|
CN|Chinese|Beijing,Peking,People's Republic of China,PRC
CO|Colombian,Colombians|Bogotá,Bogota
KM|Comorian,Comorians|Moroni
CD|Congolese|Kinshasa,Congo,DR Congo,DRC,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire
CR|Costa Rican,Costa Ricans|
HR|Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuban,Cubans|Havana
CY|Cypriot,Cypriots|Nicosia
CZ|Czech,Czechs|Prague,Czech Republic,Czechoslovakia
DK|Danish,Danes|Copenhagen,Kingdom of Denmark
DJ|Djiboutian|
EG|Egyptian,Egyptians|Cairo
ER|Eritrean,Eritreans|Asmara
EE|Estonian,Estonians|Tallinn
ET|Ethiopian,Ethiopians|Addis Ababa
FI|Finnish,Finns|Helsinki
FR|French|Paris,Élysée,Vichy
GE|Georgian,Georgians|Tbilisi
DE|German,Germans|Berlin,Nazi Germany,Nazi,Nazis,West Germany,East Germany,Prussia,Prussian,Third Reich
GH|Ghanaian,Ghanaians|Accra
GR|Greek,Greeks|Athens
GT|Guatemalan,Guatemalans|Guatemala City
GY|Guyanese|Georgetown
HT|Haitian,Haitians|Port-au-Prince
HN|Honduran,Hondurans|Tegucigalpa
HU|Hungarian,Hungarians|Budapest
IS|Icelandic,Icelanders|Reykjavik
IN|Indian,Indians|New Delhi,Delhi
ID|Indonesian,Indonesians|Jakarta,Dutch East Indies
IR|Iranian,Iranians,Persian|Tehran,Teheran
IQ|Iraqi,Iraqis|Baghdad
IE|Irish|Dublin,Irish Republic,Republic of Ireland
IL|Israeli,Israelis|Tel Aviv,Jewish state
IT|Italian,Italians|Rome
JP|Japanese|Tokyo
JO|Jordanian,Jordanians|Amman
KZ|Kazakh,Kazakhs|Astana
KE|Kenyan,Kenyans|Nairobi
KP|North Korean,North Koreans|Pyongyang
KR|South Korean,South Koreans,Korean,Koreans|Seoul,Korea
XK|Kosovar,Kosovars|Pristina
KW|Kuwaiti,Kuwaitis|
KG|Kyrgyz|Bishkek
LA|Laotian,Lao|Vientiane,Laos
LV|Latvian,Latvians|Riga
LB|Lebanese|Beirut
LY|Libyan,Libyans|Tripoli
LT|Lithuanian,Lithuanians|Vilnius
MG|Malagasy|Antananarivo
MY|Malaysian,Malaysians|Kuala Lumpur,Putrajaya,Malaya
ML|Malian,Malians|Bamako
MR|Mauritanian,Mauritanians|Nouakchott
MU|Mauritian,Mauritians|Port Louis
MX|Mexican,Mexicans|Mexico City
MD|Moldovan,Moldovans|Chisinau,Chişinău
MN|Mongolian,Mongolians|Ulaanbaatar
ME|Montenegrin,Montenegrins|Podgorica
MA|Moroccan,Moroccans|Rabat
MZ|Mozambican|Maputo
MM|Burmese|Naypyidaw,Burma,Myanmar
NA|Namibian,Namibians|Windhoek
NP|Nepali,Nepalese|Kathmandu
NL|Dutch|The Hague,Netherlands
NZ|New Zealander,New Zealanders|Wellington
NI|Nicaraguan,Nicaraguans|Managua
NG|Nigerian,Nigerians|Abuja
MK|Macedonian,Macedonians|Skopje,Macedonia
NO|Norwegian,Norwegians|Oslo
PK|Pakistani,Pakistanis|Islamabad
PS|Palestinian,Palestinians|Ramallah,Palestinian Authority,PLO,Palestine,Hamas,Fatah
PA|Panamanian,Panamanians|
PG|Papua New Guinean|Port Moresby
PY|Paraguayan|
PE|Peruvian,Peruvians|Lima
PH|Philippine,Filipino,Filipinos|Manila
PL|Polish,Poles|Warsaw
PT|Portuguese|Lisbon
RO|Romanian,Romanians|Bucharest
RU|Russian,Russians|Moscow,Kremlin,Soviet,Soviets,Soviet Union,USSR,Russian Federation,Russian Empire,Putin
RW|Rwandan,Rwandans|Kigali
SA|Saudi,Saudis|Riyadh
SN|Senegalese|Dakar
RS|Serbian,Serbians,Serb,Serbs|Belgrade,Yugoslavia,Yugoslav
SG|Singaporean|
SK|Slovak,Slovaks|Bratislava
SI|Slovenian,Slovenians,Slovene|Ljubljana
SO|Somali,Somalis|Mogadishu
ZA|South African,South Africans|Pretoria
SS|South Sudanese|Juba
ES|Spanish,Spaniards|Madrid
LK|Sri Lankan,Sri Lankans|Colombo,Ceylon
SD|Sudanese|Khartoum
SR|Surinamese|Paramaribo
SE|Swedish,Swedes|Stockholm
CH|Swiss|Bern
SY|Syrian,Syrians|Damascus,Assad
TW|Taiwanese|Taipei
TJ|Tajik,Tajiks|Dushanbe
TZ|Tanzanian|Dodoma
TH|Thai,Thais|Bangkok,Siam
TL|Timorese|Dili
TN|Tunisian|Tunis
TR|Turkish,Turks|Ankara,Turkey,Türkiye,Ottoman Empire,Ottoman,Ottomans
TM|Turkmen|Ashgabat
UG|Ugandan,Ugandans|Kampala
UA|Ukrainian,Ukrainians|Kyiv,Kiev
AE|Emirati,Emiratis|Abu Dhabi,UAE,Emirates
GB|British,Briton,Britons,English|London,Britain,Great Britain,UK,U.K.,England,Downing Street,Westminster,British Empire
US|American,Americans|Washington,U.S.,USA,U.S.A.,America,White House,United States of America
UY|Uruguayan|Montevideo
UZ|Uzbek,Uzbeks|Tashkent
VA||Vatican,Holy See
VE|Venezuelan,Venezuelans|Caracas
VN|Vietnamese|Hanoi,North Vietnam,South Vietnam
YE|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambian|Lusaka
ZW|Zimbabwean|Harare,Rhodesia
|Scottish,Scots,Welsh,Catalan,Catalans,Basque,Basques,Corsican,Corsicans,Flemish,Québécois|Edinburgh,Holyrood,Cardiff,Stormont,Barcelona
|Kurdish,Kurds,Chechen,Chechens,Tibetan,Tibetans,Uyghur,Uyghurs,Uighur,Uighurs,Kashmiri,Kashmiris,Tamil,Tamils,Crimean,Crimeans,Abkhaz,Abkhazian,South Ossetian,Ossetian,Transnistrian|
|Greenlandic,Greenlanders,Faroese,Puerto Rican,Puerto Ricans,Sahrawi,Sahrawis,Papuan,Papuans,Kanak,Bougainvillean,Somalilander,Zanzibari,Turkish Cypriot,Turkish Cypriots,Greek Cypriot,Greek Cypriots,Gibraltarian,Falklander,Bosnian Serb,Bosnian Serbs|Nuuk,Polisario,Polisario Front,Lhasa,Stanley,Hargeisa
|Roman,Byzantine,Mongol,Viking,Arab,Arabs,Jewish,Confederate,Zionist|Roman Empire,Byzantium
|Maori,Māori,Aboriginal,Navajo,Cherokee,Lakota,Sioux|
`;
