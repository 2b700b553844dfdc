/** A day field of the newsroom holds a moment: noon in Việt Nam is that day wherever it is looked at from. */
export const noon = (day: string | undefined): string | undefined => day && `${day}T05:00:00.000Z`;
