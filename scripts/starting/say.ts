const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`;

/** One line of the log: the local time, who speaks, what happened. */
export function say(who: string, line: string): void {
  const time = new Date().toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour12: false });
  process.stdout.write(`${time} [${who}] ${line}\n`);
}

/** Does one step of the preparation, saying what it is and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  say('chuẩn bị', `${what} …`);
  const result = await work();
  say('chuẩn bị', `${what}: xong sau ${seconds(Date.now() - began)}`);
  return result;
}
