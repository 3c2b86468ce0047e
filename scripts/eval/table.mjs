// Rows of figures and how they are shown. A row: {figure, value, of, command, digest}; a value is a share of 1, `digest` the beginning of
// the SHA-256 of the data.

/** Run a measure from the command line: a table, or with --json the rows. */
export async function tell(measure) {
  const rows = await measure();
  if (rows.length === 0) console.log("The data is not there; nothing is measured.");
  else console.log(process.argv.includes("--json") ? JSON.stringify(rows, null, 2) : formatRows(rows));
}

/** Rows as a table for a terminal; under it the commands that give them, each with its data. */
export function formatRows(rows) {
  const wide = Math.max(...rows.map(({ figure }) => figure.length));
  const lines = rows.map(
    ({ figure, value, of }) => `${figure.padEnd(wide)}  ${value.toFixed(3)}  of ${Math.round(of)}`,
  );
  return [...lines, ...new Set(rows.map(({ digest, command }) => `data ${digest} · ${command}`))].join("\n");
}

/** Rows as a table in Markdown. */
export function toMarkdown(rows) {
  const line = ({ figure, value, of, command, digest }) =>
    `| ${figure} | ${value.toFixed(3)} | ${Math.round(of)} | \`${command}\` | \`${digest}\` |`;
  return ["| figure | value | of | command | data |", "|---|---|---|---|---|", ...rows.map(line)].join("\n");
}
