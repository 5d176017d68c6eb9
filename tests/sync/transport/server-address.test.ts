import { describe, expect, test } from 'vitest';
import { originOf, parseAddress } from '@/lib/sync/transport/server-address';

describe('an address as it is typed', () => {
  test.each([
    [' https://cloud.example.org/dav/alice ', 'https://cloud.example.org/dav/alice/'],
    ['cloud.example.org', 'https://cloud.example.org/'],
    ['cloud.example.org:8443/dav/', 'https://cloud.example.org:8443/dav/'],
    ['http://localhost:8080/dav', 'http://localhost:8080/dav/'],
    ['http://192.168.1.7/dav', 'http://192.168.1.7/dav/'],
    ['http://nas.local/dav', 'http://nas.local/dav/'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ])('%s is %s', (typed, href) => {
    const parsed = parseAddress(typed, 'Address');
    expect(parsed.ok && parsed.value.href).toBe(href);
  });

  test.each([
    ['', /not a web address/],
    ['not an address', /not a web address/],
    ['ftp://example.org/', /not a web address/],
    ['file:///etc/passwd', /not a web address/],
    ['javascript://example.org/%0aalert(1)', /not a web address/],
    ['https://', /not a web address/],
    ['https://alice:hunter2@example.org/', /name and password out/],
    ['http://example.org/dav', /https/],
    ['http://192.168.1.7.example.org/', /https/],
    ['http://10.evil.example/', /https/],
    ['https://example.org/?folder=1', /folder/],
    ['https://example.org/#/files', /folder/],
  ])('"%s" is refused in words', (typed, words) => {
    const parsed = parseAddress(typed, 'Address');
    expect(!parsed.ok && parsed.error.message).toMatch(words);
    expect(!parsed.ok && parsed.error.message).not.toContain('hunter2');
  });

  test('permission is asked for its host alone', () => {
    expect(originOf(new URL('https://cloud.example.org:8443/dav/'))).toBe('https://cloud.example.org/*');
  });
});
