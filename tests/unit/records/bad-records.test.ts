import { describe, expect, it } from 'vitest';
import { dates } from '@/tests/fixtures/bad-records/dates';
import { helplines } from '@/tests/fixtures/bad-records/helplines';
import { laws } from '@/tests/fixtures/bad-records/laws';
import { platforms } from '@/tests/fixtures/bad-records/platforms';
import { provenance } from '@/tests/fixtures/bad-records/provenance';
import {
  duplicate,
  law,
  platform,
  recordLines,
  reword,
  siteRecordLines,
} from '@/tests/fixtures/records-tree';

describe.each([
  ['laws', laws],
  ['provenance', provenance],
  ['platforms', platforms],
  ['helplines', helplines],
  ['dates', dates],
])('bad records: %s', (_, cases) => {
  it.each(cases)('says one line of $wrong', ({ change, line }) => {
    expect(recordLines([change].flat())).toEqual([line]);
  });

  it.each(cases)('says nothing of the sound sibling of $wrong', ({ sound }) => {
    expect(recordLines([sound].flat())).toEqual([]);
  });
});

describe('the check of a site', () => {
  it('says what is wrong with a record', () => {
    const change = reword(platform, 'reviewBy: 2027-02-20', 'reviewBy: 2026-11-19');
    expect(siteRecordLines([change])).toEqual([
      `${platform}:14:11 reviewBy: 2026-11-19 is before checkedOn (2026-11-20). Fix: write a day after it.`,
    ]);
  });

  it('says nothing of records that are long past their review day', () => {
    expect(siteRecordLines([], '2099-12-31')).toEqual([]);
  });
});

describe('sound records', () => {
  it('have nothing to mend', () => {
    expect(recordLines([])).toEqual([]);
  });

  it('never turn bad because a day has passed', () => {
    expect(recordLines([], '2099-12-31')).toEqual([]);
  });

  it('may stand in more than one copy only with a citation of its own', () => {
    const copy = 'content/laws/gb-second-code.yaml';
    expect(recordLines([duplicate(law, copy)])).toEqual([
      `${copy}:4:11 citation: ${law} has this citation already. Fix: keep one record, or cite the section and the country.`,
    ]);
  });
});
