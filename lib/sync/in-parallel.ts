/**
 * Works on items ahead of time, so many at once, and gives the results in the order of the items. What fails rejects
 * in its turn; what was begun and is not wanted any more is left to end by itself.
 */
export async function* inParallel<Item, Value>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [Item, Value]> {
  const running: (readonly [Item, Promise<Value>])[] = [];
  let next = 0;
  const begin = () => {
    while (running.length < limit && next < items.length) {
      const item = items[next++];
      if (item === undefined) continue;
      const promise = work(item);
      promise.catch(() => {});
      running.push([item, promise]);
    }
  };
  begin();
  for (let first = running.shift(); first; first = running.shift()) {
    const value = await first[1];
    begin();
    yield [first[0], value];
  }
}
