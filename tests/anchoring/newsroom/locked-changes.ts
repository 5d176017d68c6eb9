/**
 * News sentences, each with one thing changed as newsrooms change it, `{before|after}`, behind what must be said of it.
 * "date/number" allows either. Written before the rules they measure.
 */
export const lockedChanges = `
number: The central bank raised its main rate by {25|50} basis points at its meeting, a move traders had expected.
number: Rescuers pulled {eleven|seven} people from the rubble before the search was called off for the night.
number: Rescuers pulled {eleven|11} survivors and {three|four} bodies from the collapsed hotel in the old town.
number: The storm left {thirty-one|thirty-two} households along the river without power until the next morning.
number: It was the {third|fourth} strike at the plant since the new owner took over and cut the night shift.
number: She finished {ninth|eleventh} in the downhill, her best result since she injured a knee in training.
number: The court gave both sides {twenty|ten} days to file their answers before it decides on the appeal.
number: The company will hire between {400|600} and 800 engineers for its research centre near the airport.
number: The company will lay off 400 to {800|900} workers as it moves production of engines to a new site.
number: Unemployment in the region stood at {5.6|6.5} percent, a level not seen since the mines were closed.
number: Support for the bill rose by 3 {percent|percentage points} after the debate was shown on television.
number: Support for the reform fell by 2 {percentage points|percent} in the weeks that followed the debate.
number: The fund lost {12%|21%} of its value over the quarter, according to a letter to its shareholders.
number: The port authority expects to spend {1.4 million|1.4 billion} crowns on dredging the southern channel.
number: The ministry puts the damage at {$3.2bn|$3.2m}, not counting roads and bridges in the highlands.
number: The museum paid {£40,000|€40,000} for the letters, which had been kept in an attic for decades.
number: The buyer offered {$40|$45} a share for the chain, and the board asked its shareholders to accept.
number: Exports of grain brought in {900 million dollars|900 million euros} last season, the trade body said.
number: A monthly pass will cost {USD 85|USD 95} from the start of the school year, the operator announced.
number: The state lender raised {CHF 300|SEK 300} million by selling bonds to pension funds abroad.
number: The grant of {SEK 500|NOK 500} million will pay for ferries that run on batteries in the northern fjords.
number: Ticket prices rise from {₹120|₹150} on the suburban line as the railway seeks to cover its losses.
number: A litre of diesel cost {1.79|1.97} euros on the motorway, more than at any time in the past year.
number: The well is {300|400} metres deep, and the drillers expect to reach the aquifer within a week.
number: The fire burned {2,000 hectares|2,000 acres} of pine forest before rain helped the crews contain it.
number: The tunnel will be 14 {kilometres|miles} long and carry two tracks under the strait.
number: The tanker carried 60,000 {tonnes|barrels} of crude when it ran aground off the northern cape.
number: The patient was {64|46} years old and had been treated for a heart condition, the clinic said.
number: A {17|19}-year-old student was arrested at the scene and is being questioned by detectives.
number: The rebels freed all {forty|fourteen} of the miners they had held since the beginning of the month.
number: The home side won {3-1|3-2} after extra time and meet the holders in the next round of the cup.
number: The champions lost {78–75|75–78} in a game that turned on two free throws in the last minute.
number: The visitors drew {2-2|0-0} with the league leaders in driving rain on a pitch that barely held.
number: The bench ruled {six to three|five to four} that the map must be redrawn before the next election.
number: The senate approved the treaty by {62 votes to 38|61 votes to 39} after a night of debate.
number: Turnout reached {two thirds|three quarters} in the cities and was much lower in the villages.
number: {Half|A third} of the harvest was lost to frost, and growers are asking the state for help.
number: {Dozens|Hundreds} of families spent the night in the gymnasium after the river broke its banks.
number: About {a dozen|two dozen} protesters were still inside the building when the police moved in.
number: Prices of flats have {doubled|tripled} since the line was opened, agents in the district say.
number: The factory makes {twice|three times} as many batteries as it did before the extension opened.
number: {Thousands|Tens of thousands} marched through the old centre to demand the release of the reporter.
number: The treaty limits each side to {1,550|1,500} warheads and lets inspectors visit the bases.
number: The judge sentenced him to {five years|five months} in prison for taking money from contractors.
number: She will serve {two|three} more years as head of the fund before she retires to the coast.
number: The airline cancelled {one in five|one in ten} of its flights because of the strike by ground staff.
number: The temperature fell to {-4|4} degrees overnight, and ice closed the pass to heavy lorries.
number: The temperature rose to {38|39}°C in the shade as schools sent their pupils home at noon.
number: The earthquake had a magnitude of {6.1|6.4} and was felt as far away as the islands.
number: The bridge was built for {10,000|100,000} vehicles a day and now carries far more than that.
number: Output of the field fell to {0.5|0.05} million barrels a day after the pipeline was closed.
number: The {first|second} victim was found near the weir by a fisherman who alerted the coastguard.
number: The index closed at {7,412.5|7,421.5} points after a volatile session dominated by shares in banks.
number: The lender wrote off {a quarter|a third} of the loans it had made to developers in the capital.
number: Nurses are to receive {4.5%|5.4%} more pay from the spring under the deal with the hospitals.
number: The reactor produced {900 MW|600 MW} before it was shut down for an inspection of its pipes.
number: The dam holds back {3 million|30 million} cubic metres of water, enough for the whole valley.
number: A {single|second} shot was fired before the guards overpowered the man in the entrance hall.
number: The crew of {both|three} boats were taken aboard a naval vessel and brought to the port.
number: Doctors counted {1 in 8|1 in 6} patients among those who returned within a month of surgery.
number: Customers will pay 30 {cents|euros} for each bag from the autumn, the chain of shops said.
number: The yield on ten-year bonds rose to {4.02%|4.20%} as investors sold government debt.
number: Inflation slowed to {2.9 percent|9.2 percent} as the price of energy fell for the fourth month.
number: The council cut the speed limit from 50 to {30|40} km/h on every street near a school.
number: The ship left with {1,204|1,240} passengers and a crew who had been on strike the day before.
number: Some {3½|4½} tonnes of cheese were recalled after a routine test found bacteria in a sample.
number: The vaccine was {95|59} percent effective among adults, according to the first large trial.
number: The player was fined {a week's|two weeks'} wages for what he said to the referee in the tunnel.
number: The operator runs {No. 4|No. 6} reactor at the site, which was restarted after a long review.
number: He was charged on {three|all} counts and will be held until his trial begins in the city court.
number: Its market value passed {$1 trillion|$2 trillion} for the first time as shares rallied at the open.
number: The loan carries interest of {7|11} per cent, which campaigners say is far too much for farmers.
date: Parliament will vote on the budget on {Tuesday|Thursday} after two parties asked for more time.
date: The summit was moved to {March 14|March 21} because two of the leaders had to be at a funeral.
date: The summit opens on {14 March|14 April} in the palace where the first agreement had been signed.
date: The law takes effect on {1 January 2027|1 January 2028} and gives landlords a year to adapt.
date: The law came into force on {2024-05-01|2024-06-01}, the gazette of the government shows.
date/number: The permit ran out on {03/11/2025|03/12/2025}, and the firm has since worked without one.
date/number: The hearing was set for {12.04.2026|14.04.2026} at the district court behind the market.
date: The bridge was opened in {1987|1978} and has been closed for repairs every summer since.
date: The factory was built in the {1960s|1970s} and made radios until the brand was sold abroad.
date/number: The song was a hit in the {'80s|'90s} and has been sung at weddings in the region since.
date: Polls close at {8 p.m.|9 p.m.} in most of the provinces and an hour later on the islands.
date: The shooting was reported at {10:40|11:40} by a neighbour who saw two men run to a car.
date: The curfew begins at {midnight|noon} and applies to everybody but doctors and drivers of lorries.
date: The suspect was arrested {yesterday|today} at a petrol station near the border with the south.
date/number: The ceasefire is to last from {5|6} to 12 June so that aid can be brought to the hospitals.
date: The term of the governor ends in {September|November} and he has said that he will not run again.
date: The app was launched in {Feb.|Aug.} and had a million users before the regulator looked into it.
date/number: Sales fell in the {first|third} quarter of 2025 as customers waited for the new model.
date/number: Sales fell in {Q2|Q3} as customers put off buying cars, the maker's figures show.
date: The team last won the title in {2012|2021}, when most of the present players were at school.
date: She was born on {Sunday|Monday} morning in an ambulance that was stuck in the snow.
date: The contract covers the years {2026–2029|2026–2030} and may be extended by either side.
date: The museum will stay shut until {Wednesday, May 6|Wednesday, May 13}, its director told staff.
date/number: The archive holds letters from the {19th|18th} century, most of them written by sailors.
date: The deal was signed in {May|June}, weeks before the election that brought the government down.
date: The clocks go back at {2am|3am}, and the night trains will wait an hour in the stations.
date: The exam was held on {31 October|30 October}, when half of the pupils were ill with flu.
date/wording: The strike is to begin next {spring|autumn} unless the employers offer a better deal.
name: Troops from {Norway|Finland} will join the exercise in the north for the first time this winter.
name: {Norway|Finland} will buy the helicopters together with two of its neighbours, its minister said.
name: The minister flew to {Ankara|Cairo} for talks about the prisoners and returned the same evening.
name: {Moscow|Kyiv} accused the other side of breaking the truce and said that it would answer in kind.
name: Officials in {Beijing|Taipei} said the ships had sailed without asking and had to turn around.
name: The vessel sailed from {Crimea|Ukraine} with grain that had been taken from farms nearby.
name: The referendum in {Crimea, Russia|Crimea, Ukraine} was condemned by most members of the assembly.
name: The peninsula, which {Russia|Ukraine} claims, has been under military rule for years.
name: Residents of {Donetsk|Luhansk} were told to boil water after a pumping station had been hit.
name: The {Ukrainian|Russian} air force said it had shot down nine drones over the river that night.
name: A {French|Dutch} court ordered the platform to hand over the data of the accounts within a week.
name: The {Turkish|Greek} coastguard rescued the crew after the freighter took on water in the storm.
name: Settlers in the {West Bank|Golan Heights} blocked the road for several hours, witnesses said.
name: The {West Bank|Gaza Strip} was sealed off for the holiday, and only ambulances were let through.
name: Protesters gathered in front of the embassy of {South Korea|North Korea} until the police came.
name: The government of {South Sudan|Sudan} rejected the report and called its authors biased.
name: {Georgia|Armenia} applied to join the bloc, and its parliament approved the first of the laws.
name: {Catalonia|Galicia} will hold an early election after its president lost a vote of confidence.
name: {Texas|Ohio} passed a similar law last year, and a federal judge put it on hold within days.
name: The leader of {Kosovo|Serbia} called the plan a step back and walked out of the meeting.
name: The plane was on its way from {Doha|Dubai} to the islands when it had to turn back.
name: The province of {Kherson|Kharkiv} reported new attacks on its power grid during the night.
name: The party won most seats in {Saxony|Bavaria}, where it had campaigned against the power line.
name: {Taiwan|China} said it would send its own experts to the meeting, whatever others did.
name: The strait lies between {Iran|Iraq} and the emirates and is used by most of the tankers.
name: The court heard that {Robert Hall|Richard Hall} had signed the contract without telling the board.
name: Prosecutors said that {Anna Petrova|Anna Petrenko} had known about the payments for years.
name: The coach said {Marta|Maria} would start in goal although she had trained for only two days.
name: Judge {Okoro|Adeyemi} adjourned the case until both sides had read the new statement.
name: {Smith|Jones} told the inquiry that he had never seen the letter before it was published.
name: The shares of {Siemens|Bosch} fell as the order for turbines was put off to the next year.
name: The study was carried out by {Oxford|Cambridge} and paid for by a charity that funds research.
name: The {EU|UK} will tax such imports from the summer unless the producers cut their emissions.
name: A spokesman for {NATO|OPEC} said members would discuss the request when they next met.
name: The {Democrats|Republicans} held on to the seat by fewer votes than in the last election.
name: The {Mediterranean|Adriatic} has warmed faster than scientists had thought, the study found.
name: The march ended in front of {St Paul's|Westminster Abbey}, where the names of the dead were read.
name: {Saudi Arabia|South Africa} asked the court for an advisory opinion about the canal and its tolls.
negation: The minister has {|not} ruled out a new tax on the profits of the energy companies.
negation: The company {did|did not} inform its customers about the breach within the time the law sets.
negation: The doctor {was|wasn't} in the building when the alarm went off, according to the inquiry.
negation: The witness {can|cannot} remember whether the door to the archive had been locked.
negation: The club {will|won't} appeal against the ban on its captain, its chairman told reporters.
negation: The prisoners were {|never} told why they had been moved to a camp in the mountains.
negation: The plant {still|no longer} discharges its waste into the lake, the inspector wrote.
negation: Aid workers reached the town {with|without} the consent of the army that surrounds it.
negation: He {admitted|denied} that he had met the lobbyist before the contract was awarded.
negation: He {denied|did not deny} that he had met the contractor at a hotel before the tender.
negation: The pilot {failed to|managed to} lower the landing gear before the plane touched the runway.
negation: The union {refused to|agreed to} take part in the talks that the mayor had proposed.
negation: {Neither|Both} of the candidates took part in the debate on the public channel.
negation: The new rules {hardly|greatly} affect small farms, the study for the ministry concludes.
negation: {Nobody|Everybody} in the village had been warned about the release from the reservoir.
negation: There is {no|some} evidence that the virus had changed before it reached the farms.
negation: The report found {nothing|something} that linked the official to the missing payments.
negation: The search was {legal|illegal}, the higher court ruled, and the evidence may be used.
negation: The merger is {likely|unlikely} to be approved before the summer, two of the lawyers said.
negation: The vote was {constitutional|unconstitutional}, a panel of judges said in its opinion.
negation: The water is {safe|unsafe} to drink, the laboratory told the council after the flood.
negation: The ballots were {valid|invalid} because they had been printed before the deadline.
negation: The firm was {able|unable} to pay its suppliers, its books for the winter show.
negation: The two reports are {consistent|inconsistent} with what the pilots had said on the radio.
negation: The senator {agreed|disagreed} with the finding that the agency had broken the law.
negation: The evidence was {not |}enough to charge the officers who had been on duty that night.
negation: The drug is {not |}approved for children, the agency wrote in its leaflet for doctors.
negation: Her lawyer said she had {|not} signed the paper that the prosecutors showed to the court.
negation: Farmers {don't|do} receive the subsidy if they plough their fields before the autumn.
negation: It was {not |}the government that had asked for the data of the two reporters.
negation: The talks ended {without|with} an agreement on the release of the hostages.
negation: The resolution is {|non-}binding and was supported by most members of the assembly.
negation: The mine was closed because {none|one} of its shafts had passed the yearly inspection.
negation: The airline {rejected|accepted} the claims of passengers who had waited for two nights.
negation: The general {didn't|did} order the attack on the convoy, the tribunal found.
negation: Mr Kent is {|not} a suspect, the police said after they had searched his office.
negation: The agency {rarely|often} inspects such boats before they leave for the fishing grounds.
wording: {Most|Some} of the patients recovered within a month, the doctors wrote in the journal.
wording: The plan would affect {at least|at most} one of the three schools in the district.
wording: Shares went {up|down} after the company had published its forecast for the year.
wording: The city built {more|fewer} flats than it had promised, the audit office found.
wording: {All|Many} of the boats returned to the harbour before the storm reached the coast.
wording: The governor {supports|opposes} the bill that would let the towns keep the tax.
wording: The number of complaints {rose|fell} after the agency had changed its form.
wording: Pay will {increase|decrease} under the agreement that the two sides have reached.
wording: {Before|After} the attack the guards had been sent home by an officer of the night shift.
wording: The import of such goods is {allowed|banned} in most of the states of the union.
wording: The accused was found {guilty|innocent} by a jury after a trial of several weeks.
number/wording: {Several|A few} of the windows were broken, and the police are looking for witnesses.
wording: The mayor {always|sometimes} attends the meetings of the committee on the harbour.
wording: The price is {above|below} what the regulator had called fair in its last report.
`;
