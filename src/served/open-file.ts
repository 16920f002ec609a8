/** A file that lies beside the page, by its path from there. Rejects where the network or the server fails. */
export function openFile(path: string): Promise<Response> {
  return fetch(path);
}
