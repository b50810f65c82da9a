import { type FollowOptions, follow, type HostQueue } from './follow';
import type { Verdict } from './verdict';

/** How many addresses are followed, and how. */
export type CheckOptions = FollowOptions & {
  /** Hosts that are asked at the same time. */
  hostsAtOnce: number;
  /** Milliseconds between two requests to a host. */
  delay: number;
  /** Addresses without any answer after which there is no network, and the rest is left. */
  giveUpAfter: number;
};

/**
 * Follows addresses politely: hosts side by side, each asked for one thing at a time, with a
 * pause between.
 * @param addresses http or https, each once, without `#part`
 * @returns a verdict for each address, in the order given; only the first where none answered
 */
export async function checkLinks(
  addresses: readonly string[],
  options: CheckOptions,
): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const queue = createHostQueue(options);
  const waiting = [...byHost(addresses).values()];
  let hasAnswer = false;
  const work = async (): Promise<void> => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const address of host) {
        if (!hasAnswer && verdicts.size >= options.giveUpAfter) return;
        const verdict = await follow(address, queue, options);
        verdicts.set(address, verdict);
        hasAnswer ||= verdict.answered;
      }
    }
  };
  await Promise.all(Array.from({ length: options.hostsAtOnce }, work));
  return new Map(
    addresses.flatMap((address) => {
      const verdict = verdicts.get(address);
      return verdict ? [[address, verdict] as const] : [];
    }),
  );
}

function byHost(addresses: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return hosts;
}

/** A redirect may lead to a host that somebody else asks just now: every request takes its turn. */
function createHostQueue({ delay, wait }: Pick<CheckOptions, 'delay' | 'wait'>): HostQueue {
  const turns = new Map<string, Promise<void>>();
  return (host, task) => {
    const result = (turns.get(host) ?? Promise.resolve()).then(task);
    const pause = () => wait(delay);
    turns.set(host, result.then(pause, pause));
    return result;
  };
}
