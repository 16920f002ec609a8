export const reportZh = {};

export const reportEn: typeof reportZh = {};
