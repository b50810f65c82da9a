import type { Speech } from '@/lib/i18n/speech';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { placeSlug } from '@/lib/records/paths';
import type { Embed } from '@/lib/share/embed';
import { lawEmbed, stepEmbed } from '@/lib/share/embeds';
import { embedLawPath, embedStepPath } from '@/lib/share/paths';
import { listJurisdictions } from './law-pages';
import { listSteps } from './share';

/** Something that other sites may frame: its name in lists, its small page, and its frame. */
export type EmbedEntry = { id: string; name: string; path: string; embed: Embed };

/** Every step of every guide. */
export const listStepEmbeds = ({ locale, t }: Speech): EmbedEntry[] =>
  listSteps(locale.tag).map(({ guide, guideTitle, step, title }) => {
    const name = t('embed.stepOf', { step: title, guide: guideTitle });
    return {
      id: `${guide}-${step}`,
      name,
      path: embedStepPath(guide, step),
      embed: stepEmbed(locale.tag, { guide, step, title: name }),
    };
  });

/** Every place with a record of its law, by name. */
export const listLawEmbeds = ({ locale, t }: Speech): EmbedEntry[] =>
  listJurisdictions()
    .map((code) => ({ slug: placeSlug(code), place: nameOfPlace(code, locale.tag) }))
    .sort((a, b) => a.place.localeCompare(b.place, locale.tag))
    .map(({ slug, place }) => ({
      id: slug,
      name: place,
      path: embedLawPath(slug),
      embed: lawEmbed(locale.tag, { slug, title: t('place.title', { place }) }),
    }));
