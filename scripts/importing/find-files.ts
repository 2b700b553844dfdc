import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file to read, or the reason why there is none at a path that somebody typed. */
export type FoundFile = { path: string; problem?: string };

export const readableExtensions: readonly string[] = ['.md', '.markdown', '.txt', '.docx'];
/** Kinds of text that an office has and the import cannot read: each is named, not passed over. */
const otherTexts = ['.doc', '.rtf', '.odt', '.pdf', '.html', '.htm', '.xls', '.xlsx', '.ppt', '.pptx'];

/** The texts at the paths, folders with all that is in them; sorted by name, each file once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths)
    for (const file of await filesAt(path)) if (!found.has(file.path)) found.set(file.path, file);
  return [...found.values()];
}

async function filesAt(path: string): Promise<FoundFile[]> {
  const known = await stat(path).catch(() => undefined);
  if (!known) return [{ path, problem: 'Không tìm thấy tệp hoặc thư mục này.' }];
  if (!known.isDirectory()) return [withProblem(path)];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && isText(entry.name) && !isHidden(entry.name))
    .map((entry) => withProblem(join(entry.parentPath, entry.name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function withProblem(path: string): FoundFile {
  if (readableExtensions.includes(extname(path).toLowerCase())) return { path };
  return { path, problem: 'Chưa đọc được loại tệp này; hãy lưu lại thành .docx, .md hoặc .txt.' };
}

const isText = (name: string): boolean =>
  [...readableExtensions, ...otherTexts].includes(extname(name).toLowerCase());

/** What Word, macOS and editors leave beside the texts: `~$bài.docx`, `._bài.docx`. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');
