import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { geodata } from "./src/node/geodata-plugin.ts";

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [solid(), geodata()],
  build: { target: "es2022" },
  worker: { format: "es" },
});
