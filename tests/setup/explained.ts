/** One question to the database, and how it goes about it: what it reads from end to end. */
export type Explained = { question: string; scans: string[] };
