import type { Payload } from 'payload';
import { startingMovements } from '#models/movement.ts';
import { noon } from '../importing/noon.ts';
import { findOrPlant } from './find-or-plant.ts';
import { demoMovementDetails } from './movement-details.ts';

/** The twelve starting movements with what the province says of them. */
export async function plantMovements(payload: Payload): Promise<void> {
  for (const { name, form } of startingMovements) {
    const { summary, launchedBy, from } = demoMovementDetails[name];
    const data = { name, form, summary, launchedBy, from: noon(from) };
    await findOrPlant(payload, 'movements', { name: { equals: name } }, () => data);
  }
}
