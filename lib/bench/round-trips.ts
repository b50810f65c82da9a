const segment = 1460;

/** Bytes that a server may send on a new connection before it hears back (RFC 6928). */
export const firstFlight = 10 * segment;

/**
 * Round trips of a new TCP connection until some bytes have arrived, after the handshakes: the
 * window doubles each time.
 * @param bytes headers and body of a response
 * @see https://www.rfc-editor.org/rfc/rfc6928 and https://www.rfc-editor.org/rfc/rfc5681#section-3.1
 */
export function roundTrips(bytes: number): number {
  return Math.max(1, Math.ceil(Math.log2(bytes / firstFlight + 1)));
}
