import { describe, expect, test } from 'vitest';
import { readMultistatus } from '@/lib/sync/transport/multistatus';

const folder = new URL('https://cloud.example.org/dav/Ann%20Lee/vault/head/');

const response = (href: string, properties = '', status = 'HTTP/1.1 200 OK') =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${properties}</d:prop><d:status>${status}</d:status></d:propstat></d:response>`;
const listing = (...responses: string[]) =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:oc="x">${responses.join('')}</d:multistatus>`;
const namesIn = (source: string) => readMultistatus(source, folder, null)?.map(({ name }) => name);

describe('readMultistatus', () => {
  test.each([
    ['a path', '/dav/Ann%20Lee/vault/head/ab-1'],
    ['a whole address', 'https://cloud.example.org/dav/Ann%20Lee/vault/head/ab-1'],
    ['an address as a proxy hides it', 'http://10.0.0.3:8080/dav/Ann%20Lee/vault/head/ab-1'],
    ['a path that a proxy shortens', '/vault/head/ab-1'],
    ['a name alone', 'ab-1'],
    ['needless encoding', '/dav/Ann%20Lee/vault/%68ead/ab%2d1'],
    ['encoding in small letters', '/dav/Ann%20Lee/vault/he%61d/ab%2D1'],
    ['blanks as they are', '/dav/Ann Lee/vault/head/ab-1'],
  ])('reads %s', (_, href) => {
    expect(namesIn(listing(response(href)))).toEqual(['ab-1']);
  });

  test.each([
    ['the folder itself', '/dav/Ann%20Lee/vault/head/', '<d:resourcetype><d:collection/></d:resourcetype>'],
    [
      'a folder without a slash',
      '/dav/Ann%20Lee/vault/head/x',
      '<d:resourcetype><d:collection/></d:resourcetype>',
    ],
    ['a file deeper down', '/dav/Ann%20Lee/vault/head/sub/ab-1', ''],
    ['a name that cannot be decoded', '/dav/Ann%20Lee/vault/head/%E0%A4%A', ''],
    ['an address that is none', 'http://[', ''],
  ])('leaves out %s', (_, href, properties) => {
    expect(namesIn(listing(response(href, properties)))).toEqual([]);
  });

  test('reads size, tag and time, and does without', () => {
    const properties =
      '<d:getetag>W/"6543"</d:getetag><d:getcontentlength>12</d:getcontentlength><d:getlastmodified>Thu, 01 Jan 2026 00:00:10 GMT</d:getlastmodified>';
    expect(readMultistatus(listing(response('ab-1', properties), response('ab-2')), folder, null)).toEqual([
      { name: 'ab-1', tag: '6543', size: 12, modifiedAt: Date.UTC(2026, 0, 1, 0, 0, 10) },
      { name: 'ab-2' },
    ]);
    const odd =
      '<d:getetag></d:getetag><d:getcontentlength>-1</d:getcontentlength><d:getlastmodified>soon</d:getlastmodified>';
    expect(readMultistatus(listing(response('ab-1', odd)), folder, null)).toEqual([{ name: 'ab-1' }]);
  });

  test('looks past the properties that were not found', () => {
    const source = listing(
      '<d:response><d:href>ab-1</d:href><d:propstat><d:prop><d:getetag/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat><d:propstat><d:prop><d:getetag>"7"</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>',
    );
    expect(readMultistatus(source, folder, null)).toEqual([{ name: 'ab-1', tag: '7' }]);
  });

  test.each(['', '<html></html>', '<d:response/>', '{"error":"no"}', '<d:multistatus xmlns:d="DAV:">'])(
    'takes %j for no listing',
    (source) => {
      expect(readMultistatus(source, folder, null)).toBeUndefined();
    },
  );
});
