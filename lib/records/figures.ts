import { countStates, type RecordKind } from './fields';
import { helplinePath, lawPath, platformPath } from './paths';
import { type Dated, type FieldState, isOverdue } from './state';
import type { TextRecords } from './text-records';

/** A record past its review day: what people call it, and its page without the language. */
export type OverdueRecord = { name: string; path: string; reviewBy: string };

/** How well the records of one kind are known. */
export type KindFigures = {
  kind: RecordKind;
  records: number;
  /** Important fields that the records have, by how far they were read. */
  states: Record<FieldState, number>;
  /** The day of the oldest check, `YYYY-MM-DD`; undefined where there is no record. */
  oldestCheck: string | undefined;
  /** Longest overdue first. */
  overdue: OverdueRecord[];
};

/** A record with its name and its page. */
type Entry = { record: Dated; name: string; path: string };

/** Figures of laws, platforms and helplines, in this order. */
export function figuresOf({ laws, platforms, helplines, today }: TextRecords): KindFigures[] {
  const ofLaws = [...laws.values()].map((law) => ({
    record: law,
    name: law.citation,
    path: lawPath(law),
  }));
  const ofPlatforms = [...platforms.values()].map((platform) => ({
    record: platform,
    name: platform.name,
    path: platformPath(platform.id),
  }));
  const ofHelplines = [...helplines.values()].map((helpline) => ({
    record: helpline,
    name: helpline.name,
    path: helplinePath(helpline),
  }));
  return [
    figuresOfKind('law', ofLaws, today),
    figuresOfKind('platform', ofPlatforms, today),
    figuresOfKind('helpline', ofHelplines, today),
  ];
}

function figuresOfKind(kind: RecordKind, entries: readonly Entry[], today: string): KindFigures {
  const states: Record<FieldState, number> = { source: 0, elsewhere: 0, unchecked: 0 };
  for (const { record } of entries) {
    const counts = countStates(kind, record);
    states.source += counts.source;
    states.elsewhere += counts.elsewhere;
    states.unchecked += counts.unchecked;
  }
  return {
    kind,
    records: entries.length,
    states,
    oldestCheck: entries.map(({ record }) => record.checkedOn).sort()[0],
    overdue: entries
      .filter(({ record }) => isOverdue(record, today))
      .map(({ record: { reviewBy }, name, path }) => ({ name, path, reviewBy }))
      .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.path.localeCompare(b.path)),
  };
}

/** All fields that were counted. */
export const countFields = ({ states }: Pick<KindFigures, 'states'>): number =>
  states.source + states.elsewhere + states.unchecked;

/** The share of a state among all fields, from 0 to 1; 0 where there are none. */
export function shareOf(state: FieldState, figures: Pick<KindFigures, 'states'>): number {
  const all = countFields(figures);
  return all === 0 ? 0 : figures.states[state] / all;
}
