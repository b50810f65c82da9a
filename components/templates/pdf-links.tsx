import { localPath, type Speech } from '@/lib/i18n/speech';
import { pdfName } from '@/lib/teach/files';
import { papers } from '@/lib/teach/sheet';

/**
 * Links to the PDFs of one sheet, by size of paper.
 * @param path of the page that they stand beside, without the language
 * @param name of the file once it is saved, without its ending
 */
export function PdfLinks({
  path,
  part,
  what,
  name,
  speech: { locale, t },
}: {
  path: string;
  part: string;
  what: string;
  name: string;
  speech: Speech;
}) {
  return papers.map((paper) => (
    <li key={paper}>
      <a
        href={localPath(locale.tag, `${path}${pdfName(part, paper)}`)}
        download={pdfName(name, paper)}
      >
        {t('teach.pdf', { what, paper: t(`teach.paper.${paper}`) })}
      </a>
    </li>
  ));
}
