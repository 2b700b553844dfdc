/** Where the state measures the use of its portals; all that the measuring code loads and sends is there. */
export const emcServer = 'https://f-emc.ngsp.gov.vn';
