import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../../rules/refuse.ts';

const shortestPassword = 12;

/**
 * Keeps passwords long, and closes the two doors Payload leaves open to strangers: the first account over
 * the network (it is made on the server before it listens) and password reset by e-mail (there is no mail).
 */
export const guardAccounts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const overNetwork = req.payloadAPI === 'REST';
  if (operation === 'create' && overNetwork && !req.user)
    refuse('Tài khoản đầu tiên được tạo trên máy chủ, khi hệ thống khởi động.', 403);
  if (operation === 'forgotPassword' && overNetwork) refuse('Hãy nhờ quản trị viên đặt lại mật khẩu.', 403);
  const password = 'data' in args ? (args.data as { password?: unknown } | undefined)?.password : undefined;
  const isSet = operation === 'create' || operation === 'update' || operation === 'resetPassword';
  if (isSet && typeof password === 'string' && password !== '' && [...password].length < shortestPassword)
    refuse(`Mật khẩu phải dài ít nhất ${shortestPassword} ký tự.`);
  return args;
};
