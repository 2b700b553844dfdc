/** Something wrong with the portal: on which page or file, and what, in one line. */
export type Finding = { where: string; what: string };
