'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Outcome } from '../../lists/make-listed.ts';
import type { ListPreview } from '../../lists/preview-list.ts';
import { Alive } from '../alive.tsx';
import { Outcomes } from './outcomes.tsx';
import { type Choices, noChoices, PreviewTable, readyRows } from './preview-table.tsx';

type Choice = { id: number | string; name: string };
type Props = { isOffice: boolean; plans: Choice[]; units: Choice[] };

const nothingSaid = { plan: '', unit: '', on: '', deedsFrom: '', deedsTo: '', send: true };

/** The list, what is said of it as a whole, and the two steps: look first, then make. */
export function ListForm({ isOffice, plans, units }: Props) {
  const [file, setFile] = useState<File>();
  const [text, setText] = useState('');
  const [said, setSaid] = useState({ ...nothingSaid, plan: String(plans[0]?.id ?? '') });
  const [preview, setPreview] = useState<ListPreview>();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [outcomes, setOutcomes] = useState<Outcome[]>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');

  /** A preview tells of the list as it was: another list or another plan makes it stale. */
  const change = (apply: () => void) => {
    apply();
    setPreview(undefined);
    setOutcomes(undefined);
  };
  const say = (part: Partial<typeof said>) => change(() => setSaid({ ...said, ...part }));

  async function ask<Answer>(path: string): Promise<Answer | undefined> {
    setBusy(true);
    setRefusal('');
    const answer = await fetch(`/api/introductions/${path}`, {
      method: 'POST',
      body: formOf(said, choices, file ?? text),
    }).catch(() => undefined);
    const body = await answer?.json().catch(() => undefined);
    setBusy(false);
    if (answer?.ok) return body;
    setRefusal(body?.errors?.[0]?.message ?? 'Không gửi được đến máy chủ; danh sách vẫn ở đây, hãy thử lại.');
    return undefined;
  }

  async function look() {
    setOutcomes(undefined);
    setChoices(noChoices);
    setPreview(await ask<ListPreview>('list-preview'));
  }

  async function make() {
    const made = await ask<{ outcomes: Outcome[] }>('list');
    if (!made) return;
    setOutcomes(made.outcomes);
    setPreview(undefined);
  }

  const ready = preview ? readyRows(preview.rows, choices) : 0;
  return (
    <Alive>
      <fieldset className="gs-lists-form" disabled={busy}>
        <legend>Danh sách</legend>
        <label>
          Tệp Excel, Word hoặc CSV (tối đa 5 MB)
          <input
            type="file"
            accept=".xlsx,.docx,.csv,.txt"
            onChange={(event) => change(() => setFile(event.target.files?.[0]))}
          />
        </label>
        <label>
          hoặc dán bảng chép từ Excel, Word
          <textarea
            rows={4}
            value={text}
            disabled={Boolean(file)}
            onChange={(event) => change(() => setText(event.target.value))}
          />
        </label>
        <label>
          Theo kế hoạch
          <select value={said.plan} onChange={(event) => say({ plan: event.target.value })}>
            <Options choices={plans} />
          </select>
        </label>
        {isOffice && (
          <label>
            Đơn vị giới thiệu
            <select value={said.unit} onChange={(event) => say({ unit: event.target.value })}>
              <option value="">Theo cột “Đơn vị giới thiệu” trong bảng</option>
              <Options choices={units} />
            </select>
          </label>
        )}
        {isOffice && (
          <Day label="Ngày nhận danh sách (để trống: hôm nay)" value={said.on} set={(on) => say({ on })} />
        )}
        <Day
          label="Thành tích từ ngày (cả danh sách)"
          value={said.deedsFrom}
          set={(deedsFrom) => say({ deedsFrom })}
        />
        <Day label="Thành tích đến ngày" value={said.deedsTo} set={(deedsTo) => say({ deedsTo })} />
        <label className="gs-lists-check">
          <input
            type="checkbox"
            checked={said.send}
            onChange={(event) => say({ send: event.target.checked })}
          />
          Gửi luôn và cấp số biên nhận (bỏ chọn: để ở bản đang soạn)
        </label>
        <Button id="list-look" margin={false} disabled={busy || (!file && !text.trim())} onClick={look}>
          {busy && !preview ? 'Đang đọc danh sách…' : 'Xem trước'}
        </Button>
      </fieldset>
      <p role="alert" className="gs-lists-refusal">
        {refusal}
      </p>
      {preview && (
        <>
          <PreviewTable preview={preview} choices={choices} setChoices={setChoices} />
          <Button id="list-make" margin={false} disabled={busy || ready === 0} onClick={make}>
            {busy ? 'Đang lập…' : `Lập ${ready} lượt giới thiệu`}
          </Button>
        </>
      )}
      {outcomes && <Outcomes outcomes={outcomes} />}
    </Alive>
  );
}

function Day({ label, value, set }: { label: string; value: string; set: (day: string) => void }) {
  return (
    <label>
      {label}
      <input type="date" value={value} onChange={(event) => set(event.target.value)} />
    </label>
  );
}

const Options = ({ choices }: { choices: Choice[] }) =>
  choices.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

function formOf(said: typeof nothingSaid, choices: Choices, list: File | string): FormData {
  const { send, ...days } = said;
  const filled = Object.fromEntries(Object.entries(days).filter(([, value]) => value));
  const form = new FormData();
  const text = typeof list === 'string' ? { text: list } : {};
  form.set('_payload', JSON.stringify({ ...filled, send, ...choices, ...text }));
  if (typeof list !== 'string') form.set('file', list);
  return form;
}
