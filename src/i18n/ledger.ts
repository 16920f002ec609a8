export const ledgerZh = {};

export const ledgerEn: typeof ledgerZh = {};
