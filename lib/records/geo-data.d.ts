/* Shapes of the data files that packages ship without types; reading their types from the data is slow. */

declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

declare module 'cldr-subdivisions-full/subdivisions/en/en.json' {
  const names: {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  export default names;
}

declare module 'cldr-core/supplemental/aliases.json' {
  const aliases: {
    supplemental: {
      metadata: { alias: { subdivisionAlias: Record<string, { _replacement: string }> } };
    };
  };
  export default aliases;
}

declare module 'cldr-core/supplemental/codeMappings.json' {
  const mappings: {
    supplemental: { codeMappings: Record<string, { _numeric?: string }> };
  };
  export default mappings;
}

declare module 'cldr-core/supplemental/territoryContainment.json' {
  const containment: {
    supplemental: { territoryContainment: Record<string, { _contains: string[] }> };
  };
  export default containment;
}

declare module 'cldr-core/supplemental/subdivisionContainment.json' {
  const containment: {
    supplemental: { subdivisionContainment: Record<string, { _contains: string[] }> };
  };
  export default containment;
}
