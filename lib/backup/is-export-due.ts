/** An export older than this is worth a reminder: copies in the browser go with the browser. */
const EXPORT_AGE = 30 * 24 * 60 * 60 * 1000;
/** Fewer claims than this nobody needs to be reminded of. */
const FEWEST_CLAIMS = 10;

/** Whether to remind of an export: something worth it is kept, and the last whole export (ISO 8601) is long ago, or none was. */
export function isExportDue(lastExportAt: string | undefined, claims: number, now: number): boolean {
  const age = lastExportAt === undefined ? Number.POSITIVE_INFINITY : now - Date.parse(lastExportAt);
  return claims >= FEWEST_CLAIMS && age > EXPORT_AGE;
}
