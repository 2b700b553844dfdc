import { Unusable } from './unusable.ts';

const escaped = '(?:[^:/?#[\\]@%]|%[\\da-f]{2})*';
const account = new RegExp(`^${escaped}(?::${escaped})?$`, 'i');

/**
 * Refuses a server's address whose account holds a character that an address must not hold as it is. The driver
 * would take a part of the password for the server's name, and log it.
 */
export function refuseUnescaped(address: string): void {
  const given = address.match(/:\/\/(.*)@/s)?.[1] ?? '';
  if (!account.test(given))
    throw new Unusable(
      'tên hoặc mật khẩu trong địa chỉ có ký tự đặc biệt để nguyên; hãy ghi ký tự ấy theo mã phần trăm, chẳng hạn @ thành %40, / thành %2F, % thành %25',
    );
}
