import '@citation-js/core';

declare module '@citation-js/core' {
  namespace plugins {
    namespace output {
      /** What the RIS plugin adds, which ships no types. */
      interface Formats {
        ris: () => string;
      }
    }
  }
}
