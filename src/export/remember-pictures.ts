import type { Picture } from "../style/picture.ts";

/** Makes what is made of a picture once, since steps that speak of nothing in particular look alike. */
export function rememberPictures<T>(
  make: (picture: Picture) => Promise<T>,
): (picture: Picture) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (picture) => {
    const key = JSON.stringify(picture);
    const known = made.get(key) ?? make(picture);
    made.set(key, known);
    return known;
  };
}
