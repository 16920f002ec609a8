export const detailsZh = {};

export const detailsEn: typeof detailsZh = {};
