import { join } from 'node:path';
import type { Payload } from 'payload';
import type { Environment } from '#cms/environment.ts';
import { publishDueArticles } from '#cms/jobs/publish-due-articles.ts';
import { everything } from '#cms/jobs/request-everything.ts';
import { requestStatistics, statistics } from '#cms/jobs/request-statistics.ts';
import {
  duePublications,
  failPublication,
  finishPublications,
  type Publication,
} from '#cms/jobs/take-publications.ts';
import { mediaFiles } from '#cms/projection/media-files.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { undoCutShort } from '#cms/saves/undo-cut-short.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { openPainter } from '#site/painter/paint-preview.ts';
import { buildIndex } from '#site/publisher/build-index.ts';
import { inTurn } from '#site/publisher/in-turn.ts';
import { parallelPress } from '#site/publisher/press.ts';
import { type Outcome, openPublisher, type Progress } from '#site/publisher/publisher.ts';
import { openReleases } from '#site/publisher/releases.ts';
import type { MediaSource } from '#site/publisher/snapshot-changes.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { tellHub } from '#site/publisher/tell-hub.ts';
import { loadRenderer } from '#site/renderer/load.ts';
import { type Counted, openCounting } from './counting.ts';

/** Whose publications change the figures of plans. */
const countedFrom = new Set(['articles', 'exemplars', 'units', 'plans']);

/** Where the newsroom's changes become the public's pages. One desk is open at a time. */
export type PublishingDesk = {
  /** After a rollback nothing is carried out but a request for everything, and what takes something away. */
  isHeld: () => boolean;
  /**
   * Brings the served portal level with the snapshot: after a crash, or when the templates changed. Where the
   * snapshot is not whole, or the disk `isInDoubt`, everything is published anew. Answers undefined while held.
   */
  converge: (progress?: Progress, isInDoubt?: boolean) => Promise<Outcome | undefined>;
  /** Publishes what is due; answers undefined where nothing was. */
  publishDue: () => Promise<(Outcome & { requests: number }) | undefined>;
  /** Reads the newsroom from end to end and renders everything into a new release. */
  publishAll: (progress?: Progress) => Promise<Outcome>;
  /** Paints a few of the pictures that social networks show of pages; answers how many are still missing. */
  paint: () => Promise<number>;
  /** Makes a part of the search index that is missing; answers how many were. */
  index: () => Promise<number>;
  /** Ends what runs beside it. */
  close: () => void;
};

/** Whether the public may read or hear less of a record than before. */
function isLess(before: PublicRecord | undefined, after: PublicRecord | undefined): boolean {
  if (before === undefined || after === undefined) return before !== undefined;
  return before.kind === 'article' && after.kind === 'article' && before.airable && !after.airable;
}

export async function openPublishingDesk(
  payload: Payload,
  environment: Environment,
): Promise<PublishingDesk> {
  const { dataDir } = environment;
  const releases = openReleases(join(dataDir, 'releases'));
  const store = openSnapshotStore(join(dataDir, 'snapshot'));
  const publisher = openPublisher(
    store,
    releases,
    await loadRenderer(),
    parallelPress,
    openPainter(),
    buildIndex,
  );
  const source: MediaSource = (record) => mediaFiles(payload, record);

  const settings = ['site-settings', 'speech-settings'].map((collection) => ({ collection, id: null }));
  const isForAll = (publication: { collection: string }) => publication.collection === everything;
  const isCount = ({ collection }: Publication) => collection === statistics;
  const jobsOf = (publications: { job: number | string }[]) => publications.map(({ job }) => job);

  /** Stations that asked a hub to be told are told; nothing waits for it. */
  function announce(outcome: Outcome): Outcome {
    const site = store.read('site/site');
    if (site?.kind === 'site' && site.hub)
      void tellHub(
        site.hub,
        outcome.feeds.map((path) => site.url + path),
        (sentence) => payload.logger.warn(sentence),
      );
    return outcome;
  }

  const counting = openCounting(payload, environment);
  let countedOn = '';
  /** Figures change with what is published, and at midnight, when a period falls due, without anybody's doing. */
  async function keepCounting(due: Publication[], now: Date): Promise<void> {
    const today = localDay(now);
    if (today === countedOn && !due.some(({ collection }) => countedFrom.has(collection))) return;
    await requestStatistics(payload);
    countedOn = today;
  }

  async function count(due: Publication[], now: Date): Promise<Counted | undefined> {
    await keepCounting(due, now);
    return counting.turn(due.filter(isCount));
  }

  async function publishAll(progress?: Progress): Promise<Outcome> {
    const now = new Date();
    await undoCutShort(payload);
    await publishDueArticles(payload, now);
    const asked = await duePublications(payload, now);
    const outcome = await publisher.publishAll(projectAll(payload), source, progress);
    await finishPublications(payload, jobsOf(asked), { liveAt: new Date() });
    return announce(outcome);
  }

  /** A held release is left for a whole new one, and a snapshot that lacks something is filled first. */
  const needsAll = () => releases.isHeld() || !store.isWhole();

  async function bring(due: Publication[], figures?: Counted): Promise<Outcome> {
    if (needsAll() || due.some(isForAll)) return publishAll();
    const records = new Map([...(await projectSubjects(payload, due)), ...(figures?.records ?? [])]);
    const outcome = await publisher.publish(records, source);
    await finishPublications(payload, [...jobsOf(due), ...(figures?.jobs ?? [])], { liveAt: new Date() });
    return announce(outcome);
  }

  /** Whether something public must go: that does not wait for anybody, so it ends a held release. */
  async function takesAway(due: Publication[]): Promise<boolean> {
    const records = await projectSubjects(payload, due);
    return [...records].some(([key, record]) => isLess(store.read(key), record));
  }

  /** One that cannot be published must not hold the others back: they are tried again one by one. */
  async function bringEach(due: Publication[]): Promise<void> {
    for (const one of due)
      try {
        await bring([one]);
      } catch (error) {
        await failPublication(payload, one.job, error);
      }
  }

  async function bringDue(due: Publication[], figures?: Counted): Promise<Outcome | undefined> {
    if (releases.isHeld() && !due.some(isForAll)) {
      if (!(await takesAway(due))) return undefined;
      // For good: the next attempt would find it gone from the snapshot already, and take it for nothing new.
      releases.letGo();
    }
    try {
      return await bring(due, figures);
    } catch (error) {
      for (const job of figures?.jobs ?? []) await failPublication(payload, job, error);
      // One by one each would need everything again, and fail as all of them did.
      if (needsAll()) for (const job of jobsOf(due)) await failPublication(payload, job, error);
      else await bringEach(due);
      throw error;
    }
  }

  const alone = <T>(work: () => Promise<T>) => inTurn(releases.folder, work);

  return {
    publishAll: (progress) => alone(() => publishAll(progress)),
    paint: publisher.paint,
    index: publisher.index,
    isHeld: releases.isHeld,
    close: counting.stop,
    converge: (progress, isInDoubt = false) =>
      alone(async () => {
        if (releases.isHeld()) return undefined;
        if (isInDoubt || !store.isWhole()) return publishAll(progress);
        const outcome = await publisher.converge(progress);
        // The portal's address is a setting of this installation: no act in the newsroom tells of its change.
        const site = await publisher.publish(await projectSubjects(payload, settings), source);
        return { ...site, written: outcome.written + site.written, removed: outcome.removed + site.removed };
      }),
    async publishDue() {
      const now = new Date();
      await undoCutShort(payload);
      await publishDueArticles(payload, now);
      const all = await duePublications(payload, now);
      const due = all.filter((publication) => !isCount(publication));
      const figures = releases.isHeld() ? undefined : await count(all, now);
      if (due.length === 0 && !figures) return undefined;
      const outcome = await alone(() => bringDue(due, figures));
      return outcome && { ...outcome, requests: due.length + (figures?.jobs.length ?? 0) };
    },
  };
}
