import { versionOf } from '@/lib/citation/version';
import type { Revision } from '@/lib/schema/fields';
import type { Content } from '../content';
import type { FrozenText } from '../frozen-texts';
import type { ContentIssue } from '../issue';
import { type RevisionMark, revisionsFile } from '../revision-marks';
import {
  addressOfFrozen,
  addressOfUnit,
  markOfFrozen,
  markOfUnit,
  nameOfUnit,
  type OwnText,
  ownText,
  pathOfFrozen,
  publishedUnits,
} from '../text-marks';
import { brokenPaths, type Unit } from '../units';
import { positionOf } from '../yaml-source';

const field = 'revisions';

const issueIn = (file: string, message: string, fix: string): ContentIssue => ({
  file,
  line: 1,
  column: 1,
  field,
  message,
  fix,
});

/**
 * Holds every published text against what its revisions have accounted for, and every frozen
 * version against its mark: a citation must keep meaning what was read. Before anything is noted
 * nothing has been published, and nothing is asked.
 * @param faulty files with other issues, which are mended first
 */
export function checkRevisions(content: Content, faulty: ReadonlySet<string>): ContentIssue[] {
  const isBegun = content.revisionMarks.size > 0 || content.frozen.size > 0;
  if (!isBegun || faulty.has(revisionsFile)) return [];
  const units = publishedUnits(content).filter(
    ({ files }) => !files.some(({ file }) => faulty.has(file)),
  );
  return [
    ...units.flatMap((unit) => checkUnit(content, unit)),
    ...[...content.frozen.values()]
      .filter(({ file }) => !faulty.has(`${file}.yaml`))
      .flatMap((frozen) => checkFrozen(content, frozen)),
    ...checkLost(content),
  ];
}

function checkUnit(content: Content, unit: Unit): ContentIssue[] {
  const text = ownText(content, unit);
  if (!text) return [];
  const { file } = text.source;
  const name = nameOfUnit(unit);
  const known = content.revisionMarks.get(addressOfUnit(unit));
  if (!known) {
    const isFirst = text.data.revisions === undefined;
    const fix = isFirst ? 'run npm run addresses' : `bring its line in ${revisionsFile} back`;
    return [issueIn(file, 'its version is not noted', fix)];
  }
  return [
    ...checkDays(text),
    ...checkKept(content, unit, text),
    ...checkMark(unit, text, known, name),
  ];
}

/** Each revision has a day of its own, after the one before. */
function checkDays({ data, source }: OwnText): ContentIssue[] {
  const revisions: readonly Revision[] = data.revisions ?? [];
  return revisions.flatMap(({ on }, index) => {
    const before = revisions[index - 1]?.on ?? data.published;
    if (on > before) return [];
    const at = { file: source.file, ...positionOf(source.front, ['revisions', index, 'on']) };
    const message = `${on} does not come after ${before}, the version before it`;
    const fix = 'give each version a later day: npm run revise does so';
    return [{ ...at, field, message, fix }];
  });
}

/** Every version but the newest is kept as its readers saw it. */
function checkKept(content: Content, { locale, path }: Unit, text: OwnText): ContentIssue[] {
  const { data, source } = text;
  const earlier = [data.published, ...(data.revisions ?? []).map(({ on }) => on)].slice(0, -1);
  const kept = new Set(
    [...content.frozen.values()]
      .filter((one) => one.locale === locale && pathOfFrozen(one) === path)
      .map(({ version }) => version),
  );
  // One that was kept and has gone is an issue of its own.
  const isNoted = (version: string) => content.revisionMarks.has(`/${locale}${path}${version}/`);
  return earlier
    .filter((version) => !kept.has(version) && !isNoted(version))
    .map((version) => {
      const at = { file: source.file, ...positionOf(source.front, ['revisions']), field };
      const message = `its version of ${version} was not kept`;
      const fix = 'take the revision out of the front matter and let npm run revise add it';
      return { ...at, message, fix };
    });
}

function checkMark(
  unit: Unit,
  { data, source }: OwnText,
  { version, mark, state }: RevisionMark,
  name: string,
): ContentIssue[] {
  const stands = versionOf(data);
  if (stands !== version) {
    const message = `its version is of ${stands}, and ${version} is noted`;
    const fix = 'take the revision out of the front matter and let npm run revise add it';
    return [issueIn(source.file, message, fix)];
  }
  if (state === 'open') {
    const message = `its version of ${version} is still being written`;
    return [issueIn(source.file, message, `run npm run revise -- --done ${name} when it stands`)];
  }
  if (markOfUnit(unit) === mark) return [];
  const message = `its words changed since the version of ${version}, and no revision says so`;
  const fix = `run npm run revise -- --typo ${name} if it means the same, or npm run revise ${name}, which says how to go on`;
  return [issueIn(source.file, message, fix)];
}

function checkFrozen(content: Content, frozen: FrozenText): ContentIssue[] {
  const { data, html, version } = frozen;
  const file = `${frozen.file}.${html === undefined ? 'yaml' : 'html'}`;
  const known = content.revisionMarks.get(addressOfFrozen(frozen));
  if (!data) return [issueIn(file, `${frozen.file}.yaml is missing`, 'bring it back')];
  if (data.version !== version) {
    const fix = 'bring it back as it was';
    return [issueIn(`${frozen.file}.yaml`, `it says ${data.version}, its folder ${version}`, fix)];
  }
  if (html === undefined && !data.withdrawn) {
    const fix = 'bring it back: what was published stays readable';
    return [issueIn(`${frozen.file}.yaml`, 'its text is missing', fix)];
  }
  if (known?.mark === markOfFrozen(frozen) && known.state === 'frozen') return [];
  const name = `${pathOfFrozen(frozen).slice(1)}${version}`;
  const message = 'a frozen version is never edited';
  const fix = `bring it back as it was; if it does harm, run npm run revise -- --withdraw ${name} "why"`;
  return [issueIn(file, message, fix)];
}

/** What is noted, and is there no longer. */
function checkLost(content: Content): ContentIssue[] {
  const there = new Set([
    ...publishedUnits(content).map(addressOfUnit),
    ...[...content.frozen.values()].map(addressOfFrozen),
  ]);
  const broken = brokenPaths(content);
  return [...content.revisionMarks].flatMap(([address, { state }], index) => {
    const isBroken = broken.has(address.replace(/^\/[^/]+/, ''));
    if (there.has(address) || isBroken) return [];
    const message =
      state === 'frozen' ? `the frozen version ${address} has gone` : `${address} has gone`;
    const fix =
      state === 'frozen'
        ? 'bring its files back: what was published stays readable'
        : 'bring the page back, or take the line out with its redirect';
    return [{ ...issueIn(revisionsFile, message, fix), line: index + 1 }];
  });
}
