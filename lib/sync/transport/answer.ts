import type { HttpAnswer } from './send-request';

/** Far enough into an answer to meet the first sign of it. */
const OPENING = 64;

export const isSuccess = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/** A page for people. Our files are sealed bytes, which no server calls HTML and which never begin like it. */
export function isHtml({ headers, bytes }: HttpAnswer): boolean {
  return (
    /^(text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? '') &&
    /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, OPENING)))
  );
}

/** An answer as text, malformed UTF-8 replaced. */
export const textOfAnswer = ({ bytes }: HttpAnswer): string => new TextDecoder().decode(bytes);
