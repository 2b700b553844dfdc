'use client';

import { Button, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import type { Article } from '#cms/payload-types.ts';
import { formatDuration } from '#models/vietnamese/duration.ts';
import type { TryOut } from '../../radio/try-out.ts';
import { Listen } from './listen.tsx';
import { ScriptText } from './script-text.tsx';
import './tryout.css';
import { useTryOut } from './use-try-out.ts';

type Part = keyof TryOut['derived'];

const parts: [Part, string][] = [
  ['intro', 'Lời dẫn'],
  ['body', 'Nội dung'],
  ['outro', 'Lời kết'],
];

/** Đọc thử: the story as a presenter will read it, beside the form, saved or not. */
export function Tryout() {
  const { answer, failed } = useTryOut();
  if (!answer) return <p className="gs-tryout-wait">{failed ? 'Chưa đọc thử được.' : 'Đang đọc thử…'}</p>;
  const { script } = answer;
  return (
    <section className="gs-tryout" aria-labelledby="gs-tryout-title">
      <header>
        <h2 id="gs-tryout-title">Đọc thử</h2>
        <p>
          <strong>≈ {formatDuration(script.seconds)}</strong> · {script.syllables} tiếng
          {script.longSentences.length > 0 && ` · ${script.longSentences.length} câu dài quá 25 tiếng`}
        </p>
        <Listen text={[script.intro, script.body, script.outro].join('\n\n')} />
      </header>
      {failed && <p className="gs-tryout-warning">Chưa đọc lại được bản vừa sửa; đây là bản trước đó.</p>}
      {script.unread.length > 0 && (
        <p className="gs-tryout-warning">
          Chưa biết đọc: <strong>{script.unread.join(' · ')}</strong>.{' '}
          <a href="/admin/globals/speech-settings" target="_blank" rel="noreferrer">
            Thêm vào chữ viết tắt của đài
          </a>
        </p>
      )}
      {parts.map(([part, label]) => (
        <PartOfScript key={part} part={part} label={label} answer={answer} />
      ))}
    </section>
  );
}

function PartOfScript({ part, label, answer }: { part: Part; label: string; answer: TryOut }) {
  const { dispatchFields, setModified } = useForm();
  const { savedDocumentData } = useDocumentInfo();
  const written = useFormFields(([fields]) => String(fields[`spoken.${part}`]?.value ?? '').trim());
  const isConfirmed = useFormFields(([fields]) => Boolean(fields['spoken.confirmed']?.value));
  const isRewritten = written !== ((savedDocumentData?.spoken as Article['spoken'])?.[part] ?? '');
  const isOutdated = answer.outdated.includes(part) && !isConfirmed && !isRewritten;

  function set(path: string, value: unknown) {
    dispatchFields({ type: 'UPDATE', path, value });
    setModified(true);
  }
  return (
    <article className="gs-script" data-part={part} data-outdated={isOutdated}>
      <h3>
        {label} <small>{written ? 'sửa tay' : 'hệ thống tự soạn'}</small>
      </h3>
      {isOutdated && (
        <div className="gs-tryout-warning" role="alert">
          <p>
            Bài đã thay đổi sau khi phần này được sửa tay. Hệ thống soạn lại từ bài hiện nay như sau, hãy đối
            chiếu:
          </p>
          <blockquote>
            <ScriptText text={answer.derived[part]} longSentences={[]} unread={[]} />
          </blockquote>
          <div className="gs-acts">
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => set(`spoken.${part}`, '')}
            >
              Dùng bản tự soạn mới
            </Button>
            <Button size="small" margin={false} onClick={() => set('spoken.confirmed', true)}>
              Vẫn dùng bản sửa tay
            </Button>
          </div>
        </div>
      )}
      <ScriptText text={answer.script[part]} {...answer.script} />
      {!written && answer.derived[part] && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => set(`spoken.${part}`, answer.derived[part])}
        >
          Sửa tay từ bản này
        </Button>
      )}
    </article>
  );
}
