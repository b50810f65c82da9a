import type { Content } from '../content';
import type { ContentIssue } from '../issue';
import { attributeOf, componentsOf, startOf } from '../tree';

/** Components that name a record, with the folder that holds it. */
const folderOf = {
  Helpline: 'helplines',
  ReportTo: 'platforms',
  Law: 'laws',
  Deadline: 'laws',
} as const;

/** Helplines, platforms and laws that a text names and that have no record. */
export function checkMentions(content: Content): ContentIssue[] {
  return [...content.texts, ...content.brokenTexts].flatMap(({ source: { file, body } }) =>
    Object.entries(folderOf).flatMap(([name, folder]) =>
      componentsOf(body, name).flatMap((element) => {
        const id = attributeOf(element, 'id');
        if (id === undefined || content[folder].has(id)) return [];
        // A record that is broken is an issue of its own.
        if (content.issues.some((issue) => issue.file === `content/${folder}/${id}.yaml`)) {
          return [];
        }
        const message = `no record ${id} in content/${folder}`;
        const fix = `add content/${folder}/${id}.yaml, or mend the id`;
        return [{ file, ...startOf(element), field: name, message, fix }];
      }),
    ),
  );
}
