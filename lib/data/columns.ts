import { type JsonSchema, schemaOrNone } from './json-schema';

/** A field of a record that is no object itself: one column of a table. */
export type Column = {
  /** Names from the record inwards, joined by dots: `penalty.fine.amount`. */
  name: string;
  /** A list stands in its cell as JSON. */
  type: 'string' | 'date' | 'uri' | 'integer' | 'number' | 'boolean' | 'array';
  description: string;
  /** True where every record has it. */
  required: boolean;
  /** The values allowed, where they are a closed list. */
  values: readonly string[];
};

/** The fields of an object: those it names, or one for each name that its keys may have. */
function partsOf(schema: JsonSchema): [name: string, part: JsonSchema][] {
  const keys = schemaOrNone(schema.propertyNames)?.enum ?? [];
  const value = schemaOrNone(schema.additionalProperties);
  const named = Object.entries(schema.properties ?? {}).flatMap(
    ([name, property]): [string, JsonSchema][] => {
      const part = schemaOrNone(property);
      return part ? [[name, part]] : [];
    },
  );
  return value
    ? [...named, ...keys.map((key): [string, JsonSchema] => [String(key), value])]
    : named;
}

const typeOf = ({ type, format }: JsonSchema): Column['type'] => {
  if (type === 'array' || type === 'integer' || type === 'number' || type === 'boolean')
    return type;
  return format === 'date' || format === 'uri' ? format : 'string';
};

/** Values of a list count as well: what may stand in it. */
function valuesOf(schema: JsonSchema): string[] {
  const items = schemaOrNone(schema.items);
  return (items?.enum ?? schema.enum ?? []).map(String);
}

/**
 * Every field of a record, in the order of the schema; fields within a list bear its name and
 * brackets: `sources[].url`.
 * @param record the JSON Schema of one record
 */
export function fieldsOf(record: JsonSchema): Column[] {
  const walk = (schema: JsonSchema, name: string, required: boolean, above: string): Column[] => {
    const description = schema.description ?? above;
    if (schema.type === 'object') {
      return partsOf(schema).flatMap(([key, part]) => {
        const mustBe = required && (schema.required ?? []).includes(key);
        return walk(part, name === '' ? key : `${name}.${key}`, mustBe, description);
      });
    }
    const field = { name, type: typeOf(schema), description, required, values: valuesOf(schema) };
    const item = schemaOrNone(schema.items);
    const within = item?.type === 'object' ? walk(item, `${name}[]`, true, description) : [];
    return [field, ...within];
  };
  return walk(record, '', true, '');
}

/**
 * The columns that a table of records has: its fields, each list whole in one of them.
 * @param record the JSON Schema of one record
 */
export const columnsOf = (record: JsonSchema): Column[] =>
  fieldsOf(record).filter(({ name }) => !name.includes('[]'));
