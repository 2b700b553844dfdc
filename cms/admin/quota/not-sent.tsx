'use client';

import { useRef, useState } from 'react';
import { Alive } from '../alive.tsx';

type Message = { period: string; label: string; text: string };

/** Who has not sent yet, as text to paste into Zalo or e-mail. */
export function NotSent({ messages, first }: { messages: Message[]; first: string | undefined }) {
  const [period, setPeriod] = useState(first);
  const [told, setTold] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const shown = messages.find((message) => message.period === period) ?? messages[0];
  if (!shown) return null;

  async function copy() {
    const copied = await navigator.clipboard?.writeText(shown?.text ?? '').then(
      () => true,
      () => false,
    );
    if (!copied) box.current?.select();
    setTold(copied ? 'Đã chép.' : 'Trình duyệt không cho chép; văn bản đã được chọn, hãy bấm Ctrl+C.');
  }

  return (
    <section className="gs-not-sent" aria-labelledby="chua-gui">
      <h2 id="chua-gui">Chưa gửi đủ</h2>
      <Alive>
        <label>
          <span>Kỳ</span>
          <select
            value={shown.period}
            onChange={({ target }) => {
              setPeriod(target.value);
              setTold('');
            }}
          >
            {messages.map((message) => (
              <option key={message.period} value={message.period}>
                {message.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Tin nhắn để dán vào Zalo, thư điện tử</span>
          <textarea ref={box} readOnly rows={10} value={shown.text} />
        </label>
        <button type="button" onClick={() => void copy()}>
          Chép tin nhắn
        </button>
      </Alive>
      <span role="status">{told}</span>
    </section>
  );
}
