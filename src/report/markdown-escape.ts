/** Keep a source's words from being read as Markdown or HTML. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~$]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
}
