import { APIError } from 'payload';

/** Stops the operation with one Vietnamese sentence that the person sees. */
export function refuse(sentence: string, status: 400 | 403 | 404 | 409 = 400): never {
  const refusal = new APIError(sentence, status, null, true);
  // Set by hand: a bundler may take the class's name away, and Payload hides an error without one.
  refusal.name = 'APIError';
  throw refusal;
}
