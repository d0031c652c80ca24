declare module 'citeproc' {
  const CSL: {
    Engine: new (
      system: { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => unknown },
      style: string,
      language?: string,
    ) => {
      setOutputFormat(format: 'text' | 'html'): void;
      updateItems(ids: string[]): void;
      makeBibliography(): [unknown, string[]];
      makeCitationCluster(items: object[]): string;
    };
  };
  export default CSL;
}
