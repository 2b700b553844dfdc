/** A database's address as it may be shown and kept: without the account that it may name. */
export const withoutPassword = (address: string): string => address.replace(/\/\/[^@/]*@/, '//');
