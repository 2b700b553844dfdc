'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { Alive } from '../alive.tsx';

type Choice = { key: string; label: string };

/** Chooses one of the issued plans and opens the office's own plan made from it. */
export function PresetForm({ choices }: { choices: Choice[] }) {
  const [key, setKey] = useState(choices[0]?.key ?? '');
  const [isBusy, setBusy] = useState(false);

  async function make() {
    setBusy(true);
    const answer = await fetch(`/api/plans/from-preset/${key}`, { method: 'POST' });
    const body = await answer.json();
    if (answer.ok) window.location.assign(`/admin/collections/plans/${body.id}`);
    else toast.error(body.errors?.[0]?.message ?? 'Chưa lập được kế hoạch; hãy thử lại.');
    setBusy(false);
  }

  return (
    <section className="gs-presets" aria-labelledby="gs-presets-title">
      <h2 id="gs-presets-title">Lập kế hoạch từ mẫu</h2>
      <p>
        Mẫu là kế hoạch đã ban hành: có đủ mức chỉ tiêu, tiêu chí, việc phải làm và căn cứ. Kế hoạch lập ra là
        của cơ quan mình, sửa được mọi mục; cụm, khối được tạo sẵn để điền đơn vị.
      </p>
      <Alive>
        <label>
          <span>Mẫu</span>
          <select value={key} onChange={({ target }) => setKey(target.value)}>
            {choices.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
        <Button id="make-plan" margin={false} disabled={isBusy} onClick={() => void make()}>
          Lập kế hoạch
        </Button>
      </Alive>
    </section>
  );
}
