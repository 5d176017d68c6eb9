/** Written after the rules, to see what they are worth on sentences they were not made for; as `locked-changes.ts`. */
export const laterChanges = `
number: The regulator fined the broadcaster {£75,000|£57,000} for a report that it had been told to withdraw.
number: Some {3,400|4,300} homes along the estuary lost their water when the main burst on the ring road.
number: The agency counted {nineteen|ninety} wolves in the reserve, more than in any winter since it began.
number: The liner had been delayed by {six|sixteen} hours when its captain decided to turn back to port.
number: The airport handled {2.4 million|24 million} passengers last year, its operator said in a report.
number: The yield fell by {12 basis points|12 percentage points} after the auction, dealers in the city said.
number: The union wants {7 percent|8.5 percent} more pay and a week that is two hours shorter for all.
number: The pipe carries {55 billion|33 billion} cubic metres of gas a year under the sea to the terminal.
number: The court awarded her {$1.2 million|$12 million} for the years she had been kept in the clinic.
number: The two sides exchanged {175|157} prisoners each at a crossing in the north, the mediator said.
number: The climber was found at {7,400|7,900} metres by a team that had been on its way to the summit.
number: The striker has scored {four|five} goals in his last three games and will not be sold in winter.
number: The hosts won by {an innings and 12 runs|an innings and 21 runs} with more than a day to spare.
number: The tax on such flats rises from {2%|2.5%} to 4% if nobody has lived in them for half a year.
number: He was cleared on {two|three} of the charges and will appeal against the others, his lawyer said.
number: The battery lasts for {10 to 12|8 to 12} hours, which is less than the maker had promised buyers.
number: It was the {twelfth|thirteenth} time that the two countries had met in the final of the games.
date: The trial begins on {9 September|19 September} and is to last for three weeks, the court said.
date: The first of the trains will run in {late 2027|late 2028}, two years after it had been planned.
date: The siege began in {April 1992|April 1993} and cost the lives of thousands who stayed in town.
date: The vote was put off from {Friday|Saturday} so that members could travel home for the funeral.
date: The lake was last frozen over in {1963|1936}, and few in the village can remember that winter.
date: The offer ends on {Dec. 31|Dec. 24} and is open to those who have been members for a year.
date: The ship was due on {Tuesday morning|Wednesday morning} with wheat for the mills in the delta.
name: A ferry from {Denmark|Germany} ran aground near the bridge, and its passengers had to be lifted off.
name: {Israel|Egypt} closed the crossing after a rocket had landed near the fence without hurting anyone.
name: The {Hungarian|Romanian} government said it would not send the letter back to the commission.
name: The talks will be held in {Geneva|Vienna}, as the two ministers had agreed over the telephone.
name: The fighters crossed into {Syria|Iraq} at night and attacked a post of the border guards.
name: The minerals come from {Congo|Rwanda} and are sold by traders who do not ask for their origin.
name: Peace in {Northern Ireland|South Ossetia} was never on the list of what the two men talked about.
name: The bomber had lived in {Scotland|Wales} for years and was known to the police of the town.
name: Workers from {Nepal|Bangladesh} built the stadium and were housed in huts outside the city.
name: A judge in {California|Nevada} ruled that the water belongs to those who lived there before.
name: The drones were made in {Iran|China}, according to marks that were found on what was left.
name: The island of {Taiwan|Okinawa} has been preparing for such a case since its ferry was boarded.
name: The plan of {Macron|Scholz} found little support among those who would have to pay for it.
negation: The bank has {|not} told its customers which of their data had been copied from its servers.
negation: The bishop {was|was not} told of the complaints, the inquiry into the schools has found.
negation: The drug {works|does not work} in patients who have had the disease for more than a year.
negation: The clerk {could|couldn't} say who had ordered the files to be taken out of the cellar.
negation: The two firms will {never|soon} merge, their chairman told the shareholders in the hall.
negation: There were {no|two} guards at the gate when the lorry with the gold drove out of it.
negation: The flight was {un|}authorised, and the pilot had turned off what makes his aircraft seen.
negation: The governor {denies|confirms} that the money for the road was paid into her own account.
negation: The ice is {not |}thick enough to walk on, the rangers warned in a notice at the lake.
negation: The letter was {in|}complete when it reached the embassy, according to two of its staff.
negation: Police {haven't|have} ruled out that a second man had waited in the car outside the bank.
negation: The ruling does {not |}apply to ships that were built before the treaty had been signed.
same: The “green” label {–|—} worth millions {–|—} was given to a plant that burns coal at night.
same: The actor{’|'}s agent said: {“|"}He{’|'}s fine and he{’|'}s at home.{”|"} The show goes on tonight.
same: The rate stands at {3.5 %|3.5%} and will be looked at again when the board meets in autumn.
same: Its {re-election|re‑election} campaign was paid for by a firm that builds roads in the south.
same: The {cliff-top|clifftop} hotel has been closed since part of its garden fell into the sea.
same: The {Ministry of Defence|ministry of defence} would not say where the jets had been based.
same: The sum of {$2,500|$ 2,500} was left in an envelope at the desk, the night porter told police.
wording: The {grey|gray} seal was found on a beach where dogs are allowed to run free in the winter.
wording: The crew {was|were} taken to the naval base, where doctors had been waiting for two hours.
wording: The valley {is|was} cut off from the coast after a slope had come down on the only road.
wording: {Two|2} of the three towers will be taken down before the new owner starts to build.
wording: The king {did not|didn't} come to the opening of the house that had been named after him.
`;
