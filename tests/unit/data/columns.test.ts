import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnsOf, fieldsOf } from '@/lib/data/columns';
import { documentedFieldsOf } from '@/lib/data/documented-fields';
import { recordSchemaOf } from '@/lib/data/json-schema';
import { dataKinds } from '@/lib/schema/change';

const record = z.toJSONSchema(
  z.strictObject({
    id: z.string().describe('Its name'),
    since: z.iso.date().optional().describe('A day'),
    url: z.url().describe('An address'),
    acts: z.partialRecord(z.enum(['sharing', 'viewing']), z.enum(['yes', 'no'])).describe('Acts'),
    fine: z
      .strictObject({ amount: z.number().describe('How much'), currency: z.string() })
      .optional()
      .describe('A fine'),
    months: z.int().optional().describe('Months'),
    always: z.literal(true).optional().describe('Day and night'),
    place: z.union([z.string(), z.literal('INT')]).describe('Where'),
    kinds: z.array(z.enum(['a', 'b'])).describe('Kinds'),
    notes: z.array(z.strictObject({ text: z.string().describe('Words') })).describe('Notes'),
  }),
);

describe('the columns of a table', () => {
  it('are the fields of the schema in order, nested ones with dots', () => {
    expect(columnsOf(record).map(({ name, type }) => `${name} ${type}`)).toEqual([
      'id string',
      'since date',
      'url uri',
      'acts.sharing string',
      'acts.viewing string',
      'fine.amount number',
      'fine.currency string',
      'months integer',
      'always boolean',
      'place string',
      'kinds array',
      'notes array',
    ]);
  });

  it('are required only where all that holds them is', () => {
    const required = columnsOf(record).filter((column) => column.required);
    expect(required.map(({ name }) => name)).toEqual(['id', 'url', 'place', 'kinds', 'notes']);
  });

  it('know the values of a closed list, in a list as well', () => {
    const values = new Map(columnsOf(record).map((column) => [column.name, column.values]));
    expect(values.get('acts.viewing')).toEqual(['yes', 'no']);
    expect(values.get('kinds')).toEqual(['a', 'b']);
    expect(values.get('id')).toEqual([]);
  });

  it('take over the words of what holds them where they have none', () => {
    const words = new Map(columnsOf(record).map((column) => [column.name, column.description]));
    expect(words.get('fine.amount')).toBe('How much');
    expect(words.get('fine.currency')).toBe('A fine');
  });

  it('leave what stands in a list to the documentation', () => {
    expect(fieldsOf(record).map(({ name }) => name)).toContain('notes[].text');
    expect(columnsOf(record).map(({ name }) => name)).not.toContain('notes[].text');
  });
});

describe('the fields of each kind', () => {
  it.each(dataKinds)('%s: every field is explained', (kind) => {
    const silent = fieldsOf(recordSchemaOf(kind)).filter(({ description }) => description === '');
    expect(silent).toEqual([]);
  });

  it.each(dataKinds)('%s: the page names every field once', (kind) => {
    const names = documentedFieldsOf(kind).flatMap((field) => field.names);
    expect(names).toEqual(fieldsOf(recordSchemaOf(kind)).map(({ name }) => name));
  });

  it('tells acts together, because they mean the same', () => {
    const acts = documentedFieldsOf('laws').find(({ names }) => names.includes('acts.sharing'));
    expect(acts?.names).toContain('acts.viewing');
    expect(acts?.values).toEqual(['yes', 'no', 'partly', 'unclear']);
  });
});
