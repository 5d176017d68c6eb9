import { describe, expect, test } from 'vitest';
import { addLanguages } from '@/lib/claims/known-languages';
import { languages } from '@/lib/claims/languages';
import { findTerritory, namesIn, territories, territoryById } from '@/lib/claims/territories';
import { territorySources } from '@/lib/claims/territory-sources';
import { hashOf, tokenise } from '@/lib/claims/tokens';

addLanguages(languages);

const all = territories();
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The first mention in a text, by id and words. */
function firstMention(text: string, language?: string): [id: string, words: string] | undefined {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.count; at++) {
    const found = findTerritory(tokens, at, tokens.count, language);
    if (found) return [found.territory.id, text.slice(tokens.start[at], tokens.end[at + found.length - 1])];
  }
  return undefined;
}

describe('the table of territories', () => {
  test('has the world in it', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
  });

  test('has every id once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('has a public source, a month and a sentence for every entry, and no others', () => {
    const sources = territorySources();
    expect([...sources.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
    const broken = [...sources].filter(
      ([, entry]) =>
        !/^20\d\d-(0[1-9]|1[0-2])$/.test(entry.asOf) ||
        !URL.canParse(entry.url) ||
        !entry.url.startsWith('https://') ||
        entry.source.length < 5 ||
        !/^\p{Lu}.{10,200}\.$/u.test(entry.note),
    );
    expect(broken).toEqual([]);
  });

  test('names parties by codes that have a name', () => {
    const codes = all.flatMap((territory) => [
      ...territory.administeredBy,
      ...territory.claimedBy,
      ...territory.names.flatMap(({ party }) => party ?? []),
    ]);
    // The Faroe Islands, Greenland, Tokelau … use their own code as the party whose name it is.
    expect([...new Set(codes)].filter((code) => code !== '=' && !regionNames.of(code))).toEqual([]);
  });

  test('is translated by ids it has', () => {
    const ids = new Set(all.map(({ id }) => id));
    const translated = languages.flatMap(({ id }) => [...namesIn(id).keys()]);
    expect(translated.length).toBeGreaterThan(100);
    expect(translated.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('gives no name to two territories', () => {
    const owners = new Map<string, Set<string>>();
    for (const territory of all) {
      const names = [
        ...territory.names.map(({ name }) => `en:${name}`),
        ...languages.flatMap(({ id }) =>
          (namesIn(id).get(territory.id) ?? []).map((name) => `${id}:${name}`),
        ),
      ];
      for (const name of names) {
        const key = name.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(territory.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test('gives no two words one hash', () => {
    const byHash = new Map<number, string>();
    const clashes: string[] = [];
    for (const { names } of all) {
      for (const { name } of names) {
        const tokens = tokenise(name);
        for (let at = 0; at < tokens.count; at++) {
          const word = name.slice(tokens.start[at], tokens.end[at]).toLowerCase().replaceAll('’', "'");
          const hash = hashOf(word);
          const other = byHash.get(hash);
          if (other !== undefined && other !== word) clashes.push(`${word} / ${other}`);
          byHash.set(hash, word);
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  test.each([
    'The east bank and the west bank of the river were flooded.',
    'They bought a house in the north and another in the southern provinces.',
    'The federated states of mind are a matter of taste.',
    'A woody island, a snake island and a mischief reef are in the story.',
    'Our eastern sea, a channel zone and the emerald triangle earrings.',
    'He will reach the area code before the hunter does.',
  ])('finds no territory among common words: %s', (text) => {
    expect(firstMention(text)).toBeUndefined();
  });
});

describe('findTerritory', () => {
  test.each([
    ['Their dispute is over the Southern Kuril Islands.', 'kuril-islands', 'Southern Kuril Islands'],
    ['Japan calls them the Northern Territories.', 'kuril-islands', 'Northern Territories'],
    ['Beijing calls it Ren’ai Jiao.', 'second-thomas-shoal', 'Ren’ai Jiao'],
    ["Beijing calls it Ren'ai Jiao.", 'second-thomas-shoal', "Ren'ai Jiao"],
    ['TENSION IN THE SOUTH CHINA SEA', 'south-china-sea', 'SOUTH CHINA SEA'],
    ['Judea and Samaria is the Israeli name.', 'west-bank', 'Judea and Samaria'],
    ['He was born in Nagorno-Karabakh.', 'nagorno-karabakh', 'Nagorno-Karabakh'],
    ['Takeshima is administered by Seoul.', 'dokdo', 'Takeshima'],
    ['Gaza’s border was shut.', 'gaza', 'Gaza'],
  ])('in English: %s', (text, id, words) => {
    expect(firstMention(text)).toEqual([id, words]);
  });

  test.each([
    ['es', 'Argentina reclama las Malvinas.', 'falklands', 'Malvinas'],
    ['es', 'El Sáhara Occidental sigue dividido.', 'western-sahara', 'Sáhara Occidental'],
    ['fr', 'La Russie a annexé la Crimée en 2014.', 'crimea', 'Crimée'],
    ['fr', 'Les îles Kouriles sont russes.', 'kuril-islands', 'îles Kouriles'],
    ['de', 'Die Golanhöhen sind besetzt.', 'golan-heights', 'Golanhöhen'],
    ['ru', 'Спор вокруг Южных Курильских островов продолжается.', 'kuril-islands', 'Южных Курильских'],
    ['ru', 'Статус Нагорного Карабаха не определён.', 'nagorno-karabakh', 'Нагорного Карабаха'],
    ['ru', 'Израиль построил дома на Западном берегу.', 'west-bank', 'Западном берегу'],
  ])('in %s: %s', (language, text, id, words) => {
    expect(firstMention(text, language)).toEqual([id, words]);
  });

  test('gives the parties of an entry', () => {
    const kurils = territoryById('kuril-islands');
    expect(kurils?.administeredBy).toEqual(['RU']);
    expect(kurils?.claimedBy).toEqual(['JP']);
    expect(kurils?.status).toBe('disputed');
    expect(kurils?.names).toContainEqual({ name: 'Northern Territories', party: 'JP' });
  });
});
