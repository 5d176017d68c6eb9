/**
 * Where each entry of territories-table.ts comes from, as of when, and a sentence about it, one line each:
 *
 *     id | as of (year-month) | source | address | what it says, in our words
 *
 * Only extension pages show this, so it is kept out of the layer's door and of the content script.
 */
const table = `
kuril-islands|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kuril-Islands|Held by Russia since 1945. Japan claims the four southernmost islands as its Northern Territories.
iturup|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Iturup|One of the four southern Kuril islands: administered by Russia, claimed by Japan.
kunashir|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kunashir|One of the four southern Kuril islands: administered by Russia, claimed by Japan.
shikotan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Shikotan|One of the four southern Kuril islands: administered by Russia, claimed by Japan.
habomai|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Habomai-Islands|Islet group counted among the four southern Kuril islands: administered by Russia, claimed by Japan.
sakhalin|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sakhalin-Island|Divided between Russia and Japan until 1945; Japan gave up its claim to the south in the 1951 peace treaty.
crimea|2025-01|UN General Assembly resolution 68/262|https://undocs.org/A/RES/68/262|Controlled by Russia since 2014, which declared it annexed; the UN General Assembly upheld Ukraine’s borders.
sevastopol|2025-01|UN General Assembly resolution 68/262|https://undocs.org/A/RES/68/262|City on the Crimean peninsula: controlled by Russia since 2014, claimed by Ukraine.
donetsk|2025-01|UN General Assembly resolution ES-11/4|https://undocs.org/A/RES/ES-11/4|Ukrainian region; Russia declared it annexed in 2022 and controls part. The UN General Assembly called that invalid.
luhansk|2025-01|UN General Assembly resolution ES-11/4|https://undocs.org/A/RES/ES-11/4|Ukrainian region; Russia declared it annexed in 2022 and controls nearly all of it.
zaporizhzhia|2025-01|UN General Assembly resolution ES-11/4|https://undocs.org/A/RES/ES-11/4|Ukrainian region; Russia declared it annexed in 2022 and controls part of it.
kherson|2025-01|UN General Assembly resolution ES-11/4|https://undocs.org/A/RES/ES-11/4|Ukrainian region; Russia declared it annexed in 2022 and controls the part east of the Dnipro.
donbas|2025-01|UN General Assembly resolution ES-11/4|https://undocs.org/A/RES/ES-11/4|Common name of the Donetsk and Luhansk regions together.
snake-island|2025-01|International Court of Justice, Maritime Delimitation in the Black Sea|https://www.icj-cij.org/case/132|Ukrainian island in the Black Sea; its effect on the sea border with Romania was settled by the ICJ in 2009.
sea-of-azov|2025-01|Permanent Court of Arbitration, Coastal State Rights in the Black Sea, Sea of Azov and Kerch Strait|https://pca-cpa.org/en/cases/149/|Coastal rights in these waters are disputed between Ukraine and Russia in an arbitration.
transnistria|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Transdniestria|Self-governing since 1992 with Russian troops present; internationally regarded as part of Moldova.
gagauzia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Moldova|Autonomous unit of Moldova since 1994.
abkhazia|2025-01|UN General Assembly resolution 75/285|https://undocs.org/A/RES/75/285|Outside Georgian control since the 1990s; recognised as a state by Russia and a few others since 2008.
south-ossetia|2025-01|UN General Assembly resolution 75/285|https://undocs.org/A/RES/75/285|Outside Georgian control; recognised as a state by Russia and a few others since 2008.
adjara|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Ajaria|Autonomous republic of Georgia.
david-gareja|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Georgia|Monastery complex on a stretch of the Georgia–Azerbaijan border that is not agreed.
nagorno-karabakh|2025-01|UN General Assembly resolution 62/243|https://undocs.org/A/RES/62/243|Azerbaijani territory; its Armenian authorities, in place since 1994, were dissolved after Azerbaijan took full control in September 2023.
nakhchivan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Naxcivan-republic-Azerbaijan|Azerbaijani exclave with autonomous status under the treaties of 1921.
zangezur-corridor|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Armenia|Route across Armenia’s Syunik region whose control was negotiated after the 2020 war.
chechnya|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Chechnya|Republic of Russia; de facto independent in 1991–94 and 1996–99.
ingushetia-prigorodny|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/North-Ossetia-Alania|District of North Ossetia claimed by Ingush representatives since the 1992 conflict.
tatarstan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Tatarstan|Republic of Russia; voted for sovereignty in 1992.
kaliningrad|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kaliningrad-Russia|Russian exclave; German East Prussia until 1945.
karelia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Karelia-republic-Russia|Parts were ceded by Finland to the Soviet Union in 1940 and 1944.
petseri|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Estonia|Border area of the unratified Estonia–Russia border treaty.
bolshoy-ussuriysky|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Amur-River|River island divided between Russia and China by the 2004 agreement.
svalbard|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Svalbard|Norwegian sovereignty under the 1920 treaty, with equal economic access for its parties; the waters’ status is disputed.
lomonosov-ridge|2025-01|UN Commission on the Limits of the Continental Shelf|https://www.un.org/depts/los/clcs_new/commission_submissions.htm|Arctic seabed included in continental-shelf submissions of Russia, Denmark (Greenland) and Canada.
beaufort-sea|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Beaufort-Sea|Canada and the United States disagree on the sea border.
northwest-passage|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Northwest-Passage-trade-route|Canada regards it as internal waters; the United States as an international strait.
northern-sea-route|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Northeast-Passage|Russia regards straits on it as internal waters; the United States disagrees.
karakalpakstan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Karakalpakstan|Autonomous republic of Uzbekistan.
gorno-badakhshan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Gorno-Badakhshan|Autonomous province of Tajikistan.
vorukh|2025-03|Encyclopaedia Britannica|https://www.britannica.com/place/Fergana-Valley|Tajik exclave; border with Kyrgyzstan agreed in March 2025.
sokh|2025-03|Encyclopaedia Britannica|https://www.britannica.com/place/Fergana-Valley|Uzbek exclaves inside Kyrgyzstan.
caspian-sea|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Caspian-Sea|Legal status set by the 2018 convention; seabed borders in the south remain open.
kosovo|2025-01|UN Security Council resolution 1244 (1999)|https://undocs.org/S/RES/1244(1999)|Declared independence in 2008; recognised by about a hundred states. Serbia regards it as its province.
north-kosovo|2025-01|UN Security Council resolution 1244 (1999)|https://undocs.org/S/RES/1244(1999)|Mostly Serb municipalities where Kosovo’s and Serbia’s institutions compete.
presevo-valley|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Serbia|Region of southern Serbia with an Albanian population.
sandzak|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sandzak|Region divided between Serbia and Montenegro.
vojvodina|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Vojvodina|Autonomous province of Serbia.
republika-srpska|2025-01|Office of the High Representative|https://www.ohr.int/|Entity of Bosnia and Herzegovina under the Dayton agreement.
brcko|2025-01|Office of the High Representative|https://www.ohr.int/|Self-governing district of Bosnia and Herzegovina set up by arbitration in 1999.
prevlaka|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Croatia|Peninsula administered by Croatia; the border with Montenegro is open.
piran-bay|2025-01|Permanent Court of Arbitration, Croatia v. Slovenia|https://pca-cpa.org/en/cases/3/|Border settled by an award of 2017 that Croatia does not accept.
northern-cyprus|2025-01|UN Security Council resolution 541 (1983)|https://undocs.org/S/RES/541(1983)|Declared itself a state in 1983; recognised only by Türkiye. The UN Security Council called the declaration invalid.
cyprus|2025-01|UN Security Council resolution 541 (1983)|https://undocs.org/S/RES/541(1983)|Divided since 1974; the Republic of Cyprus governs the south.
varosha|2025-01|UN Security Council resolution 550 (1984)|https://undocs.org/S/RES/550(1984)|Fenced-off quarter of Famagusta under Turkish Cypriot control.
akrotiri-dhekelia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Cyprus|British sovereign base areas on Cyprus under the 1960 treaty.
imia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aegean-Sea|Uninhabited islets in the Aegean claimed by Greece and Türkiye.
aegean|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aegean-Sea|Greece and Türkiye differ on shelf, airspace and the status of some islets.
kastellorizo|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aegean-Sea|Greek island whose effect on maritime zones Türkiye disputes.
gibraltar|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/gibraltar|British overseas territory claimed by Spain.
ceuta|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Ceuta|Autonomous city of Spain claimed by Morocco.
melilla|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Melilla|Autonomous city of Spain claimed by Morocco.
perejil|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Ceuta|Uninhabited islet off Morocco contested by Spain and Morocco.
savage-islands|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Madeira-Islands|Portuguese islands; Spain disputes the sea zone claimed around them.
olivenza|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Spain|Town administered by Spain since 1801; Portugal has not given up its claim.
catalonia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Catalonia|Autonomous community of Spain; an independence declaration in 2017 was annulled by Spain’s Constitutional Court.
basque-country|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Basque-Country-region-Spain|Autonomous community of Spain.
corsica|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Corsica|French island region with special status; autonomy under negotiation.
south-tyrol|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Trentino-Alto-Adige|Autonomous Italian province under the 1946 agreement with Austria.
flanders|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Flanders-region-Belgium|Region of Belgium with a secessionist movement.
mont-blanc-summit|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Mont-Blanc|France and Italy draw the border at the summit differently.
northern-ireland|2025-01|The Belfast Agreement, 1998|https://www.gov.uk/government/publications/the-belfast-agreement|Part of the United Kingdom; the 1998 agreement lets a majority decide on joining Ireland.
scotland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Scotland|Part of the United Kingdom; voted against independence in 2014.
wales|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Wales|Part of the United Kingdom with a devolved parliament.
lough-foyle|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Lough-Foyle|Inlet whose border the United Kingdom and Ireland have not agreed.
rockall|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Rockall-islet-Atlantic-Ocean|Islet claimed by the United Kingdom; its effect on the shelf is disputed.
isle-of-man|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Isle-of-Man|Crown dependency.
channel-islands|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Channel-Islands-English-Channel|Crown dependencies.
faroe-islands|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Faroe-Islands|Self-governing part of the Danish realm.
greenland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Greenland|Self-governing part of the Danish realm with a right to choose independence under the 2009 act.
hans-island|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Nares-Strait|Divided between Denmark (Greenland) and Canada by agreement in 2022.
aland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aland-Islands|Autonomous, demilitarised Finnish islands under the 1921 settlement.
ems-dollart|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Dollart|Estuary whose border Germany and the Netherlands have left open by treaty.
west-bank|2025-01|International Court of Justice, Policies and Practices of Israel in the Occupied Palestinian Territory|https://www.icj-cij.org/case/186|Occupied territory in UN documents; parts run by the Palestinian Authority. Israel regards its status as disputed.
east-jerusalem|2025-01|UN Security Council resolution 478 (1980)|https://undocs.org/S/RES/478(1980)|Controlled by Israel since 1967 and included in its capital by its law; the UN Security Council called that void.
jerusalem|2025-01|UN Security Council resolution 478 (1980)|https://undocs.org/S/RES/478(1980)|Claimed as capital by Israel and, in its east, by the Palestinians; final status left to negotiation.
temple-mount|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Temple-Mount|Holy site in East Jerusalem administered by a Jordanian-backed endowment; Israel controls security.
gaza|2025-01|International Court of Justice, Policies and Practices of Israel in the Occupied Palestinian Territory|https://www.icj-cij.org/case/186|Palestinian territory run by Hamas from 2007; control contested in the war since October 2023.
area-c|2025-01|International Court of Justice, Policies and Practices of Israel in the Occupied Palestinian Territory|https://www.icj-cij.org/case/186|Part of the West Bank under full Israeli control by the 1995 interim agreement.
golan-heights|2025-01|UN Security Council resolution 497 (1981)|https://undocs.org/S/RES/497(1981)|Controlled by Israel since 1967, which extended its law there in 1981; regarded by the UN as occupied Syrian land.
shebaa-farms|2025-01|UN Security Council resolution 1701 (2006)|https://undocs.org/S/RES/1701(2006)|Held by Israel; claimed by Lebanon, regarded by the UN as part of the Golan pending a border agreement.
ghajar|2025-01|UN Security Council resolution 1701 (2006)|https://undocs.org/S/RES/1701(2006)|Village cut by the Israel–Lebanon line of withdrawal.
palestine|2025-01|UN General Assembly resolution 67/19|https://undocs.org/A/RES/67/19|Non-member observer state at the UN since 2012, recognised by most of its members.
hatay|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Hatay|Turkish province since 1939; long shown as Syrian on Syrian maps.
rojava|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Syria|Kurdish-led self-administration in Syria’s north-east.
afrin|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Syria|Syrian district taken by Turkish-backed forces in 2018.
idlib|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Idlib|Syrian province outside government control until December 2024.
kurdistan-region|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kurdistan|Autonomous region of Iraq; voted for independence in 2017, rejected by Baghdad.
kirkuk|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kirkuk-Iraq|Province contested between Baghdad and the Kurdistan Region.
shatt-al-arab|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Shatt-al-Arab|River border of Iraq and Iran under the 1975 treaty.
greater-tunb|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Greater-and-Lesser-Tunbs|Held by Iran since 1971, claimed by the United Arab Emirates.
lesser-tunb|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Greater-and-Lesser-Tunbs|Held by Iran since 1971, claimed by the United Arab Emirates.
abu-musa|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Abu-Musa|Held by Iran since 1971, claimed by the United Arab Emirates.
hawar-islands|2025-01|International Court of Justice, Qatar v. Bahrain|https://www.icj-cij.org/case/87|Awarded to Bahrain over Qatar by the ICJ in 2001.
durra-field|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kuwait|Gas field shared by Kuwait and Saudi Arabia in which Iran claims a part.
tiran-sanafir|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Strait-of-Tiran|Red Sea islands whose transfer from Egypt to Saudi Arabia was ratified in 2017.
south-yemen|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Yemen|A state until 1990; a southern movement seeks independence again.
socotra|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Socotra|Yemeni island where forces backed by the United Arab Emirates have held control.
hanish-islands|2025-01|Permanent Court of Arbitration, Eritrea/Yemen|https://pca-cpa.org/en/cases/81/|Awarded mainly to Yemen over Eritrea by arbitration in 1998.
kashmir|2025-01|UN Security Council resolution 47 (1948)|https://undocs.org/S/RES/47(1948)|Divided since 1947–49 among India, Pakistan and, in part, China; India and Pakistan each claim more than they hold.
azad-kashmir|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Azad-Kashmir|Administered by Pakistan, claimed by India.
indian-administered-kashmir|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Jammu-and-Kashmir|Administered by India, claimed by Pakistan.
gilgit-baltistan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Gilgit-Baltistan|Administered by Pakistan, claimed by India.
ladakh|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Ladakh|Union territory of India; parts claimed by Pakistan and China.
aksai-chin|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aksai-Chin|Administered by China, claimed by India.
siachen|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Siachen-Glacier|Glacier held by India since 1984, claimed by Pakistan.
shaksgam|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kashmir-region-Indian-subcontinent|Ceded by Pakistan to China in 1963; India does not accept that.
line-of-control|2025-01|Encyclopaedia Britannica|https://www.britannica.com/topic/line-of-control|Military line between the Indian and Pakistani parts of Kashmir.
line-of-actual-control|2025-01|Encyclopaedia Britannica|https://www.britannica.com/topic/Line-of-Actual-Control|Unmarked line between Indian and Chinese control.
arunachal-pradesh|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Arunachal-Pradesh|State of India; China claims most of it.
doklam|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Bhutan|Plateau claimed by Bhutan and China.
kalapani|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Nepal|Border area administered by India, claimed by Nepal.
susta|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Nepal|Border area of the Gandak river claimed by Nepal.
sir-creek|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Rann-of-Kachchh|Estuary border between India and Pakistan that is not agreed.
durand-line|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Durand-Line|Border of 1893 that Afghan governments have not accepted.
junagadh|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Junagadh|Former princely state in India, claimed by Pakistan.
sikkim|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sikkim|Joined India in 1975.
balochistan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Balochistan|Province of Pakistan with an armed separatist movement.
khalistan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Khalistan|Separate Sikh state sought by a movement in Punjab and abroad.
nagaland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Nagaland|State of India with a long independence movement.
tamil-eelam|2025-01|Encyclopaedia Britannica|https://www.britannica.com/topic/Liberation-Tigers-of-Tamil-Eelam|State sought in northern and eastern Sri Lanka until 2009.
katchatheevu|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Palk-Strait|Island left to Sri Lanka by the 1974 agreement with India.
chittagong-hill-tracts|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Chittagong-Hill-Tracts|Region of Bangladesh under a 1997 peace accord.
taiwan|2025-01|UN General Assembly resolution 2758 (XXVI)|https://undocs.org/A/RES/2758(XXVI)|Self-governing under the Republic of China; claimed by the People’s Republic of China.
kinmen|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Quemoy-Island|Islands off the mainland held by Taiwan.
matsu|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Matsu-Island|Islands off the mainland held by Taiwan.
taiwan-strait|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Taiwan-Strait|China claims jurisdiction; the United States and others regard most of it as international waters.
tibet|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Tibet|Autonomous region of China; a government in exile seeks wider autonomy.
xinjiang|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Xinjiang|Autonomous region of China.
inner-mongolia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Inner-Mongolia|Autonomous region of China.
hong-kong|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Hong-Kong|Special administrative region of China since 1997.
macau|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Macau-administrative-region-China|Special administrative region of China since 1999.
senkaku|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Senkaku-Islands|Administered by Japan, claimed by China and Taiwan.
east-china-sea|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/East-China-Sea|Overlapping shelf and zone claims.
okinotorishima|2025-01|UN Commission on the Limits of the Continental Shelf|https://www.un.org/depts/los/clcs_new/commission_submissions.htm|Japanese reef; China and South Korea say it makes no exclusive economic zone.
socotra-rock|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/East-China-Sea|Submerged rock with a South Korean station, in overlapping zones.
dokdo|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Liancourt-Rocks|Administered by South Korea, claimed by Japan.
northern-limit-line|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Korea|Sea line off western Korea that North Korea does not accept.
korean-dmz|2025-01|Encyclopaedia Britannica|https://www.britannica.com/topic/demilitarized-zone-Korean-peninsula|Buffer strip under the 1953 armistice.
paektu|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Mount-Paektu|Mountain divided between North Korea and China.
south-china-sea|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Overlapping claims by six parties; a 2016 award found no legal basis for historic rights in China’s line, which China rejects.
nine-dash-line|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Line on Chinese maps of the South China Sea.
spratly|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Island group held in parts by five parties and claimed in whole or part by six.
paracel|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Paracel-Islands|Held by China since 1974, claimed by Vietnam and Taiwan.
woody-island|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Paracel-Islands|Largest of the Paracels.
scarborough-shoal|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Controlled by China since 2012, claimed by the Philippines and Taiwan.
second-thomas-shoal|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by a Philippine grounded ship, claimed by China and others.
mischief-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China; the 2016 award placed it in the Philippine zone.
fiery-cross|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China since 1988.
subi-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China since 1988.
johnson-south-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China since 1988.
cuarteron-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China since 1988.
gaven-reefs|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China since 1988.
hughes-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by China since 1988.
itu-aba|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Largest natural Spratly feature, held by Taiwan.
thitu|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by the Philippines.
swallow-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Held by Malaysia.
whitsun-reef|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Reef where Chinese vessels have gathered.
sabina-shoal|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Shoal in the Philippine zone claimed by China.
reed-bank|2025-01|Permanent Court of Arbitration, The South China Sea Arbitration|https://pca-cpa.org/en/cases/7/|Seabed in the Philippine zone by the 2016 award, claimed by China.
vanguard-bank|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/South-China-Sea|Seabed held by Vietnam, inside China’s line.
james-shoal|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/South-China-Sea|Underwater shoal on Malaysia’s shelf that China calls its southernmost point.
macclesfield-bank|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/South-China-Sea|Underwater bank claimed by China and others.
pratas|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Pratas-Islands|Held by Taiwan, claimed by China.
natuna|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Natuna-Islands|Indonesian islands; their sea zone overlaps China’s line.
ambalat|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Celebes-Sea|Sea block disputed by Indonesia and Malaysia.
ligitan-sipadan|2025-01|International Court of Justice, Indonesia/Malaysia|https://www.icj-cij.org/case/102|Awarded to Malaysia over Indonesia by the ICJ in 2002.
pedra-branca|2025-01|International Court of Justice, Malaysia/Singapore|https://www.icj-cij.org/case/130|Awarded to Singapore over Malaysia by the ICJ in 2008.
sabah|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sabah|State of Malaysia; the Philippine claim has not been withdrawn.
limbang|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Limbang|Malaysian district between the parts of Brunei.
preah-vihear|2025-01|International Court of Justice, Temple of Preah Vihear|https://www.icj-cij.org/case/45|Temple awarded to Cambodia in 1962; the ICJ clarified its surroundings in 2013.
ta-moan-thom|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Cambodia|Temple sites on an undemarcated stretch of the Thai–Cambodian border.
koh-kut|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Gulf-of-Thailand|Thai island beside an area of overlapping sea claims with Cambodia.
patani|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Thailand|Southern Thai provinces with a separatist insurgency.
bangsamoro|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Philippines|Autonomous region of the Philippines since 2019.
aceh|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aceh|Indonesian province with special autonomy since the 2005 peace agreement.
west-papua|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Papua-province-Indonesia|Joined to Indonesia in 1963–69; an independence movement contests the vote of 1969.
east-timor|2025-01|International Court of Justice, East Timor|https://www.icj-cij.org/case/84|Independent since 2002 after Indonesian rule from 1975 to 1999.
timor-sea|2025-01|Permanent Court of Arbitration, Timor Sea Conciliation|https://pca-cpa.org/en/cases/132/|Sea border settled by Australia and Timor-Leste in 2018.
oecusse|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Timor-Leste|Exclave of Timor-Leste.
ashmore-reef|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Ashmore-and-Cartier-Islands|Australian territory in which Indonesian groups assert traditional rights.
wa-state|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Myanmar|Self-administered area of Myanmar run by its own army.
rakhine|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Rakhine|State of Myanmar largely taken by the Arakan Army.
western-sahara|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/western-sahara|Non-self-governing territory in the UN list; mostly controlled by Morocco, claimed by the Polisario Front’s republic.
guerguerat|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/western-sahara|Crossing in the south of Western Sahara.
halaib|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sudan|Administered by Egypt, claimed by Sudan.
bir-tawil|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sudan|Land between Egypt and Sudan that neither claims.
abyei|2025-01|Permanent Court of Arbitration, The Abyei Arbitration|https://pca-cpa.org/en/cases/92/|Special-status area contested by Sudan and South Sudan; bounds defined by an award of 2009.
heglig|2025-01|Permanent Court of Arbitration, The Abyei Arbitration|https://pca-cpa.org/en/cases/92/|Oil area in Sudan claimed by South Sudan.
kafia-kingi|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/South-Sudan|Area claimed by South Sudan.
al-fashaga|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Sudan|Farmland on the Sudan–Ethiopia border claimed by both.
ilemi|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Kenya|Administered by Kenya, claimed by South Sudan and in the past by Ethiopia.
migingo|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Lake-Victoria|Islet in Lake Victoria contested by Kenya and Uganda.
kenya-somalia-sea|2025-01|International Court of Justice, Somalia v. Kenya|https://www.icj-cij.org/case/161|Boundary set by the ICJ in 2021; Kenya does not accept the ruling.
somaliland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Somaliland|Self-governing since 1991; claimed by Somalia.
puntland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Puntland|Self-governing member state of Somalia.
sool|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Somalia|Contested between Somaliland and authorities loyal to Somalia.
jubaland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Somalia|Member state of Somalia.
ogaden|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Ogaden|Somali-inhabited region of Ethiopia, fought over in 1977–78.
badme|2025-01|Permanent Court of Arbitration, Eritrea-Ethiopia Boundary Commission|https://pca-cpa.org/en/cases/99/|Awarded to Eritrea by the boundary commission in 2002; Ethiopia accepted in 2018.
western-tigray|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Tigray|Area contested between Tigray and Amhara.
doumeira|2025-01|UN Security Council resolution 1862 (2009)|https://undocs.org/S/RES/1862(2009)|Border area contested by Djibouti and Eritrea.
cabinda|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Cabinda|Exclave of Angola with a separatist movement.
caprivi|2025-01|International Court of Justice, Kasikili/Sedudu Island|https://www.icj-cij.org/case/98|Namibian strip; a secession attempt failed in 1999.
kasikili-sedudu|2025-01|International Court of Justice, Kasikili/Sedudu Island|https://www.icj-cij.org/case/98|River island awarded to Botswana by the ICJ in 1999.
walvis-bay|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Walvis-Bay|Port transferred from South Africa to Namibia in 1994.
barotseland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/topic/Barotse|Region of Zambia with an independence movement.
casamance|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Casamance|Region of Senegal with a separatist conflict since 1982.
ambazonia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Cameroon|State sought by separatists in Cameroon’s Anglophone regions.
bakassi|2025-01|International Court of Justice, Cameroon v. Nigeria|https://www.icj-cij.org/case/94|Awarded to Cameroon over Nigeria by the ICJ in 2002.
mbanie|2025-05|International Court of Justice, Gabon/Equatorial Guinea|https://www.icj-cij.org/case/179|Islets contested by Gabon and Equatorial Guinea; the ICJ ruled in 2025 on the titles that apply.
biafra|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Biafra|Seceded from Nigeria in 1967–70; a movement seeks independence again.
western-togoland|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Togoland|Part of Ghana with a small separatist movement.
azawad|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Mali|Northern Mali, declared independent by rebels in 2012.
aouzou|2025-01|International Court of Justice, Libya/Chad|https://www.icj-cij.org/case/83|Awarded to Chad over Libya by the ICJ in 1994.
kivu|2025-02|Encyclopaedia Britannica|https://www.britannica.com/place/Kivu|Congolese provinces partly held by M23 rebels.
katanga|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Katanga|Seceded from Congo in 1960–63.
zanzibar|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Zanzibar-island-Tanzania|Semi-autonomous part of Tanzania.
darfur|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Darfur|Region of Sudan contested in the war since 2023.
chagos|2025-06|International Court of Justice, Chagos Archipelago|https://www.icj-cij.org/case/169|Administered by the United Kingdom, claimed by Mauritius; a treaty to transfer sovereignty was signed in May 2025.
diego-garcia|2025-06|International Court of Justice, Chagos Archipelago|https://www.icj-cij.org/case/169|Chagos island with a UK–US base; the 2025 treaty provides for a lease.
mayotte|2025-01|UN General Assembly resolution 49/18|https://undocs.org/A/RES/49/18|French department claimed by the Comoros.
anjouan|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Comoros|Comoran island that declared secession in 1997 and 2007.
tromelin|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Mascarene-Islands|Administered by France, claimed by Mauritius.
glorioso|2025-01|UN General Assembly resolution 34/91|https://undocs.org/A/RES/34/91|Administered by France, claimed by Madagascar and the Comoros.
scattered-islands|2025-01|UN General Assembly resolution 34/91|https://undocs.org/A/RES/34/91|Administered by France, claimed by Madagascar.
falklands|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/falkland-islands-malvinas|British overseas territory claimed by Argentina.
south-georgia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/South-Georgia-and-the-South-Sandwich-Islands|British overseas territory claimed by Argentina.
essequibo|2025-01|International Court of Justice, Guyana v. Venezuela|https://www.icj-cij.org/case/171|Administered by Guyana, claimed by Venezuela; a case is before the ICJ.
tigri|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Guyana|Administered by Guyana, claimed by Suriname.
isla-suarez|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Bolivia|River island between Bolivia and Brazil.
isla-brasilera|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Uruguay|River island claimed by Uruguay.
southern-ice-field|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Patagonia|Stretch of the Argentina–Chile border left to be mapped by the 1998 agreement.
beagle-channel|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Beagle-Channel|Settled between Argentina and Chile by the 1984 treaty.
bolivia-sea-access|2025-01|International Court of Justice, Bolivia v. Chile|https://www.icj-cij.org/case/153|Former Bolivian coast; the ICJ found in 2018 no duty of Chile to negotiate sea access.
san-andres|2025-01|International Court of Justice, Nicaragua v. Colombia|https://www.icj-cij.org/case/124|Islands of Colombia; sea border with Nicaragua set by the ICJ in 2012.
bajo-nuevo|2025-01|International Court of Justice, Nicaragua v. Colombia|https://www.icj-cij.org/case/124|Banks administered by Colombia, claimed by others.
isla-calero|2025-01|International Court of Justice, Costa Rica v. Nicaragua|https://www.icj-cij.org/case/150|Awarded to Costa Rica over Nicaragua by the ICJ in 2015.
gulf-of-fonseca|2025-01|International Court of Justice, El Salvador/Honduras|https://www.icj-cij.org/case/75|Waters and islets contested between El Salvador and Honduras.
belize|2025-01|International Court of Justice, Guatemala/Belize|https://www.icj-cij.org/case/177|Independent state; Guatemala’s claim is before the ICJ.
sapodilla-cayes|2025-01|International Court of Justice, Belize v. Honduras|https://www.icj-cij.org/case/185|Administered by Belize, claimed by Honduras and Guatemala.
isla-aves|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Venezuela|Venezuelan islet; Dominica gave up its claim in 2006.
los-monjes|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Gulf-of-Venezuela|Venezuelan islets in an unsettled sea border with Colombia.
navassa|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Navassa-Island|Administered by the United States, claimed by Haiti.
guantanamo|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Guantanamo-Bay|US naval base on land leased in 1903; Cuba wants it back.
puerto-rico|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Puerto-Rico|US commonwealth whose status is under debate.
us-virgin-islands|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/united-states-virgin-islands|US territory on the UN list of non-self-governing territories.
british-virgin-islands|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/british-virgin-islands|British overseas territory.
anguilla|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/anguilla|British overseas territory.
bermuda|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/bermuda|British overseas territory.
cayman|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/cayman-islands|British overseas territory.
montserrat|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/montserrat|British overseas territory.
turks-caicos|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/turks-and-caicos-islands|British overseas territory.
saint-helena|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/saint-helena|British overseas territory.
aruba|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Aruba|Country within the Kingdom of the Netherlands.
curacao|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Curacao|Countries within the Kingdom of the Netherlands.
french-guiana|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/French-Guiana|French overseas department.
panama-canal|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Panama-Canal|Passed from US to Panamanian control at the end of 1999 under the 1977 treaties.
machias-seal|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Bay-of-Fundy|Islet administered by Canada, claimed by the United States.
dixon-entrance|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Dixon-Entrance|Strait whose border Canada and the United States draw differently.
quebec|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Quebec-province|Province of Canada; voted against sovereignty in 1980 and 1995.
clipperton|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Clipperton-Island|French by an arbitral award of 1931 over Mexico.
new-caledonia|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/new-caledonia|French territory that voted against independence in 2018, 2020 and 2021, the last boycotted by its supporters.
french-polynesia|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/french-polynesia|French territory on the UN list of non-self-governing territories.
wallis-futuna|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Wallis-and-Futuna|French overseas collectivity.
matthew-hunter|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/New-Caledonia-French-unique-collectivity-Pacific-Ocean|Held by France, claimed by Vanuatu.
bougainville|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Bougainville-Island|Autonomous region of Papua New Guinea; 98 per cent voted for independence in 2019.
tokelau|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/tokelau|Non-self-governing territory of New Zealand.
cook-islands|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Cook-Islands|Self-governing in free association with New Zealand.
niue|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Niue|Self-governing in free association with New Zealand.
american-samoa|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/american-samoa|US territory.
swains-island|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/American-Samoa|Administered by the United States; Tokelauans have asserted a claim.
guam|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/guam|US territory on the UN list of non-self-governing territories.
northern-marianas|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Northern-Mariana-Islands|Commonwealth in political union with the United States.
wake-island|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Wake-Island|US territory claimed by the Marshall Islands.
palau|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Palau|Independent state in free association with the United States.
marshall-islands|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Marshall-Islands|Independent state in free association with the United States.
micronesia|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Micronesia-republic-Pacific-Ocean|Independent state in free association with the United States.
minerva-reefs|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Tonga|Reefs claimed by Tonga and Fiji.
pitcairn|2025-01|United Nations, non-self-governing territories|https://www.un.org/dppa/decolonization/en/nsgt/pitcairn|British overseas territory.
rapa-nui|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Easter-Island|Special territory of Chile.
norfolk-island|2025-01|Encyclopaedia Britannica|https://www.britannica.com/place/Norfolk-Island|External territory of Australia; self-government ended in 2015.
antarctica|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Seven states claim parts; the 1959 treaty freezes the claims.
british-antarctic-territory|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Claim overlapping those of Argentina and Chile.
argentine-antarctica|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Claim overlapping those of the United Kingdom and Chile.
chilean-antarctic|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Claim overlapping those of the United Kingdom and Argentina.
australian-antarctic|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Claim under the 1959 treaty.
ross-dependency|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|New Zealand’s claim under the 1959 treaty.
adelie-land|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|France’s claim under the 1959 treaty.
queen-maud-land|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Norway’s claim under the 1959 treaty.
peter-i-island|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Norway’s claim under the 1959 treaty.
marie-byrd-land|2025-01|Secretariat of the Antarctic Treaty|https://www.ats.aq/e/antarctictreaty.html|Sector of Antarctica that no state claims.
`;

/** What the pages tell about a territory of the table. */
export interface TerritorySource {
  /** Month the entry describes, "2025-01": what changed later is not in it. */
  readonly asOf: string;
  readonly source: string;
  readonly url: string;
  /** A sentence in our own words, naming who holds and who claims; never who is right. */
  readonly note: string;
}

let sources: ReadonlyMap<string, TerritorySource> | undefined;

/** Sources by the id that `TerritoryFacet.id` carries. */
export function territorySources(): ReadonlyMap<string, TerritorySource> {
  sources ??= new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', asOf = '', source = '', url = '', note = ''] = line.split('|');
        return [id, { asOf, source, url, note }];
      }),
  );
  return sources;
}
