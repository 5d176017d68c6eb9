import { AppError } from '@/lib/errors';
import { fail, ok, type Result } from '@/lib/result';

/**
 * The address of a server as a person types it, ending in a slash. `https` only, but on this device and in a private
 * network, where certificates are rare: elsewhere a password would travel readable. Fails with `invalid-input`.
 */
export function parseAddress(typed: string, label: string): Result<URL> {
  const text = typed.trim();
  const url = toUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!text || !url?.hostname || !/^https?:$/.test(url.protocol)) {
    return invalid(`${label} is not a web address. Write it like "https://cloud.example.org/folder".`);
  }
  if (url.username || url.password) {
    return invalid(`Leave name and password out of the address: they have their own fields.`);
  }
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) {
    return invalid(`${label} must begin with https://, or your password would travel readable.`);
  }
  if (url.search || url.hash) return invalid(`${label} must end with a folder, without "?" or "#".`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return ok(url);
}

/** The match pattern of one server. Patterns have no ports: a grant covers the host. */
export const originOf = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

const invalid = (words: string): Result<never> => fail(new AppError('invalid-input', words));

function toUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** This device, RFC 1918 and link-local addresses, and names that exist in local networks only. */
function isPrivateHost(host: string): boolean {
  return (
    /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(host) ||
    /^(10\.\d+|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+$/.test(host) ||
    /\.(localhost|local|lan|internal|home\.arpa)$/.test(host)
  );
}
