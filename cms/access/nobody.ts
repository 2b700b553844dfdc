/** Written by the system only. */
export const nobody = (): boolean => false;
