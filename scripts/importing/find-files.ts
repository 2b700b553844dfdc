import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/**
 * A file to read, or the reason why it cannot be; `folder` is the one that somebody typed, or the one this file
 * is in: what the text names may come from there and from nowhere else.
 */
export type FoundFile = { path: string; folder: string; problem?: string };

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
  if (!known) return [{ path, folder: dirname(path), problem: 'Không tìm thấy tệp hoặc thư mục này.' }];
  if (!known.isDirectory()) return [fileAt(path, dirname(path))];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = await Promise.all(
    entries.filter(({ name }) => !isHidden(name)).map((entry) => fileOf(entry, path)),
  );
  return files.filter((file) => file !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of one entry in a folder; a link that holds the place of a text or a folder is named, not followed. */
async function fileOf(entry: Dirent, folder: string): Promise<FoundFile | undefined> {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isSymbolicLink()) return entry.isFile() && isText(path) ? fileAt(path, folder) : undefined;
  const target = await stat(path).catch(() => undefined);
  const problem = 'Đây là liên kết nên không đọc; hãy nhập chính tệp hoặc thư mục mà nó dẫn đến.';
  return isText(path) || target?.isDirectory() ? { path, folder, problem } : undefined;
}

function fileAt(path: string, folder: string): FoundFile {
  if (readableExtensions.includes(extname(path).toLowerCase())) return { path, folder };
  return { path, folder, problem: 'Chưa đọc được loại tệp này; hãy lưu lại thành .docx, .md hoặc .txt.' };
}

const isText = (name: string): boolean =>
  [...readableExtensions, ...otherTexts].includes(extname(name).toLowerCase());

/** What Word, macOS and editors leave beside the texts: `~$bài.docx`, `._bài.docx`. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');
