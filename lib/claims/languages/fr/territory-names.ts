/** French names of the territories whose English ones differ: `id|name,name` in a line, ids of territories-table.ts. */
export const territoryNames = `
kuril-islands|îles Kouriles,Kouriles
crimea|Crimée
sevastopol|Sébastopol
luhansk|Louhansk
zaporizhzhia|Zaporijjia
snake-island|île des Serpents
sea-of-azov|mer d’Azov
transnistria|Transnistrie
gagauzia|Gagaouzie
abkhazia|Abkhazie
south-ossetia|Ossétie du Sud
nagorno-karabakh|Haut-Karabakh
chechnya|Tchétchénie
karelia|Carélie
lomonosov-ridge|dorsale de Lomonossov
northwest-passage|passage du Nord-Ouest
caspian-sea|mer Caspienne
vojvodina|Voïvodine
northern-cyprus|Chypre du Nord
cyprus|Chypre
aegean|mer Égée
catalonia|Catalogne
basque-country|Pays basque
corsica|Corse
south-tyrol|Tyrol du Sud
flanders|Flandre
northern-ireland|Irlande du Nord
scotland|Écosse
wales|pays de Galles
channel-islands|îles Anglo-Normandes
faroe-islands|îles Féroé
greenland|Groenland
west-bank|Cisjordanie
east-jerusalem|Jérusalem-Est
jerusalem|Jérusalem
temple-mount|mont du Temple
gaza|bande de Gaza
golan-heights|plateau du Golan
shebaa-farms|fermes de Chebaa
south-yemen|Yémen du Sud
kashmir|Cachemire
balochistan|Baloutchistan
taiwan|Taïwan
taiwan-strait|détroit de Taïwan
east-china-sea|mer de Chine orientale
dokdo|rochers Liancourt
south-china-sea|mer de Chine méridionale
spratly|îles Spratleys
paracel|îles Paracels
west-papua|Papouasie occidentale
east-timor|Timor oriental
western-sahara|Sahara occidental
halaib|triangle de Halaïb
somaliland|Somaliland
kivu|Nord-Kivu,Sud-Kivu
chagos|archipel des Chagos
glorioso|îles Glorieuses
scattered-islands|îles Éparses,îles éparses
falklands|Malouines,îles Malouines
south-georgia|Géorgie du Sud
puerto-rico|Porto Rico
french-guiana|Guyane
panama-canal|canal de Panama
new-caledonia|Nouvelle-Calédonie
french-polynesia|Polynésie française
cook-islands|îles Cook
marshall-islands|îles Marshall
rapa-nui|île de Pâques
antarctica|Antarctique
`;
