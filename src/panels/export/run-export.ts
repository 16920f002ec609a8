import type { Choices } from "./choices.ts";
import type { Office } from "./office.ts";

/** Makes the file that was chosen and says what became of it; what makes it travels only then. */
export async function runExport(choices: Choices, office: Office): Promise<string> {
  switch (choices.format) {
    case "picture": {
      const { exportPicture } = await import("./export-picture.ts");
      return exportPicture(choices, office);
    }
    case "paper": {
      const { exportPaper } = await import("./export-paper.ts");
      return exportPaper(choices, office);
    }
    case "slides": {
      const { exportSlides } = await import("./export-slides.ts");
      return exportSlides(office);
    }
    case "table": {
      const { exportTable } = await import("./export-places.ts");
      return exportTable(choices, office);
    }
    case "geojson": {
      const { exportGeojson } = await import("./export-places.ts");
      return exportGeojson(choices, office);
    }
    case "briefing": {
      const { exportBriefing } = await import("./export-briefing.ts");
      return exportBriefing(choices, office);
    }
  }
}
