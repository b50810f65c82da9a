import type { Content } from '../content';
import type { ContentIssue } from '../issue';
import { brokenPaths } from '../units';
import { positionOf } from '../yaml-source';

const file = 'content/addresses.txt';

/**
 * Holds the addresses that the site would have against those it has had.
 * An address that was published once answers for good: by a page, or by a redirect.
 * @param now every address of the site as its content stands
 */
export function checkPublished(content: Content, now: readonly string[]): ContentIssue[] {
  const present = new Set(now);
  const redirected = new Set(content.redirects.map((redirect) => redirect.from));
  const listed = new Set(content.addresses);
  const broken = brokenPaths(content);
  // Records give their kind's folder its pages: which ones, a broken record does not tell.
  const brokenFolders = [...content.brokenFiles].flatMap((path) => {
    const folder = `/${path.split('/')[1]}/`;
    return folder === '/helplines/' ? [folder, '/teach/cards/'] : [folder];
  });
  const isBroken = (address: string) => {
    const path = pathWithin(address);
    return broken.has(path) || brokenFolders.some((folder) => path.startsWith(folder));
  };
  const redirectsAreKnown = !content.brokenFiles.has('content/redirects.yaml');
  const lost = content.addresses.flatMap((address, index) => {
    if (!redirectsAreKnown || present.has(address) || redirected.has(address) || isBroken(address))
      return [];
    // Numbers of questions have a rule of their own.
    if (/^\/[^/]+\/q\//.test(address)) return [];
    const fix = `bring the page back, or add to content/redirects.yaml: { from: ${address}, to: …, since: … }`;
    return [
      { file, line: index + 1, column: 1, field: 'address', message: `${address} has gone`, fix },
    ];
  });
  const fresh = now
    .filter((address) => !listed.has(address))
    .map((address) => {
      const message = `${address} is new and not in the list`;
      return { file, line: 1, column: 1, field: 'address', message, fix: 'run npm run addresses' };
    });
  return [...lost, ...fresh, ...checkRedirects(content, present, isBroken)];
}

/** `/en/faq/x/#part` without its language and part. */
const pathWithin = (address: string) => address.replace(/^\/[^/]+/, '').replace(/#.*$/, '');

function checkRedirects(
  content: Content,
  present: ReadonlySet<string>,
  isBroken: (address: string) => boolean,
): ContentIssue[] {
  const { redirects, redirectsSource } = content;
  return redirects.flatMap(({ from, to }, index) => {
    const position = redirectsSource
      ? positionOf(redirectsSource, [index])
      : { line: 1, column: 1 };
    const at = { file: 'content/redirects.yaml', ...position, field: 'redirect' };
    const problems: ContentIssue[] = [];
    if (redirects.findIndex((one) => one.from === from) < index) {
      problems.push({ ...at, message: `${from} has a redirect already`, fix: 'keep one of them' });
    }
    if (present.has(from)) {
      problems.push({
        ...at,
        message: `${from} is a page`,
        fix: 'remove the page or the redirect',
      });
    }
    if (!present.has(to) && !isBroken(to)) {
      const fix = 'point it straight at a page that exists';
      problems.push({ ...at, message: `${to} is no page`, fix });
    }
    const [page, part] = from.split('#');
    if (part !== undefined && to.split('#')[0] !== page) {
      const fix = 'keep the page: what stands behind # never reaches a server';
      problems.push({ ...at, message: 'a part can only move within its page', fix });
    }
    return problems;
  });
}
