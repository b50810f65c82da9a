import { readContent } from '@/lib/content/read';
import { textRecordsOf } from '@/lib/content/text-records';
import { today } from '@/lib/content/today';
import { orderDue } from '@/lib/records/due';

/**
 * `npm run due [-- --all]`: what must be checked next, the first twenty and all that is late, or
 * every record. A record that is late is no error.
 */
const shown = 20;
// npm keeps an `--all` that stands before its own `--`, and tells of it here.
const isAll = process.argv.includes('--all') || process.env.npm_config_all === 'true';

const due = orderDue(textRecordsOf(readContent(process.cwd()), today()));
const late = due.filter(({ isOverdue }) => isOverdue).length;
const rows = isAll ? due : due.slice(0, Math.max(shown, late));
const width = Math.max(0, ...rows.map(({ path }) => path.length));

const rest = due.length - rows.length;
console.log(
  [
    `review by   checked     ${'record'.padEnd(width)}  name`,
    ...rows.map(({ reviewBy, checkedOn, path, name, isOverdue }) => {
      const mark = isOverdue ? '!' : ' ';
      return `${reviewBy}${mark} ${checkedOn}  ${path.padEnd(width)}  ${name}`;
    }),
    '',
    `${late} of ${due.length} records are past their review day${late > 0 ? ' (!)' : ''}.`,
    ...(rest > 0 ? [`${rest} more: npm run due -- --all`] : []),
    'After a look: npm run checked <kind>/<id>',
  ].join('\n'),
);
