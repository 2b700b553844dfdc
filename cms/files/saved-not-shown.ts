/** A file is saved to the reader's disk, never shown as a page of the newsroom. */
export const savedNotShown = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Content-Disposition', 'attachment');
  headers.set('X-Content-Type-Options', 'nosniff');
  return headers;
};
