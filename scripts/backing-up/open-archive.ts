import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { describeFiles, type Manifest, manifestName, manifestSchema } from './manifest.ts';

/**
 * Unpacks an archive into an empty folder and holds every file against the manifest. Throws, with one sentence,
 * where anything is missing, changed or more than the manifest names.
 */
export async function openArchive(archive: string, folder: string): Promise<Manifest> {
  if (!existsSync(archive)) throw new Error(`Không có tệp sao lưu ${archive}.`);
  try {
    await extract({ file: archive, cwd: folder, strict: true, preservePaths: false });
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
    const found = await describeFiles(folder);
    delete found[manifestName];
    const wrong = differences(manifest.files, found);
    if (wrong.length > 0) throw new Error(`${wrong.length} tệp sai khác, trước hết là ${wrong[0]}`);
    return manifest;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `Tệp sao lưu ${archive} đã hỏng (${reason}) nên không dùng được; hãy lấy bản sao lưu khác.`,
      { cause: error },
    );
  }
}

function differences(named: Manifest['files'], found: Manifest['files']): string[] {
  const paths = new Set([...Object.keys(named), ...Object.keys(found)]);
  return [...paths].filter(
    (path) => named[path]?.sha256 !== found[path]?.sha256 || named[path]?.bytes !== found[path]?.bytes,
  );
}
