import { createTransport } from 'nodemailer';
import type { EmailAdapter, Payload } from 'payload';
import type { Environment } from './environment.ts';
import { noMail } from './no-mail.ts';

const name = 'smtp';

/**
 * Letters over SMTP where the office has set a server up. Payload's own adapter asks the server at every start
 * and would not let the newsroom open while it is away.
 */
export const mail = ({ smtpUrl, mailFrom }: Environment): EmailAdapter<unknown> =>
  smtpUrl && mailFrom ? () => smtp(smtpUrl, mailFrom) : noMail;

/** Whether letters really go out. */
export const sendsMail = (payload: Payload): boolean => payload.email.name === name;

function smtp(url: string, from: string): ReturnType<EmailAdapter<unknown>> {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    name,
    defaultFromAddress: from,
    defaultFromName: 'Gương Sáng',
    sendEmail: (message) => transport.sendMail({ from: { name: 'Gương Sáng', address: from }, ...message }),
  };
}
