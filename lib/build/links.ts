import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listOutward } from '@/lib/content/outward';
import { readContent } from '@/lib/content/read';
import { today } from '@/lib/content/today';
import { checkLinks } from '@/lib/links/check-links';
import { type CheckedLink, formatReport, hasReached, summarize } from '@/lib/links/report';
import { addressOf } from '@/lib/seo/site';

/**
 * `npm run links`: follows every outward address of texts, sources and records, and writes what
 * came of it to `link-report/`. Links rot by themselves, so that nothing here is a failure.
 */
const seconds = 1000;
const options = {
  userAgent: `Unshare-link-check (+${addressOf('/en/how-we-check/')})`,
  timeout: 20 * seconds,
  retries: 2,
  backoff: 2 * seconds,
  longestPause: 60 * seconds,
  hostsAtOnce: 6,
  delay: seconds,
  giveUpAfter: 30,
  wait: (milliseconds: number) => setTimeout(milliseconds),
};

const places = new Map<string, CheckedLink['places']>();
for (const { url, file, line } of listOutward(readContent(process.cwd()))) {
  const [address = url] = url.split('#');
  places.set(address, [...(places.get(address) ?? []), { file, line }]);
}
console.log(`Following ${places.size} addresses, each host one request at a time …`);
const verdicts = await checkLinks([...places.keys()], options);
const links = [...verdicts].map(([url, verdict]) => ({
  url,
  verdict,
  places: places.get(url) ?? [],
}));

const folder = join(process.cwd(), 'link-report');
const reached = hasReached(links);
const outcome = { checkedOn: today(), reached, links: reached ? links : [] };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.md'), formatReport(links, today()));
writeFileSync(join(folder, 'report.json'), `${JSON.stringify(outcome, null, 2)}\n`);
console.log(`${summarize(links)} See link-report/report.md.`);
