import { findChromium } from "./find-chromium.ts";

interface ChromiumOptions {
  readonly args: string[];
  readonly executablePath?: string;
}

/** Draws WebGL in software, so that a machine with and one without a GPU show the same pixels. */
export function chromiumOptions(): ChromiumOptions {
  const executablePath = findChromium();
  const isRoot = process.getuid?.() === 0;
  const args = [
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    // As it is where there is none.
    "--disable-gpu-rasterization",
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
  return executablePath ? { args, executablePath } : { args };
}
