import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import { type Dated, isOverdue } from './state';
import type { TextRecords } from './text-records';

/** A record that has its turn to be checked. */
export type DueRecord = {
  /** As `npm run checked` takes it: `helplines/gb-example`. */
  path: string;
  /** What a person calls it. */
  name: string;
  /** `YYYY-MM-DD`, both. */
  checkedOn: string;
  reviewBy: string;
  isOverdue: boolean;
};

/** How soon after others a record is read: numbers, then forms, then laws, then the rest. */
const turns = { number: 0, form: 1, law: 2, rest: 3 } as const;

type Turn = (typeof turns)[keyof typeof turns];
type Candidate = DueRecord & { turn: Turn };

const candidate = (
  path: string,
  name: string,
  turn: Turn,
  record: Dated,
  today: string,
): Candidate => ({
  path,
  name,
  turn,
  checkedOn: record.checkedOn,
  reviewBy: record.reviewBy,
  isOverdue: isOverdue(record, today),
});

const ofHelpline = (helpline: Helpline, today: string): Candidate => {
  const turn = helpline.phone || helpline.text ? turns.number : turns.rest;
  return candidate(`helplines/${helpline.id}`, helpline.name, turn, helpline, today);
};

const ofPlatform = (platform: Platform, today: string): Candidate => {
  const turn = platform.form === undefined ? turns.rest : turns.form;
  return candidate(`platforms/${platform.id}`, platform.name, turn, platform, today);
};

const ofLaw = (law: Law, today: string): Candidate =>
  candidate(`laws/${law.id}`, law.citation, turns.law, law, today);

/**
 * Every record in the order in which it should be checked. What is late comes first, the latest
 * on top; then what is read most, numbers before forms before laws; then the oldest check.
 */
export function orderDue({ laws, platforms, helplines, today }: TextRecords): DueRecord[] {
  return [
    ...[...helplines.values()].map((helpline) => ofHelpline(helpline, today)),
    ...[...platforms.values()].map((platform) => ofPlatform(platform, today)),
    ...[...laws.values()].map((law) => ofLaw(law, today)),
  ]
    .sort(byTurn)
    .map(({ turn: _turn, ...due }) => due);
}

function byTurn(a: Candidate, b: Candidate): number {
  return (
    Number(b.isOverdue) - Number(a.isOverdue) ||
    (a.isOverdue ? a.reviewBy.localeCompare(b.reviewBy) : 0) ||
    a.turn - b.turn ||
    a.checkedOn.localeCompare(b.checkedOn) ||
    a.path.localeCompare(b.path)
  );
}
