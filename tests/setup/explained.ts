/**
 * One question to the database, and how it goes about it: what it reads from end to end, and whether it must sort
 * all that it found before it can show a page.
 */
export type Explained = { question: string; scans: string[]; sorts: boolean };
