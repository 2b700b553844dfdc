'use client';

import { useRouter } from 'next/navigation.js';
import { type FormEvent, useState } from 'react';
import { airLanguageLabels } from '#models/language.ts';
import { Alive } from '../alive.tsx';

type Props = { article: number; stations: { id: number; name: string }[]; minutes: number; today: string };

const unreachable = 'Chưa ghi được vì không kết nối được với máy chủ; hãy thử lại.';

/** Đã phát: one click writes that the story was aired today; day, language and minutes can be put right first. */
export function AiredForm({ article, stations, minutes, today }: Props) {
  const { refresh } = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<{ sentence: string; isRefused: boolean }>();

  async function write(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const response = await fetch('/api/broadcasts?depth=0', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        article,
        station: stations.find(({ id }) => String(id) === form.get('station'))?.id,
        airedOn: `${form.get('airedOn')}T05:00:00.000Z`,
        language: form.get('language'),
        minutes: form.get('minutes') ? Number(form.get('minutes')) : undefined,
      }),
    }).catch(() => undefined);
    const answer = await response?.json().catch(() => undefined);
    setBusy(false);
    if (!response?.ok)
      return setTold({ sentence: answer?.errors?.[0]?.message ?? unreachable, isRefused: true });
    setTold({ sentence: 'Đã ghi lượt phát.', isRefused: false });
    refresh();
  }
  return (
    <form className="gs-radio-form" onSubmit={(event) => void write(event)}>
      <Alive>
        <label>
          Đài
          <select name="station" required>
            {stations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Ngày phát
          <input type="date" name="airedOn" required defaultValue={today} max={today} />
        </label>
        <label>
          Tiếng
          <select name="language">
            {Object.entries(airLanguageLabels).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Số phút
          <input type="number" name="minutes" min={0} max={240} step="any" defaultValue={minutes} />
        </label>
        <button type="submit" className="gs-radio-button" disabled={isBusy}>
          Đã phát
        </button>
      </Alive>
      {told && (
        <p
          role={told.isRefused ? 'alert' : 'status'}
          className={told.isRefused ? 'gs-radio-warning' : undefined}
        >
          {told.sentence}
        </p>
      )}
    </form>
  );
}
