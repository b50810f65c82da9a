import type { Speech } from '@/lib/i18n/speech';
import { inOrderOfNeed } from '@/lib/records/helpline-order';
import { hostOf } from '@/lib/records/host';
import { phoneLink } from '@/lib/records/phones';
import { mayShow } from '@/lib/records/state';
import type { Helpline } from '@/lib/schema/helpline';
import type { Block, Run } from './blocks';

/** As many as fit a sheet beside the rest. */
const most = 5;

const isForYoung = ({ kind, forWhom: { ages } }: Helpline) =>
  kind === 'child' || ages === 'minors' || ages === 'young-people';

/** Services of a country in a school's order: those for young people first, those for adults alone last. */
function inSchoolOrder(helplines: readonly Helpline[], tag: string, today: string): Helpline[] {
  const rank = (helpline: Helpline) =>
    isForYoung(helpline) ? 0 : helpline.forWhom.ages === 'adults' ? 2 : 1;
  return inOrderOfNeed(helplines, tag, today).sort((a, b) => rank(a) - rank(b));
}

/** How to reach a service: numbers that may be shown, then its page. */
function waysOf(helpline: Helpline, today: string, { t }: Speech): Run[] {
  const shown = (['phone', 'text'] as const).flatMap((field): Run[] => {
    const number = helpline[field];
    if (!number || !mayShow(helpline, field, today)) return [];
    const verb = field === 'phone' ? t('helpline.call') : t('helpline.text');
    return [
      { text: `${verb} ` },
      { text: phoneLink(number, helpline.country).text, bold: true },
      { text: ' · ' },
    ];
  });
  return [...shown, { text: hostOf(helpline.url), href: helpline.url }];
}

/**
 * The services of a country as a list for its card. A number that was not read at the service, or
 * is late for review, is left out; the address of the service stays.
 * @param today `YYYY-MM-DD`
 */
export function helplineBlocks(
  helplines: readonly Helpline[],
  today: string,
  speech: Speech,
): Block[] {
  const items = inSchoolOrder(helplines, speech.locale.tag, today)
    .slice(0, most)
    .map((helpline): Block[] => [
      {
        kind: 'paragraph',
        runs: [
          { text: helpline.name, bold: true },
          { text: ` (${speech.t(`helplineDoes.${helpline.kind}`)}): ` },
          ...waysOf(helpline, today, speech),
        ],
      },
    ]);
  return [{ kind: 'list', ordered: false, items }];
}
