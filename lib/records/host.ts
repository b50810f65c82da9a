/** The name of the host of an address, as people know it: without `www.`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
