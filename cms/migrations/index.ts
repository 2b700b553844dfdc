import * as migration_20261121_102919_initial from './20261121_102919_initial.ts';
import * as migration_20261125_132127_plans_and_radio from './20261125_132127_plans_and_radio.ts';

export const migrations = [
  {
    up: migration_20261121_102919_initial.up,
    down: migration_20261121_102919_initial.down,
    name: '20261121_102919_initial',
  },
  {
    up: migration_20261125_132127_plans_and_radio.up,
    down: migration_20261125_132127_plans_and_radio.down,
    name: '20261125_132127_plans_and_radio'
  },
];
