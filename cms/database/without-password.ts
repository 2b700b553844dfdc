/**
 * A server's address as it may be shown and kept: without the account that it may name. That ends at the last @,
 * for in a wrong address the password may hold any other character; a file's name may hold an @ of its own.
 */
export const withoutPassword = (address: string): string =>
  address.replace(/^(?!file:)(\S+?:\/\/).*@/s, '$1');
