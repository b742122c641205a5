/** Where a written telephone number is called: digits and the plus alone. */
export const telephone = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
