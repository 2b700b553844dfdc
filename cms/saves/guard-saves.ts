import type { CollectionConfig } from 'payload';
import { savedByField } from '../fields/saved-by.ts';
import { abandonDeletion, closeDeletion, openDeletion } from './open-deletion.ts';
import { abandonSave, closeSave, openSave } from './open-save.ts';
import { refuseOutdated } from './refuse-outdated.ts';

/** A collection whose records several people may have open at once: nobody writes over what another saved. */
export const guardSaves = (collection: CollectionConfig): CollectionConfig => {
  const { admin, fields, hooks } = collection;
  return {
    ...collection,
    // Whoever changes many at once has seen none of them.
    disableBulkEdit: true,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...admin?.components?.edit, beforeDocumentControls: ['/admin/keep-typed.tsx#KeepTyped'] },
      },
    },
    hooks: {
      ...hooks,
      beforeValidate: [refuseOutdated, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), openSave],
      afterChange: [closeSave, ...(hooks?.afterChange ?? [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), openDeletion],
      afterDelete: [closeDeletion, ...(hooks?.afterDelete ?? [])],
      afterError: [abandonSave, abandonDeletion],
    },
    fields: [...fields, savedByField],
  };
};
