import { join } from 'node:path';
import type { Payload } from 'payload';
import type { Environment } from '#cms/environment.ts';
import { publishDueArticles } from '#cms/jobs/publish-due-articles.ts';
import { everything } from '#cms/jobs/request-everything.ts';
import { duePublications, failPublication, finishPublications } from '#cms/jobs/take-publications.ts';
import { mediaFiles } from '#cms/projection/media-files.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { parallelPress } from '#site/publisher/press.ts';
import { type Outcome, openPublisher, type Progress } from '#site/publisher/publisher.ts';
import { openReleases } from '#site/publisher/releases.ts';
import type { MediaSource } from '#site/publisher/snapshot-changes.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { loadRenderer } from '#site/renderer/load.ts';

/** Where the newsroom's changes become the public's pages. One desk is open at a time. */
export type PublishingDesk = {
  /** After a rollback nothing but a request for everything is carried out. */
  isHeld: () => boolean;
  /** Brings the served portal level with the snapshot: after a crash, or when the templates changed. */
  converge: (progress?: Progress) => Promise<Outcome>;
  /** Publishes what is due; answers undefined where nothing was. */
  publishDue: () => Promise<(Outcome & { requests: number }) | undefined>;
  /** Reads the newsroom from end to end and renders everything into a new release. */
  publishAll: (progress?: Progress) => Promise<Outcome>;
};

export async function openPublishingDesk(
  payload: Payload,
  { dataDir }: Environment,
): Promise<PublishingDesk> {
  const releases = openReleases(join(dataDir, 'releases'));
  const store = openSnapshotStore(join(dataDir, 'snapshot'));
  const publisher = openPublisher(store, releases, await loadRenderer(), parallelPress);
  const source: MediaSource = (media) => mediaFiles(payload, media);

  const settings = { collection: 'site-settings', id: null };
  const publishAll = (progress?: Progress) => publisher.publishAll(projectAll(payload), source, progress);

  const isForAll = (publication: { collection: string }) => publication.collection === everything;

  return {
    publishAll,
    isHeld: releases.isHeld,
    async converge(progress) {
      if (!store.read('site/site')) return publishAll(progress);
      const outcome = await publisher.converge(progress);
      // The portal's address is a setting of this installation: no act in the newsroom tells of its change.
      const site = await publisher.publish(await projectSubjects(payload, [settings]), source);
      return { ...site, written: outcome.written + site.written, removed: outcome.removed + site.removed };
    },
    async publishDue() {
      const now = new Date();
      await publishDueArticles(payload, now);
      const due = await duePublications(payload, now);
      if (due.length === 0 || (releases.isHeld() && !due.some(isForAll))) return undefined;
      const jobs = due.map(({ job }) => job);
      try {
        const outcome = due.some(isForAll)
          ? await publishAll()
          : await publisher.publish(await projectSubjects(payload, due), source);
        await finishPublications(payload, jobs, { liveAt: new Date() });
        return { ...outcome, requests: due.length };
      } catch (error) {
        await Promise.all(jobs.map((job) => failPublication(payload, job, error)));
        throw error;
      }
    },
  };
}
