import { localPath } from '@/lib/i18n/speech';
import type { CountryGroup } from '@/lib/records/countries';

/**
 * Countries by first letter, each leading to its page.
 * @param pathOf the page of a country, without the language
 * @param tag of the page's language
 */
export function CountryList({
  groups,
  pathOf,
  tag,
}: {
  groups: readonly CountryGroup[];
  pathOf: (code: string) => string;
  tag: string;
}) {
  return (
    <ul className="countries">
      {groups.map(({ initial, countries }) => (
        <li key={initial}>
          <b aria-hidden="true">{initial}</b>
          <ul>
            {countries.map(({ code, name }) => (
              <li key={code}>
                <a href={localPath(tag, pathOf(code))}>{name}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
