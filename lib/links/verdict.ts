/** What a server, or the lack of one, answered to one request. */
export type Reply =
  | {
      status: number;
      /** The `Location` header. */
      location?: string;
      /** Milliseconds that `Retry-After` asks for. */
      retryAfter?: number;
    }
  /** An error code of Node.js, such as ENOTFOUND; TIMEOUT where no answer came in time. */
  | { failure: string };

/** What became of an address. */
export type Verdict = {
  kind: 'fine' | 'moved' | 'dead' | 'refused' | 'broken-tls' | 'timeout' | 'failed';
  /** Status or error code, for a person. */
  why: string;
  /** Where it has moved to for good. */
  to?: string;
  /** False where no server answered at all. */
  answered: boolean;
};

const gone = new Set([404, 410]);
/** 451: unavailable for legal reasons (RFC 7725). */
const refusals = new Set([401, 402, 403, 407, 429, 451]);
const tlsCode =
  /^(CERT_|CRL_|DEPTH_ZERO|EPROTO|ERR_SSL|ERR_TLS|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|SELF_SIGNED|UNABLE_TO_)/;

/** What an answer that is no redirect means for a reader who follows the link. */
export function verdictOf(reply: Reply): Verdict {
  if ('failure' in reply) return verdictOfFailure(reply.failure);
  const { status } = reply;
  const why = String(status);
  if (status >= 200 && status < 300) return { kind: 'fine', why, answered: true };
  if (gone.has(status)) return { kind: 'dead', why, answered: true };
  if (refusals.has(status)) return { kind: 'refused', why, answered: true };
  return { kind: 'failed', why, answered: true };
}

function verdictOfFailure(code: string): Verdict {
  const base = { why: code, answered: false };
  if (code === 'TIMEOUT' || code === 'ETIMEDOUT') return { ...base, kind: 'timeout' };
  if (code === 'ENOTFOUND') return { ...base, why: 'no such host', kind: 'dead' };
  // A server that speaks broken TLS is there.
  if (tlsCode.test(code)) return { ...base, answered: true, kind: 'broken-tls' };
  return { ...base, kind: 'failed' };
}
