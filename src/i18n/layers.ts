export const layersZh = {};

export const layersEn: typeof layersZh = {};
