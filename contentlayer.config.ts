import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import remarkGfm from 'remark-gfm';
import { numberCites } from './lib/content/number-cites';

/**
 * Contentlayer compiles the words and nothing else: what is a valid front matter is said in
 * `lib/schema` alone and checked before this runs.
 */
const Text = defineDocumentType(() => ({
  name: 'Text',
  filePathPattern: '{articles,faq,guides,pages}/**/*.mdx',
  contentType: 'mdx',
  fields: {},
}));

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['articles', 'faq', 'guides', 'pages'],
  // Earlier versions are HTML already, and what stands beside them is no text.
  contentDirExclude: ['**/versions/**'],
  documentTypes: [Text],
  disableImportAliasWarning: true,
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'ignore',
  onUnknownDocuments: 'fail',
  mdx: { remarkPlugins: [remarkGfm, numberCites] },
});
