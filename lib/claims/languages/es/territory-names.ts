/** Spanish names of the territories whose English ones differ: `id|name,name` in a line, ids of territories-table.ts. */
export const territoryNames = `
kuril-islands|Islas Kuriles,Kuriles
sevastopol|Sebastopol
luhansk|Lugansk
zaporizhzhia|Zaporiyia
kherson|Jersón
donbas|Dombás
snake-island|Isla de las Serpientes
sea-of-azov|mar de Azov
abkhazia|Abjasia,Abjazia
south-ossetia|Osetia del Sur
nagorno-karabakh|Nagorno Karabaj,Alto Karabaj
tatarstan|Tartaristán
kaliningrad|Kaliningrado
lomonosov-ridge|dorsal de Lomonósov
northwest-passage|Paso del Noroeste
caspian-sea|mar Caspio
republika-srpska|República Srpska
northern-cyprus|Norte de Chipre,Chipre del Norte
cyprus|Chipre
aegean|mar Egeo,Egeo
kastellorizo|Castelórizo
savage-islands|Islas Salvajes
catalonia|Cataluña,Catalunya
basque-country|País Vasco,Euskadi
corsica|Córcega
south-tyrol|Tirol del Sur
flanders|Flandes
northern-ireland|Irlanda del Norte
scotland|Escocia
wales|Gales
faroe-islands|Islas Feroe
greenland|Groenlandia
west-bank|Cisjordania
east-jerusalem|Jerusalén Este,Jerusalén Oriental
jerusalem|Jerusalén
temple-mount|Monte del Templo
gaza|Franja de Gaza
golan-heights|Altos del Golán
shebaa-farms|granjas de Shebaa
palestine|Palestina
kurdistan-region|Kurdistán
south-yemen|Yemen del Sur
kashmir|Cachemira
balochistan|Baluchistán
taiwan|Taiwán
taiwan-strait|estrecho de Taiwán
tibet|Tíbet
xinjiang|Sinkiang
east-china-sea|mar de China Oriental
dokdo|Rocas de Liancourt
south-china-sea|mar de China Meridional,mar del Sur de China
spratly|Islas Spratly
paracel|Islas Paracelso,Islas Paracel
west-papua|Papúa Occidental
east-timor|Timor Oriental
western-sahara|Sáhara Occidental,Sahara Occidental
halaib|Triángulo de Halaib
kivu|Kivu del Norte,Kivu del Sur
zanzibar|Zanzíbar
chagos|Archipiélago de Chagos
falklands|Malvinas,Islas Malvinas
south-georgia|Georgia del Sur,Islas Sandwich del Sur
essequibo|Esequibo
southern-ice-field|Campo de Hielo Sur
beagle-channel|canal Beagle,canal de Beagle
gulf-of-fonseca|golfo de Fonseca
belize|Belice
french-guiana|Guayana Francesa
panama-canal|Canal de Panamá
new-caledonia|Nueva Caledonia
french-polynesia|Polinesia Francesa
cook-islands|Islas Cook
northern-marianas|Islas Marianas del Norte
marshall-islands|Islas Marshall
rapa-nui|Isla de Pascua
antarctica|Antártida
`;
