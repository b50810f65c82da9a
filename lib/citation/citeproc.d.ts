declare module 'citeproc' {
  /** An element of a style or locale, as citeproc-js takes it instead of XML. */
  export type CslNode = {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  };

  /** The parts of citeproc-js's interface that we call. */
  namespace CSL {
    type System = {
      retrieveItem: (id: string) => unknown;
      retrieveLocale: (tag: string) => CslNode | undefined;
    };
    type Cluster = { citationItems: { id: string }[]; properties: { noteIndex: number } };
    class Engine {
      constructor(system: System, style: CslNode, locale: string, force: boolean);
      updateItems(ids: readonly string[], withoutOrder?: boolean): void;
      makeBibliography(): [unknown, string[]] | false;
      previewCitationCluster(
        cluster: Cluster,
        before: readonly unknown[],
        after: readonly unknown[],
        format: 'html' | 'text',
      ): string;
    }
  }
  export default CSL;
}
