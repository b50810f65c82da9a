import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { hostOf } from '@/lib/records/host';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { placeLawOf } from '@/lib/records/place-law';
import type { TextRecords } from '@/lib/records/text-records';
import { type Block, gap, list, paragraph, plain } from './blocks';
import { helplineBlocks } from './card-helplines';
import { lawBlocks } from './card-law';

/** A sheet of a card: its title, what stands on it, and the block that begins its second column. */
export type CardSheet = { title: string; blocks: Block[]; turn: number };

const sheetOf = (title: string, start: Block[], end: Block[]): CardSheet => ({
  title,
  blocks: [...start, ...end],
  turn: start.length,
});

/** The two sheets of a card for schools. */
export type IncidentCard = {
  place: string;
  card: CardSheet;
  staffRoom: CardSheet;
  /** Newest day on which a record of it was checked, `YYYY-MM-DD`. */
  checkedOn: string;
};

const heading = (text: string): Block => ({ kind: 'heading', depth: 2, runs: plain(text) });

/**
 * The card of a country: what to do in the first hour, who can help, what the law says; and the
 * sheet for the staff room.
 * @param code ISO 3166-1 alpha-2
 * @param dutyAddress page on the duty to report
 */
export function incidentCard(
  code: string,
  { laws, helplines, today }: TextRecords,
  speech: Speech,
  dutyAddress: string,
): IncidentCard {
  const { locale, t } = speech;
  const place = nameOfPlace(code, locale.tag);
  const law = placeLawOf(code, [...laws.values()], [...helplines.values()], locale.tag);
  const takeItDown = helplines.get('int-take-it-down');
  const here = [...helplines.values()].filter(({ country }) => country === code);
  const checkedOn = [...here, ...law.laws].map((record) => record.checkedOn).reduce(newest, '');
  return {
    place,
    checkedOn,
    card: sheetOf(
      t('card.title', { place }),
      [
        heading(t('card.first')),
        list(
          [
            t('card.step.safe'),
            t('card.step.noImage'),
            t('card.step.listen'),
            t('card.step.note'),
            `${t('card.step.lead')} ${gap}`,
            t('card.step.report'),
            t('card.step.home'),
          ],
          true,
        ),
      ],
      [
        heading(t('card.helplines')),
        ...helplineBlocks(here, today, speech),
        ...(takeItDown
          ? [paragraph(t('card.under18', { name: takeItDown.name, host: hostOf(takeItDown.url) }))]
          : []),
        heading(t('card.law')),
        ...lawBlocks(law, speech),
        paragraph(t('card.checked', { date: formatDate(checkedOn, locale.tag) })),
      ],
    ),
    staffRoom: sheetOf(
      t('card.staffTitle', { place }),
      peopleAndTasks(speech),
      dangersAndDuty(speech, dutyAddress),
    ),
  };
}

const newest = (a: string, b: string) => (a > b ? a : b);

function peopleAndTasks({ t }: Speech): Block[] {
  const people = ['lead', 'deputy', 'police', 'phone'] as const;
  const tasks = ['calm', 'words', 'tell', 'record', 'others', 'follow'] as const;
  return [
    heading(t('card.people')),
    list(people.map((person) => `${t(`card.person.${person}`)} ${gap}`)),
    heading(t('card.do')),
    list(tasks.map((task) => t(`card.do.${task}`))),
  ];
}

function dangersAndDuty({ t }: Speech, dutyAddress: string): Block[] {
  const dangers = ['look', 'search', 'promise', 'blame', 'gather', 'fake'] as const;
  return [
    heading(t('card.dont')),
    list(dangers.map((danger) => t(`card.dont.${danger}`))),
    heading(t('card.report')),
    {
      kind: 'paragraph',
      runs: [
        { text: `${t('card.reportText')} ` },
        { text: dutyAddress.replace(/^https?:\/\//, ''), href: dutyAddress },
      ],
    },
  ];
}
