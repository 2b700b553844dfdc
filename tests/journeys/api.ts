import sharp from 'sharp';
import type { Role } from '#models/role.ts';
import { administrator } from './system.ts';

/** A signed-in person's REST calls. */
export type Session = {
  call: (
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: Record<string, unknown> & { doc: { id: number } } }>;
};

export async function signIn(
  cms: string,
  who: { email: string; password: string } = administrator,
): Promise<Session> {
  const response = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(who),
  });
  const { token } = await response.json();
  if (!token) throw new Error(`${who.email} cannot sign in: ${response.status}`);
  const headers = { authorization: `JWT ${token}` };
  return {
    async call(method, path, body) {
      const answer = await fetch(`${cms}/api/${path}`, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

export const picture = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c0392b' } })
    .jpeg()
    .toBuffer();

export const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: texts.map((text) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      textFormat: 0,
      children: [{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 }],
    })),
  },
});

/** A unit, a movement and a consenting exemplar for stories to be about. */
export async function furnish(admin: Session) {
  const make = async (collection: string, data: Record<string, unknown>) => {
    const { status, body } = await admin.call('POST', collection, data);
    if (status >= 300) throw new Error(`${collection}: ${JSON.stringify(body)}`);
    return body.doc.id;
  };
  const movement = await make('movements', { name: 'Xây dựng nông thôn mới', form: 'themed' });
  const unit = await make('units', { name: 'Xã Lũng Vàng', unitKind: 'commune', validFrom: '2025-07-01' });
  const exemplar = await make('exemplars', {
    name: 'Hoàng Thị Minh Họa',
    exemplarKind: 'individual',
    unit,
    consent: {
      givenBy: 'Hoàng Thị Minh Họa',
      givenOn: '2026-10-01',
      channels: ['portal', 'radio'],
      form: 'paper',
    },
  });
  return { movement, unit, exemplar };
}

export async function person(admin: Session, role: Role, unit?: number) {
  const who = { email: `${role}@example.vn`, password: `mat-khau-cua-${role}-1` };
  const { status, body } = await admin.call('POST', 'users', { ...who, name: `Người ${role}`, role, unit });
  if (status >= 300) throw new Error(`user ${role}: ${JSON.stringify(body)}`);
  return who;
}

export type Places = Awaited<ReturnType<typeof furnish>>;

/** All that a story needs to be published. */
export const story = (
  title: string,
  { movement, unit, exemplar }: Places,
  more: Record<string, unknown> = {},
) => ({
  title,
  summary: `Tóm tắt của “${title}”.`,
  body: paragraphs('Mở đầu câu chuyện.', `Nội dung của ${title}.`),
  field: 'agriculture',
  movements: [movement],
  introducedBy: unit,
  exemplars: [exemplar],
  byline: 'Minh Họa',
  radio: true,
  commitments: { noStateSecret: true, realPeople: true },
  ...more,
});
