/**
 * Page types that share a style sheet. The policy names the hash of each sheet in every response,
 * so thirty sheets cost a reader more than the few rules of a neighbour that a page does not use.
 * Articles and guides, read most and weighed most, keep their own; so does any type not listed.
 */
const groups: Record<string, readonly string[]> = {
  text: ['question', 'discreet', 'page', 'version', 'lesson', 'teach'],
  record: ['jurisdiction', 'platform', 'country', 'helplines'],
  list: ['home', 'list', 'sources', 'platforms', 'faq', 'cards', 'parts', 'not-found', 'share'],
  sheet: ['handout', 'slides', 'card'],
  notes: ['data', 'changes'],
};

/** The name of the style sheet that a page type gets. */
export const styleGroupOf = (type: string): string =>
  Object.entries(groups).find(([, types]) => types.includes(type))?.[0] ?? type;
