import Papa from "papaparse";

/** The least that a program without us would do: parse in a worker, hand the rows over. */
addEventListener("message", async ({ data }: MessageEvent<{ name: string; file: Blob }>) => {
  const text = await data.file.text();
  postMessage(
    data.name.endsWith(".csv")
      ? Papa.parse(text, { header: true, dynamicTyping: true }).data
      : JSON.parse(text).features,
  );
});
