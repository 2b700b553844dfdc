import type { Recording } from '#cms/payload-types.ts';
import { airLanguageLabels } from '#models/language.ts';
import { formatDay, formatMoment, localDay } from '#models/vietnamese/calendar.ts';
import { formatDuration } from '#models/vietnamese/duration.ts';
import type { DeskStory } from '../../radio/desk-stories.ts';
import type { ScriptPart } from '../../radio/overrides.ts';
import { AiredForm } from './aired-form.tsx';
import { ScriptText } from './script-text.tsx';

type Props = {
  story: DeskStory;
  stations: { id: number; name: string }[];
  siteUrl: string;
  isOffice: boolean;
};

const partLabels: Record<ScriptPart, string> = { intro: 'lời dẫn', body: 'nội dung', outro: 'lời kết' };

/** A story of the week: how long it takes, its script, its sound, where it was aired, and what to look out for. */
export function StoryCard({ story, stations, siteUrl, isOffice }: Props) {
  const { id, slug, title, unit, publishedAt, embargo, script, outdated } = story;
  return (
    <article className="gs-radio-story" data-story={id}>
      <h3>{title}</h3>
      <p className="gs-radio-facts">
        <strong>≈ {formatDuration(script.seconds)}</strong>
        {unit && ` · ${unit}`} · lên cổng {formatDay(localDay(new Date(publishedAt)))}
      </p>
      {outdated.length > 0 && (
        <p className="gs-radio-warning" role="alert">
          Bài đã thay đổi sau khi {outdated.map((part) => partLabels[part]).join(', ')} được sửa tay.{' '}
          {isOffice ? (
            <a href={`/admin/collections/articles/${id}`}>Mở bài để đối chiếu</a>
          ) : (
            'Hãy hỏi phòng biên tập trước khi phát.'
          )}
        </p>
      )}
      {embargo ? (
        <p className="gs-radio-warning" role="alert">
          Không phát trước {formatMoment(embargo)}. Bản đọc có sau giờ ấy.
        </p>
      ) : (
        <>
          {story.recording && <Sound recording={story.recording} called="Bản ghi âm" />}
          <details className="gs-radio-script">
            <summary>Bản đọc</summary>
            {(['intro', 'body', 'outro'] as const).map((part) => (
              <section key={part} aria-label={partLabels[part]}>
                <h4>{partLabels[part]}</h4>
                <ScriptText text={script[part]} longSentences={[]} unread={script.unread} />
              </section>
            ))}
          </details>
          {story.versions.map((version) => (
            <div key={version.language} className="gs-radio-version">
              {version.recording && (
                <Sound recording={version.recording} called={airLanguageLabels[version.language]} />
              )}
              {version.text && (
                <details className="gs-radio-script">
                  <summary>
                    Bản đọc {airLanguageLabels[version.language].toLowerCase()}
                    {version.translator && ` (${version.translator})`}
                  </summary>
                  <ScriptText text={version.text} longSentences={[]} unread={[]} />
                </details>
              )}
            </div>
          ))}
          <p className="gs-radio-links">
            <a href={`${siteUrl}/bai-viet/${slug}/ban-doc/`} target="_blank" rel="noreferrer">
              Bản đọc để in
            </a>
            <a href={`${siteUrl}/bai-viet/${slug}/ban-doc.txt`} target="_blank" rel="noreferrer">
              Bản đọc .txt
            </a>
          </p>
          <Aired story={story} />
          {stations.length > 0 && (
            <AiredForm
              article={id}
              stations={stations}
              minutes={Math.max(1, Math.round((story.recording?.seconds ?? script.seconds) / 60))}
              today={localDay(new Date())}
            />
          )}
        </>
      )}
    </article>
  );
}

/** What is heard on the net is listened to here; what goes on air is downloaded. */
function Sound({ recording, called }: { recording: Recording; called: string }) {
  const { air, podcast, voice, synthetic, seconds } = recording;
  const address = (file: string) => `/api/recordings/file/${file}`;
  if (!air?.file || !podcast?.file)
    return (
      <p className="gs-radio-facts">{called}: hệ thống đang xử lý âm thanh, hãy tải lại trang sau ít phút.</p>
    );
  return (
    <figure className="gs-radio-sound">
      <figcaption>
        {called}
        {voice && ` · ${voice}`}
        {synthetic && ' (máy đọc)'} · {formatDuration(seconds ?? 0)}
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: its script stands beside it */}
      <audio controls preload="none" src={address(podcast.file)} aria-label={called} />
      <a href={address(air.file)} download>
        Tải tệp phát sóng
      </a>
    </figure>
  );
}

function Aired({ story: { broadcasts } }: Pick<Props, 'story'>) {
  if (broadcasts.length === 0) return <p className="gs-radio-facts">Chưa ghi lượt phát nào.</p>;
  return (
    <ul className="gs-radio-aired">
      {broadcasts.map(({ id, station, airedOn, language, minutes }) => (
        <li key={id}>
          Đã phát {formatDay(localDay(new Date(airedOn)))}
          {typeof station === 'object' && ` · ${station.name}`} · {airLanguageLabels[language]}
          {minutes ? ` · ${minutes} phút` : ''}
        </li>
      ))}
    </ul>
  );
}
