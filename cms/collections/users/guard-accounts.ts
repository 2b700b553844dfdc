import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../../rules/refuse.ts';

/**
 * Closes the two doors Payload leaves open to strangers: the first account over the network (it is made
 * on the server before it listens) and password reset by e-mail (there is no mail to send it by).
 */
export const guardAccounts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const overNetwork = req.payloadAPI === 'REST';
  if (operation === 'create' && overNetwork && !req.user)
    refuse('Tài khoản đầu tiên được tạo trên máy chủ, khi hệ thống khởi động.', 403);
  if (operation === 'forgotPassword' && overNetwork) refuse('Hãy nhờ quản trị viên đặt lại mật khẩu.', 403);
  return args;
};
