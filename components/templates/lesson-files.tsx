import { localPath, type Speech } from '@/lib/i18n/speech';
import { lessonSheets, markdownName, wordName } from '@/lib/teach/files';
import { PdfLinks } from './pdf-links';

/** What there is of a lesson to print, to show and to change. */
export function LessonFiles({
  slug,
  path,
  speech,
}: {
  slug: string;
  path: string;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const to = (name: string) => localPath(locale.tag, `${path}${name}`);
  return (
    <>
      <ul>
        {lessonSheets.map((part) => (
          <li key={part}>
            <a href={to(`${part}/`)}>{t(`lesson.${part}`)}</a>
            <ul>
              <PdfLinks
                path={path}
                part={part}
                what={t(`lesson.${part}`)}
                name={`unshare-${slug}-${part}`}
                speech={speech}
              />
            </ul>
          </li>
        ))}
        <li>
          <a href={to(wordName)} download={`unshare-${slug}.docx`}>
            {t('lesson.word')}
          </a>
        </li>
        <li>
          <a href={to(markdownName)} download={`unshare-${slug}.md`}>
            {t('lesson.markdown')}
          </a>
        </li>
      </ul>
      <p>{t('teach.licence')}</p>
    </>
  );
}
