import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/sync-administrators.md', 'utf8');
const snippets = [...page.matchAll(/<!-- (\S+) -->\n```\w+\n([\s\S]*?)\n```/g)];

test('the rules on the page for administrators are those that the tests load into real servers', () => {
  expect(snippets.map(([, path]) => path)).toEqual([
    'tests/servers/config/team-bucket-policy.json',
    'tests/servers/config/team-apache.conf',
  ]);
  for (const [, path = '', text] of snippets) expect(text).toBe(readFileSync(path, 'utf8').trimEnd());
});
