import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { offerRareGlyphs } from "./served/rare-glyphs.ts";
import "virtual:fonts.css";
import "./theme.css";
import "./base.css";
import "./controls.css";
import "./app.css";
import "./app-phone.css";

/** Their list is long, and what the data says is written without them. */
const RARE_GLYPHS_AFTER_MS = 3000;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
render(() => <App />, root);
addEventListener("load", () => setTimeout(offerRareGlyphs, RARE_GLYPHS_AFTER_MS));
