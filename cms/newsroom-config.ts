import { join } from 'node:path';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig, type CollectionConfig, defaultLoggerOptions } from 'payload';
import sharp from 'sharp';
import { articles } from './collections/articles.ts';
import { broadcasts } from './collections/broadcasts.ts';
import { documentFiles } from './collections/document-files.ts';
import { documents } from './collections/documents.ts';
import { exemplars } from './collections/exemplars.ts';
import { introductions } from './collections/introductions.ts';
import { media } from './collections/media.ts';
import { movements } from './collections/movements.ts';
import { openSaves } from './collections/open-saves.ts';
import { papers } from './collections/papers.ts';
import { plans } from './collections/plans.ts';
import { publicationJobs } from './collections/publication-jobs.ts';
import { receipts } from './collections/receipts.ts';
import { recordings } from './collections/recordings.ts';
import { reminders } from './collections/reminders.ts';
import { scriptVersions } from './collections/script-versions.ts';
import { siteSettings } from './collections/site-settings.ts';
import { speechSettings } from './collections/speech-settings.ts';
import { stations } from './collections/stations.ts';
import { timelineEntries } from './collections/timeline-entries.ts';
import { unitGroups } from './collections/unit-groups.ts';
import { units } from './collections/units.ts';
import { users } from './collections/users.ts';
import { databaseAdapter } from './database/adapter.ts';
import { indexRelations } from './database/index-relations.ts';
import { type Environment, root } from './environment.ts';
import { healthEndpoint, readyEndpoint } from './health/endpoints.ts';
import { mail } from './mail.ts';
import { lockInOwnName } from './rules/lock-in-own-name.ts';
import { refuseMalformed, refuseMalformedSettings } from './rules/refuse-malformed.ts';
import { refuseMissing } from './rules/refuse-missing.ts';
import { refusePrying } from './rules/refuse-prying.ts';
import { tellInVietnamese } from './rules/tell-in-vietnamese.ts';
import { guardSaves } from './saves/guard-saves.ts';

/** What a person did wrong is told to that person; the log is for what the office has to mend. */
const refusals = {
  APIError: 'info',
  AuthenticationError: 'info',
  LockedAuth: 'info',
  QueryError: 'info',
  UnauthorizedError: 'info',
} as const;

const megabyte = 1024 * 1024;

/** Editors have no use for the raw data behind a form. */
const withoutApiTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
});

/**
 * The newsroom for one environment. `serverURL` and `csrf` stay unset: with them a browser on plain http
 * inside an office could not stay signed in (payload#17565).
 */
export const newsroomConfig = async (environment: Environment) => {
  const config = await buildConfig({
    secret: environment.payloadSecret,
    db: databaseAdapter(environment),
    collections: [
      guardSaves(articles),
      guardSaves(exemplars),
      guardSaves(media(environment.dataDir)),
      guardSaves(movements),
      guardSaves(units),
      guardSaves(documents),
      documentFiles(environment.dataDir),
      guardSaves(introductions),
      receipts,
      guardSaves(plans),
      guardSaves(unitGroups),
      papers(environment.dataDir),
      recordings(environment.dataDir),
      guardSaves(scriptVersions),
      guardSaves(broadcasts),
      guardSaves(stations),
      users(environment.newsroomUrl),
      timelineEntries,
      publicationJobs,
      reminders,
      openSaves,
    ]
      .map(indexRelations)
      .map(refuseMissing)
      .map(refusePrying)
      .map(refuseMalformed)
      .map(withoutApiTab),
    globals: [siteSettings, speechSettings].map(refuseMalformedSettings),
    endpoints: [healthEndpoint, readyEndpoint(environment.dataDir)],
    admin: {
      user: 'users',
      meta: {
        title: 'Gương Sáng',
        titleSuffix: ' – Gương Sáng',
        description: 'Phòng biên tập điển hình tiên tiến',
      },
      dateFormat: 'dd/MM/yyyy, HH:mm',
      theme: 'light',
      avatar: 'default',
      importMap: {
        baseDir: join(root, 'cms'),
        importMapFile: join(root, 'cms', 'app', '(payload)', 'admin', 'importMap.js'),
      },
      components: {
        graphics: { Logo: '/admin/brand.tsx#Logo', Icon: '/admin/brand.tsx#Icon' },
        beforeDashboard: ['/admin/welcome.tsx#Welcome'],
        beforeNavLinks: ['/admin/nav-links.tsx#NavLinks'],
        views: {
          quota: { path: '/chi-tieu', Component: '/admin/quota/view.tsx#QuotaView' },
          lists: { path: '/nhap-danh-sach', Component: '/admin/lists/view.tsx#ListImport' },
          radio: { path: '/phat-thanh', Component: '/admin/radio/desk.tsx#RadioDesk' },
        },
      },
    },
    i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi' },
    upload: {
      limits: { fileSize: 200 * megabyte },
      requestSizeLimit: 210 * megabyte,
      abortOnLimit: true,
      responseOnLimit: 'Tệp lớn hơn 200 MB; hãy chọn tệp nhỏ hơn.',
      safeFileNames: true,
    },
    sharp,
    email: mail(environment),
    graphQL: { disable: true },
    telemetry: false,
    logger: { options: { level: 'warn' }, destination: defaultLoggerOptions },
    loggingLevels: refusals,
    hooks: { afterError: [tellInVietnamese] },
    maxDepth: 3,
    defaultDepth: 1,
    cookiePrefix: 'guong-sang',
    custom: {
      dataDir: environment.dataDir,
      siteUrl: environment.siteUrl,
      newsroomUrl: environment.newsroomUrl,
    },
    typescript: { outputFile: join(root, 'cms', 'payload-types.ts') },
  });
  lockInOwnName(config);
  return config;
};
