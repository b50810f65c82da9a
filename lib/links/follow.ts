import { type RequestOptions, request } from './request';
import { type Reply, type Verdict, verdictOf } from './verdict';

/** Lets tasks of the same host run one after another, with a pause between them. */
export type HostQueue = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/** How an address is followed. */
export type FollowOptions = RequestOptions & {
  /** How often a request is tried again. */
  retries: number;
  /** Milliseconds before the first new try; each further one waits twice as long. */
  backoff: number;
  /** The longest `Retry-After` that is waited for, in milliseconds. */
  longestPause: number;
  /** Waits for some milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
};

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);
/** Answers that may be others in a moment. */
const passing = new Set([429, 500, 502, 503, 504]);
const passingFailures = new Set(['TIMEOUT', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN']);

/** Follows an address to its end: redirects, new tries, and GET where HEAD is not answered. */
export async function follow(
  address: string,
  queue: HostQueue,
  options: FollowOptions,
): Promise<Verdict> {
  let here = new URL(address);
  let movedTo: string | undefined;
  let isPermanent = true;
  for (let count = 0; count <= mostRedirects; count += 1) {
    const reply = await ask(here, queue, options);
    const next = redirectOf(reply, here);
    if (!next) {
      const verdict = verdictOf(reply);
      const isMoved = verdict.kind === 'fine' && movedTo !== undefined;
      return isMoved ? { kind: 'moved', why: 'for good', to: movedTo, answered: true } : verdict;
    }
    isPermanent = isPermanent && 'status' in reply && permanent.has(reply.status);
    if (isPermanent) movedTo = next.href;
    here = next;
  }
  return { kind: 'failed', why: `more than ${mostRedirects} redirects`, answered: true };
}

function redirectOf(reply: Reply, from: URL): URL | undefined {
  if ('failure' in reply || !redirects.has(reply.status) || !reply.location) return undefined;
  if (!URL.canParse(reply.location, from.href)) return undefined;
  const next = new URL(reply.location, from);
  return /^https?:$/.test(next.protocol) ? next : undefined;
}

async function ask(url: URL, queue: HostQueue, options: FollowOptions): Promise<Reply> {
  const head = await tryAgain('HEAD', url, queue, options);
  const isAnswered = 'status' in head && (head.status < 400 || head.status === 429);
  // Some servers refuse HEAD, or end the connection on it; a host that is not there stays away.
  const isHopeless = 'failure' in head && head.failure !== 'ECONNRESET';
  return isAnswered || isHopeless ? head : tryAgain('GET', url, queue, options);
}

async function tryAgain(
  method: 'HEAD' | 'GET',
  url: URL,
  queue: HostQueue,
  options: FollowOptions,
): Promise<Reply> {
  const { retries, wait } = options;
  for (let attempt = 0; ; attempt += 1) {
    // The pause belongs to the task, so that nobody else asks the host meanwhile.
    const { reply, pause } = await queue(url.host, async () => {
      const answer = await request(method, url, options);
      const milliseconds = attempt < retries ? pauseAfter(answer, attempt, options) : undefined;
      if (milliseconds !== undefined) await wait(milliseconds);
      return { reply: answer, pause: milliseconds };
    });
    if (pause === undefined) return reply;
  }
}

/** How long to wait before a new try, or undefined where none is worth while. */
function pauseAfter(
  reply: Reply,
  attempt: number,
  { backoff, longestPause }: FollowOptions,
): number | undefined {
  const isPassing =
    'failure' in reply ? passingFailures.has(reply.failure) : passing.has(reply.status);
  if (!isPassing) return undefined;
  const asked = 'status' in reply ? reply.retryAfter : undefined;
  const pause = asked ?? backoff * 2 ** attempt;
  return pause > longestPause ? undefined : pause;
}
