import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The path of a Chrome, Chromium or Edge on this machine. */
export function findChromium(): string | null {
  const paths = [...usualPaths(process), chromium.executablePath()];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Where to look, the person's own choice first. */
export function usualPaths({ platform, env }: Machine): readonly string[] {
  const chosen = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  if (platform === "win32") return [...chosen, ...windowsPaths(env)];
  if (platform === "darwin") return [...chosen, ...macPaths(env)];
  return [...chosen, ...linuxPaths()];
}

function linuxPaths(): readonly string[] {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

function macPaths(env: Machine["env"]): readonly string[] {
  const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
  const folders = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return names.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPaths(env: Machine["env"]): readonly string[] {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]];
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])),
  );
}
