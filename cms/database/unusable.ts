/** Why the database cannot be used, and what to do about it, as the end of a sentence that names the database. */
export class Unusable extends Error {}
