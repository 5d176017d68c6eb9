import { expect, test } from 'vitest';
import { compareQuoteText } from '@/lib/anchoring';

const changed: readonly [before: string, after: string, changes: string][] = [
  ['Inflation rose to 3.5 % in May.', 'Inflation rose to 2.7 % in May.', 'number 3.5 % → 2.7 %'],
  ['The council has approved it.', 'The council has not approved it.', 'negation has → has not'],
  ['The council has not approved it.', 'The council has approved it.', 'negation has not → has'],
  ['She was in the room.', "She wasn't in the room.", "negation was → wasn't"],
  ['No one was hurt.', 'One person was hurt.', 'negation No one → One; wording  → person'],
  ['It cost $3.5 million to build.', 'It cost $3.5 billion to build.', 'number $3.5 million → $3.5 billion'],
  ['It cost $40 to enter.', 'It cost €40 to enter.', 'number $40 → €40'],
  ['The vote is on March 5 in Oslo.', 'The vote is on March 7 in Oslo.', 'date March 5 → March 7'],
  ['The vote is on Monday.', 'The vote is on Tuesday.', 'date Monday → Tuesday'],
  ['It opened in 2019.', 'It opened in 2021.', 'date 2019 → 2021'],
  ['It starts at 10:30 sharp.', 'It starts at 11:30 sharp.', 'date 10:30 → 11:30'],
  ['The army entered Norway at dawn.', 'The army entered Sweden at dawn.', 'name Norway → Sweden'],
  ['A letter from John Smith arrived.', 'A letter from John Brown arrived.', 'name John Smith → John Brown'],
  ['France signed first.', 'Spain signed first.', 'name France → Spain'],
  ['It binds US troops now.', 'It binds us troops now.', 'name US → us'],
  ['Five people were hurt.', 'Seven people were hurt.', 'number Five → Seven'],
  ['They walked 12 km.', 'They walked 12 miles.', 'number 12 km → 12 miles'],
  ['It fell by 0.3 points.', 'It fell by -0.3 points.', 'number 0.3 points → -0.3 points'],
  ['It is 10² metres.', 'It is 102 metres.', 'number 10² metres → 102 metres'],
  ['The firm grew quickly.', 'The firm grew slowly.', 'wording quickly → slowly'],
  ['About 3.5 percent left.', 'About 3.5% left.', 'wording percent → %'],
  ['It cost 1.2bn to build.', 'It cost 1.2 billion to build.', 'wording bn → billion'],
  ['Five people left.', '5 people left.', 'wording Five → 5'],
  ['She denied the charge.', 'She admitted the charge.', 'negation denied → admitted'],
  ['It drew 10.000 people.', 'It drew 10 people.', 'number 10.000 → 10'],
  ['They lost 78–75 at home.', 'They lost 75–78 at home.', 'number 78–75 → 75–78'],
  ['Thirty-one people left.', 'Thirty-two people left.', 'number Thirty-one → Thirty-two'],
  ['It was his twelfth win.', 'It was his thirteenth win.', 'number twelfth → thirteenth'],
  ['Prices have doubled here.', 'Prices have tripled here.', 'number doubled → tripled'],
  ['It raised CHF 300 million.', 'It raised SEK 300 million.', 'number CHF 300 million → SEK 300 million'],
  ['It ran out on 12.04.2026 here.', 'It ran out on 14.04.2026 here.', 'date 12.04.2026 → 14.04.2026'],
  ['The search was legal.', 'The search was illegal.', 'negation legal → illegal'],
  ['The firm was able to pay.', 'The firm was unable to pay.', 'negation able → unable'],
  ['She opened on 14 March.', 'She opened on 14 Mar.', 'wording March → Mar'],
  ['They cannot hold it.', "They can't hold it.", "wording cannot → can't"],
  ["Il a vu l'Ukraine hier.", "Il a vu l'Algérie hier.", 'name Ukraine → Algérie'],
  ['経済は3.5%成長した。', '経済は2.7%成長した。', 'number 3.5% → 2.7%'],
  ['政府は計画を承認した。', '政府は計画を拒否した。', 'negation 承認 → 拒否'],
];

test.each(changed)('%s | %s', (before, after, changes) => {
  const shown = compareQuoteText(before, after).map(
    (change) => `${change.type} ${change.before} → ${change.after}`,
  );
  expect(shown.join('; ')).toBe(changes);
});

const same: readonly [before: string, after: string][] = [
  ['“It’s over,” he said — twice.', '"It\'s over", he said - twice.'],
  ['It rose 3.5% in May.', 'It rose 3.5 % in May.'],
  ['It cost $1,000 in all.', 'It cost $1000 in all.'],
  ['It cost 1 000 euros.', 'It cost 1,000 euros.'],
  ['Die Kosten von 1.500.000 Euro.', 'Die Kosten von 1 500 000 Euro.'],
  ["It cost 1'000'000 francs.", 'It cost 1,000,000 francs.'],
  ['The maker of the Lumina™ phone.', 'The maker of the Lumina phone.'],
  ['بلغت النسبة 48% في العاصمة', 'بلغت النسبة 48٪ في العاصمة'],
  ['لإصلاح الـمدارس هنا', 'لإصلاح المدارس هنا'],
  ['The co\u00ADoperation was efficient.', 'The cooperation was eﬃcient.'],
  ['INFLATION FELL AGAIN', 'Inflation fell again'],
  ['The U.S. economy', 'The US economy'],
  ['A cafe\u0301 in Paris…', 'A café in Paris...'],
  ['价格上涨了。', '价格 上涨了.'],
];

test.each(same)('only typography: %s | %s', (before, after) => {
  expect(compareQuoteText(before, after)).toEqual([]);
});
