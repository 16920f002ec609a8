/** Vite's own account of a build, as far as it is read here. */
export type Manifest = Readonly<Record<string, Entry>>;

interface Entry {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Every script, worker and stylesheet that travels before the modules run, once each. */
export function filesFor(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): readonly string[] => {
    const entry = manifest[key];
    if (!entry || seen.has(key)) return [];
    seen.add(key);
    const { file, css = [], assets = [], imports = [] } = entry;
    return [file, ...css, ...assets, ...imports.flatMap(visit)];
  };
  return [...new Set(modules.flatMap(visit))].filter((file) => /\.(js|css)$/.test(file));
}
