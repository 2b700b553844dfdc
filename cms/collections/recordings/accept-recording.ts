import type { CollectionBeforeOperationHook } from 'payload';

/** Judged by content in the step that follows; until then Payload's own list of types decides. */
export const acceptRecording: CollectionBeforeOperationHook = ({ args }) => args;
