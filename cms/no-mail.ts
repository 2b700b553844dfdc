import type { EmailAdapter } from 'payload';

/** No mail server is set up: a message is dropped with one line in the log, its text (a secret link) is not. */
export const noMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'guong-sang@localhost',
  defaultFromName: 'Gương Sáng',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`Chưa cấu hình gửi thư nên không gửi: ${subject}`);
  },
});
