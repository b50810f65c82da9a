import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Reply } from './verdict';

/** How requests are made. */
export type RequestOptions = {
  userAgent: string;
  /** Milliseconds until an answer must have begun. */
  timeout: number;
  /** Finds the address of a host name; the system's way where absent. */
  lookup?: LookupFunction;
};

/**
 * Asks for one address, follows nothing and reads no body.
 * @returns the answer, or the failure; never throws
 */
export function request(
  method: 'HEAD' | 'GET',
  url: URL,
  { userAgent, timeout, lookup }: RequestOptions,
): Promise<Reply> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(timeout);
  return new Promise((resolve) => {
    const headers = { 'User-Agent': userAgent, Accept: '*/*' };
    const outgoing = send(url, { method, headers, signal, lookup, agent: false }, (response) => {
      const { location, 'retry-after': retryAfter } = response.headers;
      const pause = retryAfter === undefined ? undefined : millisecondsOf(retryAfter, Date.now());
      resolve({
        status: response.statusCode ?? 0,
        ...(location === undefined ? {} : { location }),
        ...(pause === undefined ? {} : { retryAfter: pause }),
      });
      response.destroy();
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ failure: signal.aborted ? 'TIMEOUT' : (error.code ?? error.message) });
    });
    outgoing.end();
  });
}

/**
 * `Retry-After` in milliseconds from now; undefined where it is neither seconds nor a date.
 * @param now milliseconds since 1970
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function millisecondsOf(retryAfter: string, now: number): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
