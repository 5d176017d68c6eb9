import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf, readXml, textOf } from '@/lib/sync/transport/read-xml';

describe('readXml', () => {
  test('reads what servers send: namespaces, entities, CDATA, comments, a byte order mark', () => {
    const root = readXml(
      '\uFEFF<?xml version="1.0"?>\n<!-- hi --><D:a xmlns:D="DAV:" x=">">\n<D:b>&quot;1&amp;&#x32;&#51;&quot;</D:b><b/><D:c ><![CDATA[<x>&amp;]]></D:c ></D:a>',
    );
    expect(root?.name).toBe('a');
    expect(root && textOf(root, 'b')).toBe('"1&23"');
    expect(root && textOf(root, 'c')).toBe('<x>&amp;');
    expect(root && childrenOf(root, 'b')).toHaveLength(2);
  });

  test.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['a web page', '<!doctype html><html><body>Sign in<br></body></html>'],
    ['a web page without a doctype', '<html><body>Sign in<br></body></html>'],
    ['half a document', '<a><b>1</b>'],
    ['a tag cut in two', '<a><b'],
    ['a comment that never ends', '<a><!-- </a>'],
    ['tags closed in the wrong order', '<a><b></a></b>'],
    ['two roots', '<a></a><b></b>'],
    ['text after the root', '<a></a>x'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ['a well without a floor', '<a>'.repeat(100_000)],
    ['a deep one that is closed', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`],
  ])('refuses %s', (_, source) => {
    expect(readXml(source)).toBeUndefined();
  });

  test('leaves an entity alone that it does not know', () => {
    expect(readXml('<a>&nbsp;&constructor;&#x110000;</a>')?.text).toBe('&nbsp;&constructor;&#x110000;');
  });

  test('never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<a>',
        '</a>',
        '<a/>',
        '<',
        '>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '&#99999999;',
        '"',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        readXml(pieces.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
