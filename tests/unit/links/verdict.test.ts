import { describe, expect, it } from 'vitest';
import { millisecondsOf } from '@/lib/links/request';
import { verdictOf } from '@/lib/links/verdict';

describe('what a failure means', () => {
  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])('%s is broken TLS', (failure) => {
    expect(verdictOf({ failure })).toEqual({ kind: 'broken-tls', why: failure, answered: true });
  });

  it.each([
    ['ENOTFOUND', 'dead'],
    ['EAI_AGAIN', 'failed'],
    ['ECONNREFUSED', 'failed'],
    ['ENETUNREACH', 'failed'],
    ['TIMEOUT', 'timeout'],
    ['ETIMEDOUT', 'timeout'],
  ])('%s is %s, and no answer', (failure, kind) => {
    expect(verdictOf({ failure })).toMatchObject({ kind, answered: false });
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23);

  it.each([
    ['120', 120_000],
    ['Mon, 23 Nov 2026 00:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 00:00:00 GMT', 0],
    ['soon', undefined],
  ])('%s', (value, milliseconds) => {
    expect(millisecondsOf(value, now)).toBe(milliseconds);
  });
});
