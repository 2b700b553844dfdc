import type { AdminViewServerProps, Payload } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { localDateSchema } from '#models/public-value.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { type Week, weekOf } from '#models/vietnamese/week.ts';
import { isDeskHand } from '../../access/is-desk-hand.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { deskStories, lastRadioMoment } from '../../radio/desk-stories.ts';
import { ownStations } from '../../radio/own-stations.ts';
import { currentRecalls } from '../../radio/recalls.ts';
import { speechSettingsOf } from '../../radio/speech-settings-of.ts';
import { Desk, demandUser } from '../desk.tsx';
import './desk.css';
import { PackageLinks } from './package-links.tsx';
import { Recalls } from './recalls.tsx';
import { StoryCard } from './story-card.tsx';
import { deskAddress, WeekBar } from './week-bar.tsx';

/** Bàn phát thanh: the week's stories to read, play and write down as aired; made for one who does everything. */
export async function RadioDesk(view: AdminViewServerProps) {
  const asked = localDateSchema.safeParse(view.searchParams?.tuan);
  const week = weekOf(asked.success ? asked.data : localDay(new Date()));
  const user = demandUser(view, deskAddress(week.from));
  return (
    <Desk view={view}>
      <section className="gs-radio gutter--left gutter--right">
        <h1>Bàn phát thanh</h1>
        {isDeskHand(view.initPageResult) ? (
          await shown(view.payload, user, week, isNewsroom(view.initPageResult))
        ) : (
          <p className="gs-radio-note">Mục này dành cho đài truyền thanh và phòng biên tập.</p>
        )}
      </section>
    </Desk>
  );
}

async function shown(payload: Payload, user: User, week: Week, isOffice: boolean) {
  const settings = await speechSettingsOf(payload);
  const stories = await deskStories(payload, week, settings);
  const stations = await ownStations(payload, user);
  const latest = stories.length === 0 ? await lastRadioMoment(payload) : undefined;
  return (
    <>
      <Recalls recalls={await currentRecalls(payload)} />
      <WeekBar week={week} />
      {stations.length === 0 && <NoStation isOffice={isOffice} />}
      {stories.some(({ embargo }) => !embargo) && <PackageLinks stations={stations} week={week} />}
      {stories.length === 0 && (
        <p className="gs-radio-note">
          Tuần này chưa có bài trong chuyên mục “Gương điển hình tiên tiến”.{' '}
          {latest && (
            <a href={deskAddress(weekOf(localDay(new Date(latest))).from)}>
              Mở tuần gần nhất có bài (bài ngày {formatDay(localDay(new Date(latest)))})
            </a>
          )}
        </p>
      )}
      {stories.map((story) => (
        <StoryCard
          key={story.id}
          story={story}
          stations={stations.map(({ id, name }) => ({ id, name }))}
          siteUrl={payload.config.custom.siteUrl}
          isOffice={isOffice}
        />
      ))}
    </>
  );
}

const NoStation = ({ isOffice }: { isOffice: boolean }) => (
  <p className="gs-radio-note">
    {isOffice ? (
      <>
        Chưa có đài nào. <a href="/admin/collections/stations/create">Thêm đài</a> để lấy gói phát thanh và
        ghi lượt phát.
      </>
    ) : (
      'Tài khoản của anh, chị chưa gắn với đơn vị có đài nên chưa lấy được gói phát thanh, chưa ghi được lượt phát; hãy báo quản trị viên.'
    )}
  </p>
);
