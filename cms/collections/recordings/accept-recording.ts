import { createHash } from 'node:crypto';
import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../../rules/refuse.ts';
import { judgeSound } from '../../sound/judge-sound.ts';
import { soundKinds } from '../../sound/sound-kind.ts';

const noMaster = { file: null, mimeType: null, bytes: null, loudness: null };

/**
 * The one door for a recording's bytes: judged by content, kept without tags, named by their digest. What
 * was known of an older file goes; the worker measures the new one (jobs/prepare-recordings.ts).
 */
export const acceptRecording: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (!req.file) {
    if (operation === 'create') refuse('Chưa chọn tệp âm thanh.');
    return args;
  }
  const { kind, data, seconds } = await judgeSound(req.file.data);
  const { mimeType, extension } = soundKinds[kind];
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  req.file = { ...req.file, data, name: `${digest}.${extension}`, mimetype: mimeType, size: data.length };
  req.context.heard = {
    seconds,
    loudness: null,
    handling: 'Đang chờ hệ thống đo và chuẩn hóa độ to.',
    air: noMaster,
    podcast: noMaster,
  };
  return args;
};
