import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A slow connection: round trip in ms, and bytes a second towards the reader. */
export type Line = { roundTrip: number; bytesPerSecond: number };

const segment = 1460;
/** Segments that a sender may send before it hears back (RFC 6928). */
const firstWindow = 10;
/** TCP’s handshake and TLS 1.3’s (RFC 8446), before the first request can leave. */
const handshakes = 2;

/** The one narrow place that all connections of a line share: when it is free again, in ms. */
type Bottleneck = { freeAt: number };

/**
 * Sends bytes on as TCP would: no more under way than the window allows, which grows by what has
 * been acknowledged (slow start), and all of it through the narrow place, in order.
 * @see https://www.rfc-editor.org/rfc/rfc5681#section-3.1
 */
function paceTowards(reader: Socket, line: Line, bottleneck: Bottleneck) {
  const waiting: Buffer[] = [];
  let window = firstWindow * segment;
  let underWay = 0;
  let ended = false;
  const pump = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (underWay >= window) {
        waiting.unshift(next);
        return;
      }
      const sent = next.subarray(0, segment);
      if (next.length > segment) waiting.unshift(next.subarray(segment));
      underWay += sent.length;
      const now = performance.now();
      const leaves = Math.max(now, bottleneck.freeAt) + (sent.length / line.bytesPerSecond) * 1000;
      bottleneck.freeAt = leaves;
      const oneWay = line.roundTrip / 2;
      setTimeout(() => reader.write(sent), leaves - now + oneWay);
      setTimeout(
        () => {
          underWay -= sent.length;
          window += sent.length;
          pump();
        },
        leaves - now + line.roundTrip,
      );
    }
    if (ended && underWay === 0) reader.end();
  };
  return {
    send: (bytes: Buffer) => {
      waiting.push(bytes);
      pump();
    },
    end: () => {
      ended = true;
      pump();
    },
  };
}

/**
 * Puts a slow line before a server on this machine. The browser’s own emulation delays each
 * request once; here the handshakes of a new connection and slow start take their round trips
 * too. (`tc` does the same in the kernel, and needs root.)
 * @param port of the server
 * @returns the slow line’s address, and its server, to be closed
 */
export function openSlowLine(
  port: number,
  line: Line,
): Promise<{ address: string; server: Server }> {
  const bottleneck: Bottleneck = { freeAt: 0 };
  const server = createServer((reader) => {
    const origin = connect(port, 'localhost');
    const opened = performance.now();
    const down = paceTowards(reader, line, bottleneck);
    reader.on('data', (bytes) => {
      const ready = opened + handshakes * line.roundTrip;
      const wait = Math.max(0, ready - performance.now()) + line.roundTrip / 2;
      setTimeout(() => origin.write(bytes), wait);
    });
    origin.on('data', down.send);
    origin.on('end', down.end);
    reader.on('close', () => origin.destroy());
    origin.on('error', () => reader.destroy());
    reader.on('error', () => origin.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      resolve({ address: `http://localhost:${portOf(server.address())}`, server });
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
