import * as migration_20261121_102919_initial from './20261121_102919_initial.ts';

export const migrations = [
  {
    up: migration_20261121_102919_initial.up,
    down: migration_20261121_102919_initial.down,
    name: '20261121_102919_initial'
  },
];
