import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import config from '../../../../payload.config.ts';
import { limitBody } from '../../../../rules/limit-body.ts';

const isSignedIn = async (headers: Headers): Promise<boolean> => {
  const payload = await getPayload({ config });
  return (await payload.auth({ headers })).user !== null;
};

export const GET = REST_GET(config);
export const POST = limitBody(REST_POST(config), isSignedIn);
export const DELETE = REST_DELETE(config);
export const PATCH = limitBody(REST_PATCH(config), isSignedIn);
export const PUT = limitBody(REST_PUT(config), isSignedIn);
export const OPTIONS = REST_OPTIONS(config);
