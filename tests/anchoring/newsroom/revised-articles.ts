/** Whole articles as first published, for `article-revisions.ts`. Paragraphs are parted by blank lines. */
export const articles = {
  flood: `Rescue teams searched through mud and broken timber on Wednesday after floods swept through three valleys in the east of the country, killing at least 23 people.

The interior ministry said 23 people had died and 61 were missing. More than 4,000 residents were taken to schools and sports halls in the provincial capital.

"The water came in the night and there was no warning," said Elena Marsh, 58, who was pulled from her roof by neighbours. "We lost the bakery and the house."

The river Torn rose by four metres within three hours, according to the national weather service. It had issued an alert on Monday but withdrew it the next day.

Officials did not explain why the sirens in the town of Halvik stayed silent. A spokeswoman for the province said the matter was being investigated.

The prime minister, Jonas Adler, cancelled a trip to Brussels and flew over the area by helicopter. He promised 200 million crowns in aid for families who lost their homes.

Opposition leaders said the government had ignored warnings from engineers. A report published in 2021 had called the dam above Halvik unsafe.

The army sent 600 soldiers to repair roads and bridges. The main railway line to the coast will stay closed until Sunday at the earliest.

Meteorologists expect more rain on Thursday, though less than at the start of the week. The weather service said the ground could not absorb much more water.

Donations can be made through the Red Cross, which has opened an account for the victims. The organisation asked people not to bring clothes to the shelters.`,
  markets: `European shares closed higher on Tuesday as a fall in the price of oil eased worries about inflation and banks recovered from a poor start to the week.

The pan-European index rose 0.8 percent to 512.4 points. The index of leading shares in London gained 0.5 percent and the one in Frankfurt added 1.1 percent.

Brent crude fell 2.3 percent to $81.40 a barrel. Gold was little changed at $2,345 an ounce.

Shares in Northwind Energy dropped 6.2 percent after the company cut its forecast for the year. Shares in Calder Foods climbed 3.4 percent after a takeover bid from a rival.

Shares in Atlas Rail rose 2.1 percent. Shares in Fenwick Mills fell 1.7 percent.

"Investors are relieved that oil has come down, but nobody thinks the central bank will cut rates before the autumn," said Ravi Menon, a strategist at Orbis.

The euro traded at $1.0842, up 0.2 percent. The pound bought $1.2710.

Data due on Thursday are expected to show that consumer prices rose 2.6 percent in May, compared with 2.4 percent in April.

In Asia, the main index in Tokyo closed down 0.4 percent, while shares in Hong Kong rose 1.3 percent.`,
  match: `Norby United beat Elmswick 3-1 on Saturday to go top of the league for the first time in eleven years.

Tomas Reyes scored twice in the first half, and a late header from Jon Hale settled a match that had been closer than the score suggests.

Elmswick took the lead after nine minutes through Sam Okafor, whose shot from 20 metres went in off the post in front of 31,240 spectators.

Reyes equalised in the 27th minute from the penalty spot after the goalkeeper had brought down Per Lund. He struck again four minutes before the break.

"We were not at our best in the first 20 minutes, but the players never lost their heads," said the Norby coach, Ida Brandt.

Elmswick had a goal ruled out for offside in the 71st minute. The video referee took almost five minutes to reach a decision.

Norby have 68 points from 31 games, two more than Halden, who drew 0-0 at Marrow on Friday. Elmswick remain fifth.

The champions of last season, Oxley, lost 2-0 at home to Vantry and are out of the race for the title.

Norby travel to Kessock on Wednesday and host Brindle next Sunday. Three of their last four games are at home.`,
  council: `The council of Lowmoor voted on Monday night to close the city's two public swimming pools in order to save 1.8 million pounds a year.

The decision passed by 27 votes to 24 after a debate that lasted almost five hours. Protesters filled the gallery and were twice asked to leave.

"This is a choice none of us wanted to make," the council leader, Ann Keller, told the meeting. "But we cannot pay for pools when we have no money for carers."

The pools at Ashgate and Pellow, which opened in 1974, were used by 240,000 visitors last year. Repairs to their roofs would have cost 9 million pounds.

Swimming clubs said they would challenge the decision in court. Their lawyer argued that the council had not consulted people with disabilities as the law requires.

A council spokesman said the consultation had met all legal requirements. More than 3,100 residents had taken part in it.

The opposition proposed to keep one pool open by raising parking fees. Its motion was rejected by 26 votes to 25.

Keller, who has led the council since 2019, said she would talk to schools about lessons in neighbouring towns. The nearest pool is in Tarnfield, 14 miles away.

The closures will take effect on 31 March. About 60 members of staff are to be offered other jobs.

A petition against the closures has been signed by 18,000 people. Its organiser, Maya Osei, called the vote a betrayal of the city's children.

Lowmoor has cut its budget by a third since 2010. Two libraries and a museum have closed in that time.

The city will hold its next local elections in May. Recent polls put the governing party eight points behind.`,
  poll: `Support for the governing Centre Party has fallen to its lowest level in four years, according to a poll published on Friday, seven weeks before the election.

The survey by the Delta institute puts the Centre Party at 24 percent, down three points from last month. The Greens stand at 19 percent and the National Union at 22 percent.

The Liberals would win 9 percent and the Farmers' List 6 percent. The Left Bloc, at 4 percent, would miss the threshold of 5 percent.

"A majority without the National Union is becoming hard to imagine," said Lena Voss, a political scientist at the University of Kessock.

The institute questioned 1,506 voters between 3 and 9 April. The margin of error is 2.5 percentage points.

Asked who should be prime minister, 38 percent named Jonas Adler and 35 percent named his challenger, Sofia Duarte. A quarter had no opinion.

Most voters named the cost of living as their main concern. Immigration came second, and the war in Ukraine was named by one in ten.

A poll by the Meridian institute last week had put the Centre Party at 27 percent. It did not include the Farmers' List.

The election will be held on 2 June. Voters abroad can cast their ballots from 20 May.`,
  weather: `The national weather service issued the following outlook on Sunday evening for the coast, the hills and the eastern plain.

On Monday it will be cloudy along the coast with highs of 14 degrees. In the hills it will be cloudy with highs of 9 degrees and showers in the afternoon.

On Tuesday it will be sunny along the coast with highs of 17 degrees. In the hills it will be sunny with highs of 12 degrees and a light wind from the west.

On Wednesday it will be cloudy along the coast with highs of 15 degrees. In the hills it will be cloudy with highs of 10 degrees and rain towards evening.

On Thursday it will be windy along the coast with highs of 13 degrees. In the hills it will be windy with highs of 8 degrees and snow above the pass.

On Friday it will be sunny along the coast with highs of 16 degrees. In the hills it will be sunny with highs of 11 degrees and frost in the valleys at night.

Gusts of up to 90 km/h are possible on the northern cape on Thursday. Ferries to the islands may be cancelled.

The service will update this outlook at 6 a.m. on Monday.`,
  war: `Russian missiles struck the Ukrainian city of Kharkiv early on Thursday, killing seven people and wounding 32, regional officials said.

Governor Oleh Synko said three of the dead were children. A five-storey block of flats and a maternity hospital were among the buildings hit.

Ukraine's air force said it had shot down 18 of 26 drones launched overnight. It said two of the missiles had been fired from occupied Crimea.

Moscow denied that it had targeted civilians. The defence ministry said its forces had hit a command post and a depot of foreign weapons.

Neither account could be verified independently. Reporters at the scene saw no sign of military equipment.

The attack came a day after leaders of the European Union agreed on a loan of 35 billion euros for Kyiv. Hungary did not block the decision, as it had threatened to do.

President Andriy Koval called the strike "an answer to those who speak of peace talks". He will meet the German chancellor in Berlin on Saturday.

Power was cut to about 40,000 households in the north of the city. Engineers expected to restore it by Friday morning.

The United Nations says more than 12,000 civilians have been killed since the invasion began in February 2022. It believes the true number is considerably higher.`,
  company: `Orbis Lab, the maker of medical scanners, said on Wednesday it would cut 1,900 jobs, or about 8 percent of its workforce, and close its plant in Tarnfield.

The company reported a net loss of 212 million euros for the second quarter, compared with a profit of 96 million euros a year earlier. Sales fell 11 percent to 1.9 billion euros.

"We have to become faster and simpler," the chief executive, Claire Dumont, told reporters. She has run the company since January.

The cuts will mostly affect administration and will not include research, the company said. It plans to save 400 million euros a year by 2028.

Unions called the plan irresponsible. "The managers made the mistakes and the workers are paying for them," said Karl Weiss, who sits on the supervisory board.

The plant in Tarnfield employs 640 people and has made X-ray tubes since 1958. Production is to be moved to Poland and Mexico.

Orbis has lost market share to Chinese rivals, which sell similar scanners for about two thirds of the price. Its shares have fallen by 40 percent since last summer.

On Wednesday they rose 5.2 percent in early trading. Analysts said the cuts were deeper than they had expected.

The company did not pay a dividend last year. It said it would not pay one this year either.

A spokesman for the economy ministry said the government regretted the decision. It had offered Orbis 30 million euros to keep the plant open.`,
} as const;

export type ArticleName = keyof typeof articles;
