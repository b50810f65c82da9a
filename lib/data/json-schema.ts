import { z } from 'zod';
import type { DataKind } from '@/lib/schema/change';
import { publishedFiles, publishedRecords, type SchemaKind } from './published-schemas';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a published file, made from the schema that checks the content.
 * @param id the address at which it is published
 * @see https://json-schema.org/draft/2020-12
 */
export function jsonSchemaOf(kind: SchemaKind, id: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(publishedFiles[kind]);
  return {
    $schema,
    $id: id,
    title: `Unshare: ${kind}`,
    ...schema,
  };
}

type Part = JsonSchema | boolean | unknown[];

/** A part of a schema that is one itself; JSON Schema allows `true` and `false` there too. */
export const schemaOrNone = (part: Part | undefined): JsonSchema | undefined =>
  typeof part === 'object' && !Array.isArray(part) ? part : undefined;

/** The JSON Schema of one record of a kind, as it stands within that of its file. */
export function recordSchemaOf(kind: DataKind): JsonSchema {
  return z.toJSONSchema(publishedRecords[kind]);
}
