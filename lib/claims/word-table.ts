/** From rows of a value and its words, written with `|`, to the record by word that a language's lists want. */
export function wordTable<Value>(rows: readonly (readonly [Value, string])[]): Record<string, Value> {
  const table: Record<string, Value> = {};
  for (const [value, words] of rows) for (const word of words.split('|')) table[word.trim()] = value;
  return table;
}
