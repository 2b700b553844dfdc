import type { Payload } from 'payload';
import { noon } from '../importing/noon.ts';
import { findOrPlant, idsBy } from './find-or-plant.ts';
import { type DemoUnit, demoUnits } from './units.ts';

/** Units with their parents before them; successors are joined when all are there. */
export async function plantUnits(payload: Payload): Promise<void> {
  const planted = new Map<string, number | string>();
  const plant = async (unit: DemoUnit): Promise<number | string> => {
    const known = planted.get(unit.name);
    if (known !== undefined) return known;
    const above = demoUnits.find(({ name }) => name === unit.parent);
    const parent = above && (await plant(above));
    const { name, unitKind, validFrom, validTo } = unit;
    const id = await findOrPlant(payload, 'units', { name: { equals: name } }, () => ({
      name,
      unitKind,
      parent,
      validFrom: noon(validFrom),
      validTo: noon(validTo),
    }));
    planted.set(name, id);
    return id;
  };
  for (const unit of demoUnits) await plant(unit);
  await joinSuccessors(payload);
}

async function joinSuccessors(payload: Payload): Promise<void> {
  const ids = await idsBy(payload, 'units', 'name');
  for (const { name, successors } of demoUnits) {
    const id = ids.get(name);
    if (!successors || id === undefined) continue;
    const data = { successors: successors.map((next) => ids.get(next)) as number[] };
    await payload.update({ collection: 'units', id, data, depth: 0 });
  }
}
