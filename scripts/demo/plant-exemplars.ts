import type { Payload } from 'payload';
import { digestOf } from '#cms/files/digest.ts';
import { noon } from '../importing/noon.ts';
import { keepPictures } from '../importing/pictures.ts';
import { drawPicture } from './draw-picture.ts';
import { type DemoConsent, type DemoExemplar, demoExemplars } from './exemplars.ts';
import { findOrPlant, idsBy } from './find-or-plant.ts';
import { demoRoles } from './roles.ts';

/** Exemplars with their consent, their steps and a drawn portrait. */
export async function plantExemplars(payload: Payload): Promise<void> {
  const units = await idsBy(payload, 'units', 'name');
  for (const exemplar of demoExemplars) {
    const { name, exemplarKind, position, place, summary, step, steps, unit, consent } = exemplar;
    await findOrPlant(payload, 'exemplars', { name: { equals: name } }, async () => ({
      name,
      exemplarKind,
      role: demoRoles[name],
      position,
      place,
      summary,
      step,
      steps: steps.map(({ step, on }) => ({ step, on: noon(on) })),
      unit: units.get(unit),
      portrait: await portraitOf(payload, exemplar),
      consent: consent && consentOf(consent),
    }));
  }
}

const consentOf = ({ givenBy, givenOn, minor, guardian }: DemoConsent) => ({
  givenBy,
  givenOn: noon(givenOn),
  channels: ['portal', 'radio'],
  form: 'paper',
  isMinor: minor ?? false,
  guardian,
});

async function portraitOf(payload: Payload, { name, portrait }: DemoExemplar) {
  if (!portrait) return undefined;
  const said = { alt: `Tranh vẽ chân dung ${name}`, credit: 'Gương Sáng (tranh minh họa)' };
  const key = digestOf({ portrait, ...said });
  const { ids } = await keepPictures(payload, [
    { key, data: await drawPicture(portrait), name: portrait, ...said },
  ]);
  return ids.get(key);
}
