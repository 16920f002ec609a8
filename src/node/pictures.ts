export interface Picture {
  readonly path: string;
  readonly size: readonly [width: number, height: number];
  readonly hash: string;
}

/** Names of pictures, each with the share link it shows. */
export interface Scenes {
  readonly readme: Links;
  /** Taken at every size, in every theme and language. */
  readonly everywhere: Links;
  readonly once: Links;
}

type Links = Readonly<Record<string, string>>;

interface Setting {
  readonly size: Picture["size"];
  readonly theme: string;
  readonly lang: string;
}

const ALONE: Setting = { size: [1440, 900], theme: "light", lang: "zh" };
const SIZES: readonly Picture["size"][] = [
  [1440, 900],
  [1024, 768],
  [390, 844],
];

/** All pictures of the scenes: those for the README beside the scenes, the rest where git does not look. */
export function picturesOf({ readme, everywhere, once }: Scenes): readonly Picture[] {
  return [
    ...Object.entries(readme).map(([name, link]) => ({
      ...toPicture(name, link, ALONE),
      path: `tests/pictures/${name}.png`,
    })),
    ...Object.entries(everywhere).flatMap(([name, link]) =>
      settings().map((setting) => toPicture(name, link, setting)),
    ),
    ...Object.entries(once).map(([name, link]) => toPicture(name, link, ALONE)),
  ];
}

function settings(): readonly Setting[] {
  return SIZES.flatMap((size) =>
    ["light", "dark", "projector"].flatMap((theme) =>
      ["zh", "en"].map((lang) => ({ size, theme, lang })),
    ),
  );
}

function toPicture(name: string, link: string, { size, theme, lang }: Setting): Picture {
  return {
    path: `test-results/pictures/${name}-${size.join("x")}-${theme}-${lang}.png`,
    size,
    hash: `#${[link, ...unusual("theme", theme), ...unusual("lang", lang)].filter(Boolean).join("&")}`,
  };
}

/** What a link without it would show needs no saying. */
function unusual(key: "theme" | "lang", value: string): readonly string[] {
  return value === ALONE[key] ? [] : [`${key}=${value}`];
}
