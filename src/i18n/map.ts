export const mapZh = {};

export const mapEn: typeof mapZh = {};
