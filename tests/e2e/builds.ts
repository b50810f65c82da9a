const served = (port: number) => ({ port, address: `http://localhost:${port}` });

/** Where each finished build is served for the tests: what is published, and what tests look at. */
export const builds = { site: served(3391), test: served(3392) };
