import { idListSchema, neverNameSchema, termsSchema, wordingsSchema } from '@/lib/schema/vocab';
import type { Content } from './content';
import { validate, type YamlSource } from './yaml-source';

/** Adds one closed list to the content, or an issue for what is wrong with it. */
export function addVocabulary(content: Content, id: string, source: YamlSource): void {
  const { issues } = content;
  switch (id) {
    case 'terms':
      content.terms = validate(source, termsSchema, issues) ?? [];
      return;
    case 'claims':
      content.claims = validate(source, wordingsSchema, issues) ?? [];
      return;
    case 'evidence-advice':
      content.evidenceAdvice = validate(source, wordingsSchema, issues) ?? [];
      return;
    case 'topics':
      content.topics = validate(source, idListSchema, issues) ?? [];
      return;
    case 'needs':
      content.needs = validate(source, idListSchema, issues) ?? [];
      return;
    case 'never-name':
      content.neverName = new Set(validate(source, neverNameSchema, issues) ?? []);
      return;
    default:
      issues.push({
        file: source.file,
        line: 1,
        column: 1,
        field: 'file',
        message: 'no list of this name is known',
        fix: 'remove it, or teach lib/content/read-vocabulary.ts to read it',
      });
  }
}
