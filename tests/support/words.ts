import source from '@/locales/en.yml?raw';

const words = parse(source);

/** `t(key)`, `t(key, [substitutions])`, `t(key, count, [substitutions])`, as WXT's i18n module has it. */
export function readWords(
  key: string,
  first?: number | readonly string[],
  second?: readonly string[],
): string {
  const count = typeof first === 'number' ? first : undefined;
  const substitutions = typeof first === 'number' ? (second ?? [String(first)]) : (first ?? []);
  const found =
    count === undefined ? words.get(key) : (words.get(`${key}.${count}`) ?? words.get(`${key}.n`));
  if (found === undefined) throw new Error(`locales/en.yml has no words for "${key}"`);
  return found.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');
}

/** The subset of YAML that the locale files use: nested keys by two spaces, plain or quoted scalars. */
function parse(yaml: string): Map<string, string> {
  const result = new Map<string, string>();
  const path: string[] = [];
  for (const line of yaml.split('\n')) {
    const match = /^( *)("[^"]+"|[\w.-]+):(?: (.*))?$/.exec(line);
    if (!match) continue;
    const depth = (match[1] ?? '').length / 2;
    path.length = depth;
    path.push((match[2] ?? '').replaceAll('"', ''));
    const value = match[3]?.trim();
    if (value) result.set(path.join('.'), unquote(value));
  }
  return result;
}

function unquote(value: string): string {
  if (value.startsWith('"')) return JSON.parse(value);
  if (value.startsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  return value;
}
