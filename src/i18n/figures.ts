export const figuresZh = {};

export const figuresEn: typeof figuresZh = {};
