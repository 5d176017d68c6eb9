/** Russian names of the territories whose English ones differ: `id|name,name` in a line, ids of territories-table.ts. A star ends a stem, as cases bend the rest. */
export const territoryNames = `
kuril-islands|Курил*,Курильск* остров*,Южн* Курил*,Северн* территори*
iturup|Итуруп*
kunashir|Кунашир*
shikotan|Шикотан*
habomai|Хабомаи
sakhalin|Сахалин*
crimea|Крым,Крыма,Крыму,Крымом,Крымск* полуостров*
sevastopol|Севастопол*
donetsk|Донецк*,ДНР
luhansk|Луганск*,ЛНР
zaporizhzhia|Запорож*
kherson|Херсон*
donbas|Донбасс*
snake-island|остров* Змеин*
sea-of-azov|Азовск* мор*
transnistria|Приднестров*
gagauzia|Гагауз*
abkhazia|Абхаз*
south-ossetia|Южн* Осети*
adjara|Аджари*
nagorno-karabakh|Нагорн* Карабах*,Карабах*,Арцах*
nakhchivan|Нахичеван*
zangezur-corridor|Зангезур*
chechnya|Чечн*
ingushetia-prigorodny|Пригородн* район*
tatarstan|Татарстан*
kaliningrad|Калининград*
karelia|Карели*
petseri|Печор*
bolshoy-ussuriysky|Больш* Уссурийск*
svalbard|Шпицберген*
lomonosov-ridge|хребт* Ломоносова,хребет Ломоносова
northern-sea-route|Северн* морск* пут*,Севморпут*
karakalpakstan|Каракалпак*
gorno-badakhshan|Горн* Бадахшан*,Горно-Бадахшан*
vorukh|Ворух*
sokh|Шахимардан*
caspian-sea|Каспийск* мор*
kosovo|Косов*
vojvodina|Воеводин*
republika-srpska|Республик* Сербск*
brcko|Брчко
northern-cyprus|Северн* Кипр*
cyprus|Кипр*
aegean|Эгейск*
gibraltar|Гибралтар*
ceuta|Сеут*
melilla|Мелиль*
catalonia|Каталони*
basque-country|Стран* Басков
corsica|Корсик*
flanders|Фландри*
northern-ireland|Северн* Ирланди*
scotland|Шотланди*
wales|Уэльс*
faroe-islands|Фарерск*
greenland|Гренланди*
aland|Аландск*
west-bank|Западн* берег*
east-jerusalem|Восточн* Иерусалим*
jerusalem|Иерусалим*
temple-mount|Храмов* гор*
gaza|сектор* Газ*,Газ* сектор*,сектор* Газа
golan-heights|Голан*,Голанск* высот*
palestine|Палестин*
idlib|Идлиб*
kurdistan-region|Курдистан*
kirkuk|Киркук*
abu-musa|Абу-Мус*
south-yemen|Южн* Йемен*
kashmir|Кашмир*
ladakh|Ладакх*
aksai-chin|Аксайчин*
arunachal-pradesh|Аруначал*
taiwan|Тайван*
taiwan-strait|Тайванск* пролив*
tibet|Тибет*
xinjiang|Синьцзян*
hong-kong|Гонконг*
macau|Макао
senkaku|Сенкаку,Дяоюйдао
east-china-sea|Восточно-Китайск* мор*
dokdo|Токто,Лианкур*,Такэсим*
south-china-sea|Южно-Китайск* мор*
spratly|Спратли
paracel|Парасельск*
aceh|Ачех*
west-papua|Западн* Папуа
east-timor|Восточн* Тимор*
western-sahara|Западн* Сахар*
halaib|Халаиб*
abyei|Абье
somaliland|Сомалиленд*
puntland|Пунтленд*
cabinda|Кабинд*
biafra|Биафр*
azawad|Азавад*
kivu|Северн* Киву,Южн* Киву
zanzibar|Занзибар*
darfur|Дарфур*
chagos|Чагос*
diego-garcia|Диего-Гарси*
mayotte|Майотт*
falklands|Фолкленд*,Мальвин*
south-georgia|Южн* Георги*
essequibo|Эссекибо
belize|Белиз*
guantanamo|Гуантанам*
puerto-rico|Пуэрто-Рико
panama-canal|Панамск* канал*
quebec|Квебек*
new-caledonia|Нов* Каледони*
french-polynesia|Французск* Полинези*
bougainville|Бугенвил*
tokelau|Токелау
cook-islands|остров* Кука
guam|Гуам*
marshall-islands|Маршаллов*
pitcairn|Питкэрн*
antarctica|Антарктид*,Антарктик*
`;
