import { formatFileSize } from '#models/vietnamese/file-size.ts';

/** "PDF, 1,2 MB": what a reader wants to know before the download. */
export const fileWords = ({ name, bytes }: { name: string; bytes: number }): string =>
  `${name.endsWith('.pdf') ? 'PDF' : 'Word'}, ${formatFileSize(bytes)}`;
