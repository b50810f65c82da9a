import { nodesOf, type PdfFile, type StructNode } from './pdf-file';

/**
 * What in a PDF is against PDF/UA-1 as far as its structure tells: title, language, mark, tags on
 * all text, words for pictures, headings in order, heads of tables. Contrast, reading order and
 * sense are for people.
 * @see ISO 14289-1, clauses 5 and 7
 */
export function accessibilityProblems(pdf: PdfFile): string[] {
  const nodes = pdf.pages.flatMap(({ tree }) => (tree ? nodesOf(tree) : []));
  const roles = nodes.flatMap(({ role }) => (role === undefined ? [] : [role]));
  return [
    ...(pdf.title ? [] : ['no title']),
    ...(pdf.showsTitle ? [] : ['the title is not shown']),
    ...(pdf.language ? [] : ['no language']),
    ...(pdf.isMarked ? [] : ['not marked as tagged']),
    ...(pdf.accessibilityPart === '1' ? [] : ['does not say that it holds to PDF/UA-1']),
    ...pdf.pages.flatMap(({ tree }, index) => (tree ? [] : [`page ${index + 1} has no structure`])),
    ...pdf.pages.flatMap(({ untagged }) => untagged.map((words) => `“${words}” is not tagged`)),
    ...nodes
      .filter(({ role, alt }) => role === 'Figure' && !alt)
      .map(() => 'a picture without words'),
    ...headingProblems(roles),
    ...nodes.filter(isTableWithoutHead).map(() => 'a table without a head'),
  ].map((problem) => `${pdf.file}: ${problem}`);
}

const isTableWithoutHead = (node: StructNode): boolean =>
  node.role === 'Table' && !nodesOf(node).some(({ role }) => role === 'TH');

function headingProblems(roles: readonly string[]): string[] {
  const levels = roles.flatMap((role) => {
    const found = /^H([1-6])$/.exec(role);
    return found ? [Number(found[1])] : [];
  });
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`a heading skips from ${before} to ${level}`] : [];
  });
}
