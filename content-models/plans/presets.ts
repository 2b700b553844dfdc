import { bacKan } from './bac-kan-2016-2020.ts';
import { laoCai } from './lao-cai-2017-2020.ts';
import { ngaNam } from './nga-nam-2021-2025.ts';
import { ninhThuan } from './ninh-thuan-2021-2025.ts';
import type { PlanPreset } from './preset.ts';
import { vpUbndLaoCai } from './vp-ubnd-lao-cai-2020.ts';

/** The plans that started the project, the latest first. */
export const presets: readonly PlanPreset[] = [ngaNam, ninhThuan, vpUbndLaoCai, laoCai, bacKan];
