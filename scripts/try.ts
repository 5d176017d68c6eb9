import { readFileSync } from 'node:fs';
import { findClaims } from '@/lib/claims';
import { languages } from '@/lib/claims/languages';
import { findQuantities } from '@/lib/claims/quantities';
import { tokenise } from '@/lib/claims/tokens';

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const t = tokenise(line);
  const l = languages[0];
  if (!l) break;
  console.log('>', line);
  console.log(
    '  Q',
    findQuantities(t, l)
      .map((q) => `${q.role}:${q.facet.raw}=${q.facet.value}/${q.facet.unit ?? q.facet.currency ?? ''}`)
      .join(' ; '),
  );
  for (const c of findClaims(line, { language: 'en', sensitivity: 1 })) {
    console.log(
      '  ',
      c.worth.toFixed(2),
      c.kinds.join(','),
      '|',
      c.reasons.map((r) => `${r.code}:"${r.raw}"`).join(' '),
      '|',
      c.attribution ? `${c.attribution.speaker} / ${c.attribution.verb} / ${c.attribution.direct}` : '',
      '|',
      c.facets
        .map((f) =>
          f.type === 'time'
            ? `${f.raw}→${f.edtf} ${f.relation ?? ''}`
            : f.type === 'quantity'
              ? `${f.raw}→${f.value} ${f.currency ?? f.unit ?? ''} ${f.per ?? ''} ${f.approximate ? '~' : ''}`
              : `${f.name} ${f.relation} ${f.parties}`,
        )
        .join(' ; '),
    );
  }
}
