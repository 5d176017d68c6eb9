/** Heard by a former reading script of the same page, also by one of a version of the extension that has been replaced. */
const starting = 'claimlight-starting';

/** Stops what read this page before, and answers what stops the new one: when it is aborted, or the next takes over. */
export function takeOver(document: Document): AbortController {
  document.dispatchEvent(new Event(starting));
  const stop = new AbortController();
  document.addEventListener(starting, () => stop.abort(), { signal: stop.signal });
  return stop;
}
