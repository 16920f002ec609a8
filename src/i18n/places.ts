export const placesZh = {};

export const placesEn: typeof placesZh = {};
