export const searchZh = {};

export const searchEn: typeof searchZh = {};
