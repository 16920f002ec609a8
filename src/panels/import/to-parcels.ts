/** One reading's worth of files: those of a shapefile belong together, any other stands alone. */
export function toParcels<T extends { readonly name: string }>(
  files: readonly T[],
): readonly (readonly T[])[] {
  const parcels = new Map<string, T[]>();
  for (const [at, file] of files.entries()) {
    const key = SHAPEFILE_PART.test(file.name) ? stemOf(file.name) : `${at}/`;
    parcels.set(key, [...(parcels.get(key) ?? []), file]);
  }
  return [...parcels.values()];
}

const SHAPEFILE_PART = /\.(shp|shx|dbf|prj|cpg|sbn|sbx|qix|qpj|shp\.xml)$/i;

function stemOf(name: string): string {
  return name.replace(SHAPEFILE_PART, "").toLowerCase();
}
