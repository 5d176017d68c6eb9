/**
 * News sentences, each with a change that alters nothing of what is claimed. "same": typography only, no change may be
 * told; "wording": other words or another writing of the same value, told as wording and as nothing graver.
 */
export const harmlessChanges = `
same: The minister said {“|"}we will rebuild every house{”|"} and left without taking any questions.
same: The minister said {"|«}we will pay for every school{"|»} and named no date for the first payment.
same: The mayor called it {“|„}a gift to the next generation{”|“} and thanked those who had paid for it.
same: She called the ruling {'|‘}a disgrace{'|’} and promised that the family would take it further.
same: He said: {“|‘}It is over.{”|’} The crowd outside the court waited for another hour in the rain.
same: The harbour{'|’}s oldest crane will be taken apart and shipped to a museum across the bay.
same: The deal {—|–} the largest of its kind {—|–} was signed in a hotel by the river at dawn.
same: The deal{—| – }the first since the war{—| – }was signed by deputies who would not give their names.
same: The north{-|‑}south line will be closed for repairs while the signals are replaced by new ones.
same: The score was 3{-|–}1 at the break, and the visitors never came close to turning the match.
same: The losses for 2024{-|–}25 were smaller than the owners had feared when they sold the shops.
same: Some of it was true{...|…} but nobody in the hall wanted to be the first one to say it aloud.
same: Support stood at 48{%| %} in the poll, within the margin that the institute had announced.
same: Support stood at 52{%|\u00A0%} in the capital, the institute said in a note to newspapers.
same: The fine of {$1,000,000|$1000000} must be paid within a month, the regulator's order says.
same: The fine of €{1,500,000|1 500 000} must be paid by the end of the year, the order says.
same: A crowd of {12,500|12\u202F500} watched the match in a stadium that was built for the games.
same: A crowd of {12 400|12,400} watched the match although the heating of the stadium had failed.
same: The grant of {£ 40|£40} a week will be paid to families who take in children from abroad.
same: The temperature reached 31{°C| °C} in the shade, and the lake was closed to swimmers.
same: The temperature reached 29{° C|°C} at the airport as the warm air came in from the south.
same: The {U.S.|US} envoy met the families of the prisoners at a base in the south of the country.
same: The {U.N.|UN} mission asked both armies to let the convoy pass before the frost sets in.
same: The {U.K.|UK} regulator fined the lender over the way in which it had treated debtors.
same: The talks between the unions and the railway ended at 9 {p.m.|pm} without a result for either.
same: The {co\u00ADoperation|cooperation} between the two ports will go on for another ten years.
same: The {govern\u00ADment|government} will ask the court to speed up its review of the pipeline.
same: The caf{é|e\u0301} on the corner has been a meeting place of the opposition since the spring.
same: The {e-mail|email} had been sent to a list of people who had left the company years before.
same: The {co-ordinator|coordinator} of the campaign asked the volunteers to stay away from the gate.
same: The {policy makers|policymakers} of the bank will meet again before the holidays, it said.
same: The {HARBOUR COUNCIL SACKS ITS ENGINEER OVER THE FLOOD WALL|Harbour council sacks its engineer over the flood wall}
same: {Harbour Council Closes The Old Bridge To Lorries|Harbour council closes the old bridge to lorries}
same: The {Harbour|HARBOUR} board met behind closed doors and would not say what it had discussed.
same: The bridge was closed to lorries{*|} after engineers had found cracks in two of its piers.
same: The dam was built without a permit{†|}, and the neighbours had been complaining for years.
same: The spill reached the beaches of the south{ ↗|} where volunteers tried to save the birds.
same: The maker of the {Lumina™|Lumina} phone said the batteries had been checked by three laboratories.
same: The office is open {24/7|24 / 7} for people who have lost their papers in the fire, it said.
same: He said the plan was “bold”{,|} and that it would cost more than the city could afford.
same: The owner{, a former pilot,| – a former pilot – } had bought the airfield with a loan from his aunt.
same: The witness said (through {his|his} lawyer{)|)} that he would not return to the country.
same: The committee{;|,} chaired by a judge, will hear the residents of both towns next spring.
same: The vote was close{ : |: }the chair had to count the hands twice before she named the result.
same: Prices rose 2.5{  | }percent in the month, and economists had expected a little more than that.
same: Prices rose {3.0|3} percent in the year, in line with what the economists had forecast.
same: Sales reached {$5 million|$ 5 million} in the first week, more than the film had cost to make.
same: The {naïve|naïve} belief that the river would stay in its bed has been costly for the town.
same: The {ﬁlm|film} was shown in the open air until the neighbours complained about the noise.
same: The minister said{ | \u200B}that the road would be reopened as soon as the snow had gone.
same: The firm{’s|'s} workers’ council agreed to the plan after the owner had given in on pensions.
same: "I saw the wave come over the wall{,"|",} said a fisherman who had slept aboard his boat.
same: {‹|"}The lake belongs to all of us{›|"}, said the poster that hung from the balcony of the school.
same: The {Nord Stream 2|Nord\u00A0Stream\u00A02} pipeline was never used, and its owner is bankrupt.
same: The ferry{\u00A0| }runs twice an hour in summer and only on demand when the ice is in.
same: The road was closed.{| }The police gave no reason for it and asked drivers to go by the coast.
wording: The new {labour|labor} law was passed after a night in which the members hardly left the room.
wording: The {centre|center} for asylum seekers will be closed when the last of them has been moved.
wording: The council will {organise|organize} a hearing before it decides on the height of the tower.
wording: The {programme|program} to repair the schools was paid for by a tax on hotels and flats.
same: Inflation was 4 {per cent|percent} in the region, the statistics office said in its bulletin.
wording: Inflation was 5{%| percent} in the capital, the statistics office said in the same bulletin.
wording: The bridge cost {£30m|£30 million} and was paid for by the two towns that it connects.
wording: The bridge cost {€2bn|€2 billion} and was paid for by drivers who crossed it for years.
wording: {Seven|7} sailors were taken to a hospital on the mainland after the fire in the engine room.
wording: The clinic treated {12|twelve} children who had eaten the berries on the way from school.
wording: The office employs {1.5 million|1,500,000} people and is the largest employer of the state.
wording: The session opened on {14 March|14 Mar} with a prayer for those who had died in the flood.
wording: The session ended on {March 3|Mar. 3} with a vote that few of the members had expected.
wording: The flood {has not|hasn't} reached the old town yet, the fire service said in the morning.
wording: The storm {did not|didn't} reach the islands, but the ferries stayed in port all the same.
wording: The army {cannot|can't} hold the town without shells, its commander told reporters there.
wording: The minister {says|said} the plan is sound and that it will be paid for by the owners.
wording: The committee {will|would} look into the claims of the workers who were not paid.
wording: The report was {published|released} by a group of scientists who work for the agency.
wording: The report, {which was|} written by a former judge, lists more than a dozen failures.
wording: Police {officers|} cordoned off the square and asked people to stay away from windows.
wording: The chairman{, who was visibly angry,|} told the members that he would not resign.
wording: The firm {'|}s founder sold his shares{ to an investor|} before the price collapsed.
wording: The {big|huge} wave swept the pier away while the boats were still being tied up there.
wording: The queen {praised|thanked} the nurses of the hospital in a speech to its students.
wording: The shop{| on the corner} was looted in the night, and its owner says that he will sell it.
wording: The old {tram|streetcar} line will be reopened when the money for the cars has been found.
wording: A spokes{man|woman} of the prison said that the case was being looked into by a judge.
wording: The rise of {&|and} fall in rents was studied by a team of economists at the college.
wording: The rocket {veered|turned} off course and was blown up over the sea by the range officer.
same: The {Czech Republic|Czech republic} and its neighbours want to keep the border open to trade.
`;
