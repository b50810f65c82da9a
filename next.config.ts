import type { NextConfig } from 'next';

/** A test build adds the pseudo-locale and the fixture pages, and goes into a folder of its own. */
const isTestBuild = process.env.UNSHARE_BUILD === 'test';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // In an export any folder but `.next` is where the pages go; Next's own files stay in `.next`.
  distDir: isTestBuild ? 'out-test' : '.next',
  pageExtensions: isTestBuild ? ['fixture.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the compiler itself, over the tests as well.
  typescript: { ignoreBuildErrors: true },
  // Small code for the server helps nobody: it runs once, here.
  experimental: { globalNotFound: true, serverMinification: false },
  devIndicators: false,
};

export default config;
