import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../../rules/refuse.ts';
import { preparePicture } from './prepare-picture.ts';

/**
 * The one door for a picture's bytes: they come with the request (never from an address the client
 * names), are judged by content, and go on re-encoded. Of the edits that a client may ask for only the focal
 * point is kept, as a fact: a kept file is never cut anew, since its name stands for one content.
 */
export const acceptPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (req.file) req.file = await preparePicture(req.file);
  else if (operation === 'create') refuse('Chưa chọn tệp ảnh.');
  const { focalPoint } = (req.query?.uploadEdits ?? {}) as { focalPoint?: { x: unknown; y: unknown } };
  if (req.query) req.query.uploadEdits = undefined;
  if (!focalPoint || !('data' in args)) return args;
  return {
    ...args,
    data: { ...args.data, focalX: percent(focalPoint.x), focalY: percent(focalPoint.y) },
  } as unknown as typeof args;
};

const percent = (value: unknown): number => Math.min(100, Math.max(0, Math.round(Number(value) || 0)));
