import { openFile } from "../served/open-file.ts";
import { FEATURE_FILES } from "./data-files.ts";

/** The data files as they were written, to the byte; rejects when one cannot be had. */
export async function loadFeatureTexts(base: string): Promise<ReadonlyMap<string, string>> {
  const texts = FEATURE_FILES.map(async (file) => {
    const response = await openFile(`${base}${file}`);
    if (!response.ok) throw new Error(`${file}: status ${response.status}`);
    return [file, await response.text()] as const;
  });
  return new Map(await Promise.all(texts));
}
