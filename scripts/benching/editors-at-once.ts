import { percentile } from './percentiles.ts';

export type Answer = {
  status: number;
  body: Record<string, unknown> & { doc?: Row; errors?: { message: string }[] };
};
export type Row = Record<string, unknown> & { id: number | string };

/** A signed-in editor's calls, whose failures are counted: what the server did not answer as it should. */
export type Editor = { call: (method: string, path: string, body?: object) => Promise<Answer> };

export async function signIn(address: string, email: string, password: string): Promise<Editor> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const call: Editor['call'] = async (method, path, body) => {
    const answer = await fetch(address + path, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : { text } };
  };
  const { body } = await call('POST', '/api/users/login', { email, password });
  if (!body.token) throw new Error(`${email} cannot sign in`);
  headers.authorization = `JWT ${body.token}`;
  return { call };
}

export type Phase = { times: number[]; failed: string[] };

/** All editors do it again and again for so long, each waiting for the own answer only. */
export async function together(
  editors: readonly Editor[],
  seconds: number,
  act: (editor: Editor, number: number) => Promise<Answer>,
): Promise<Phase> {
  const phase: Phase = { times: [], failed: [] };
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    editors.map(async (editor, number) => {
      do {
        const began = performance.now();
        const { status, body } = await act(editor, number);
        phase.times.push(performance.now() - began);
        if (status !== 200) phase.failed.push(`${status} ${body.errors?.[0]?.message ?? ''}`);
      } while (performance.now() < end);
    }),
  );
  return phase;
}

/** “p50 / p95 ms (how many), failures”. */
export function figure({ times, failed }: Phase): string {
  const ms = (share: number) => percentile(times, share).toFixed(0);
  return `${ms(0.5)} / ${ms(0.95)} ms (${times.length})${failed.length > 0 ? `, ${failed.length} failed` : ''}`;
}
