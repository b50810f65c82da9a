import type { Paper } from './sheet';

/** A file that is made beside a page, and its media type. */
export type TeachingFile = { path: string; type: string };

/** @see https://www.rfc-editor.org/rfc/rfc7763 */
const markdown = 'text/markdown; charset=utf-8';
/** @see https://www.iana.org/assignments/media-types */
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a lesson's students get. */
export const lessonSheets = ['handout', 'slides'] as const;

/**
 * The name of a PDF: `handout-a4.pdf`.
 * @param part of the lesson or card
 */
export const pdfName = (part: string, paper: Paper): string => `${part}-${paper}.pdf`;

/** The file of a lesson for word processors, and the one for text editors. */
export const wordName = 'lesson.docx';
export const markdownName = 'lesson.md';

/**
 * Files beside a lesson whose media type a server may not know. Each knows PDF.
 * @param path of its page, with the language
 */
export const unusualFilesOf = (path: string): TeachingFile[] => [
  { path: `${path}${wordName}`, type: word },
  { path: `${path}${markdownName}`, type: markdown },
];
