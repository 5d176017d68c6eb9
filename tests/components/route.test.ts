import { expect, test } from 'vitest';
import { parseRoute, routeHref } from '@/components/library/route';

test.each([
  ['', '', '', ''],
  ['#', '', '', ''],
  ['#/claims', 'claims', '', ''],
  ['#/claims?q=bridge&kind=cost&kind=date', 'claims', '', 'q=bridge&kind=cost&kind=date'],
  ['#/claim/0189-aa', 'claim', '0189-aa', ''],
  ['#/source/a%2Fb?x=?', 'source', 'a/b', 'x=%3F'],
  ['#/%E0%A4%A/x', '%E0%A4%A', 'x', ''],
  ['#claims', 'claims', '', ''],
])('reads %s', (hash, view, id, query) => {
  const route = parseRoute(hash);
  expect([route.view, route.id, route.query.toString()]).toEqual([view, id, query]);
});

test.each([
  [['claims'], '#/claims'],
  [['claim', 'a/b ü'], '#/claim/a%2Fb%20%C3%BC'],
  [['claims', '', new URLSearchParams({ q: 'a&b' })], '#/claims?q=a%26b'],
] as const)('writes %j so that it is read back', (given, href) => {
  const [view, id = '', query = new URLSearchParams()] = given as readonly [
    string,
    string?,
    URLSearchParams?,
  ];
  expect(routeHref(view, id, query)).toBe(href);
  const back = parseRoute(href);
  expect([back.view, back.id, back.query.toString()]).toEqual([view, id, query.toString()]);
});
