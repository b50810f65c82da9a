/** What the tests use of the Frictionless reference implementation, which has no types. */
declare module 'datapackage' {
  type TableResource = {
    name: string;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  };
  export class Package {
    static load(
      descriptor: string | Record<string, unknown>,
      options?: { basePath?: string },
    ): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: TableResource[];
  }
}
