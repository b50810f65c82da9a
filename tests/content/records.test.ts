import { describe, expect, it } from 'vitest';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';
import { checkRecords } from '@/lib/content/rules/records';
import { textRecordsOf } from '@/lib/content/text-records';
import { today } from '@/lib/content/today';
import { orderDue } from '@/lib/records/due';

const content = readContent(process.cwd());
const longAfter = '2099-12-31';

describe('every record that is published', () => {
  it('says nothing that cannot be so', () => {
    expect(checkRecords(content, today()).map(formatIssue)).toEqual([]);
  });

  it('stays sound when its review day has passed, and is listed as due', () => {
    expect(checkRecords(content, longAfter).map(formatIssue)).toEqual([]);
    const due = orderDue(textRecordsOf(content, longAfter));
    expect(due.length).toBe(content.laws.size + content.platforms.size + content.helplines.size);
    expect(due.filter(({ isOverdue }) => !isOverdue)).toEqual([]);
  });
});
