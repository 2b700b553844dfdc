import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { refuseUnescaped } from '#cms/database/refuse-unescaped.ts';
import { withoutPassword } from '#cms/database/without-password.ts';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) };
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aB1@/:?#%[]&=\n') }),
);

test('an address is shown without its account, whatever characters the name and the password have', () => {
  const rest = fc.constantFrom('may-chu/guong-sang', 'a:27017,b:27018/tin?replicaSet=rs0', '[::1]:27017', '');
  fc.assert(
    fc.property(
      fc.constantFrom('mongodb://', 'mongodb+srv://'),
      anything,
      anything,
      rest,
      (scheme, name, password, host) => {
        expect(withoutPassword(`${scheme}${name}:${password}@${host}`)).toBe(scheme + host);
      },
    ),
    runs,
  );
});

test('an address without an account, and a file’s, are shown as they are', () => {
  for (const address of [
    'mongodb://may-chu:27017/guong-sang?replicaSet=rs0',
    'file:/du-lieu/tin.db',
    'file:///du-lieu//noi@bo/tin.db',
  ])
    expect(withoutPassword(address)).toBe(address);
});

test('every name and password may be used, once it is written with percent signs', () => {
  const words = fc.string({ unit: 'grapheme' }).map(encodeURIComponent);
  fc.assert(
    fc.property(words, words, (name, password) => {
      refuseUnescaped(`mongodb://${name}:${password}@may-chu:27017/tin`);
    }),
    runs,
  );
  refuseUnescaped('mongodb://may-chu:27017/tin?replicaSet=rs0');
});

describe('a program that opens a wrong address', () => {
  it.each(['Bi/Mat123', 'Bi@Mat123', 'Bi:Mat123', 'Bi%Mat123'])(
    'shows nothing of the password %s, and says how it is written',
    (password) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
      const open = `
        import { openNewsroom } from '#cms/open-newsroom.ts';
        await openNewsroom().catch(({ message }) => console.log(message));
        process.exit();
      `;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--no-warnings', '--input-type=module-typescript', '--eval', open],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            DATA_DIR: dataDir,
            PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm',
            DATABASE_URL: `mongodb://guong-sang:${password}@may-chu.invalid/tin?replicaSet=rs0`,
          },
        },
      );
      rmSync(dataDir, { recursive: true });
      expect((stdout + stderr).toLowerCase()).not.toContain('mat123');
      expect(stdout + stderr).toBe(
        'Không mở được cơ sở dữ liệu mongodb://may-chu.invalid/tin?replicaSet=rs0: tên hoặc mật khẩu trong địa chỉ có ký tự đặc biệt để nguyên; hãy ghi ký tự ấy theo mã phần trăm, chẳng hạn @ thành %40, / thành %2F, % thành %25.\n',
      );
    },
  );
});
