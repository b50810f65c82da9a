import { helplineSchema } from '@/lib/schema/helpline';
import { platformSchema } from '@/lib/schema/platform';
import { recordFields } from '@/lib/schema/record';

/** Fields that one kind of record has and others do not share. */
const fieldsOf = (shape: object): string[] =>
  Object.keys(shape).filter((field) => !(field in recordFields));

const platform = platformSchema.shape;
const helpline = helplineSchema.shape;

/**
 * Lists that the schemas close, by the beginning of their messages: where code asks for
 * `platformKind.` and an id, every id of the list has its words.
 */
export const closedLists: Readonly<Record<string, readonly string[]>> = {
  platformKind: platform.kind.options,
  platformReport: platform.reports.element.options,
  accountNeeded: platform.accountNeeded.options,
  platformField: fieldsOf(platform),
  helplineKind: helpline.kind.options,
  helplineDoes: helpline.kind.options,
  helplineAges: helpline.forWhom.shape.ages.options,
  helplineGenders: helpline.forWhom.shape.genders.options,
  helplineCost: helpline.cost.options,
  helplineBill: helpline.onBill.options,
  helplineField: fieldsOf(helpline),
};
