import * as migration_20261121_102919_initial from './20261121_102919_initial.ts';
import * as migration_20261125_132127_plans_and_radio from './20261125_132127_plans_and_radio.ts';
import * as migration_20261125_170300_the_portal_people_read from './20261125_170300_the_portal_people_read.ts';
import * as migration_20261125_202702_stories_in_order from './20261125_202702_stories_in_order.ts';

export const migrations = [
  {
    up: migration_20261121_102919_initial.up,
    down: migration_20261121_102919_initial.down,
    name: '20261121_102919_initial',
  },
  {
    up: migration_20261125_132127_plans_and_radio.up,
    down: migration_20261125_132127_plans_and_radio.down,
    name: '20261125_132127_plans_and_radio',
  },
  {
    up: migration_20261125_170300_the_portal_people_read.up,
    down: migration_20261125_170300_the_portal_people_read.down,
    name: '20261125_170300_the_portal_people_read',
  },
  {
    up: migration_20261125_202702_stories_in_order.up,
    down: migration_20261125_202702_stories_in_order.down,
    name: '20261125_202702_stories_in_order'
  },
];
