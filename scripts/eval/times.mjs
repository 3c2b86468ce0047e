#!/usr/bin/env node
// Measures the reading of dates and amounts on data outside the repository: node scripts/eval/times.mjs [--json] [--misses]
//
// * TimeBank: its DATE expressions; found is any overlap; right is the same first and last day as the annotated value.
//   Values without a place in the calendar (references, an X) count among all, and are never right.
// * Recognizers, dates: cases of Microsoft's conformance suite. The file at hand is the suite's even half, and all of it is used;
//   the odd half is kept away. Counted are entities of type date, daterange and datetime; datetimerange is told apart.
//   Right: the first day we give is the first day of one of the readings listed; where a reading has only an end ("before …"),
//   our last day is that end or the day before it (ends there are exclusive); where it has neither, we give no day either.
//   No case carries a mark of leaning to the future: an ambiguous day lists its past and its future reading, so none is left out.
//   Cases marked "NotSupported" are kept: the marks tell of other implementations, not of the expressions.
// * Recognizers, numbers: the even half likewise; right is the same value to nine digits.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const DATA = join(ROOT, "../shared/data");

/** Measure times and amounts on the data that is there: rows of figures; empty where none is. `say` is told every miss. */
export async function measureTimes({ say = () => {} } = {}) {
  const build = process.env.STEMMA_BUILD ?? join(ROOT, "dist");
  const tools = {
    ...(await import(join(build, "read/dates.js"))),
    ...(await import(join(build, "text/calendar.js"))),
    ...(await import(join(build, "read/quantities.js"))),
    say,
  };
  return [...measureTimeBank(tools), ...measureDateCases(tools), ...measureNumberCases(tools)];
}

const articleOf = (text) => ({ id: "x", text, removals: [] });
const on = (day) => ({ from: day, to: day, how: "given" });
const hasOverlap = (a, b) => a.start < b.end && b.start < a.end;

/** Rows of shares, from pairs of how many and of how many. */
function toRows(name, data, figures) {
  const digest = createHash("sha256").update(data).digest("hex").slice(0, 12);
  return Object.entries(figures).map(([figure, [n, of]]) => ({
    figure: `${name}: ${figure}`,
    value: n / Math.max(1, of),
    of,
    command: "node scripts/eval/times.mjs",
    digest,
  }));
}

/** TimeBank: which DATE expressions are found with overlap, and how many of them have the annotated days. */
function measureTimeBank({ findTimes, parseDays, say }) {
  const folder = join(DATA, "tbaq/TimeBank");
  if (!existsSync(folder)) return [];
  const counts = { gold: 0, found: 0, placed: 0, right: 0, ours: 0, spurious: 0 };
  let all = "";
  for (const file of readdirSync(folder).sort()) {
    const xml = readFileSync(join(folder, file), "utf8");
    all += xml;
    const dct = /<DCT>\s*<TIMEX3[^>]*>/.exec(xml)?.[0] ?? "";
    const today = /value="(\d{4}-\d\d-\d\d)/.exec(dct)?.[1];
    if (!today) continue;
    const { text, times } = readTimeMl(/<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)[1]);
    const mine = findTimes(articleOf(text), on(today)).value;
    counts.ours += mine.length;
    for (const m of mine) {
      if (times.some((t) => hasOverlap(t, m.span))) continue;
      counts.spurious++;
      say(`extra ${file} "${text.slice(m.span.start, m.span.end)}" ${m.value ?? "-"}`);
    }
    for (const t of times.filter(({ type }) => type === "DATE")) {
      counts.gold++;
      const shared = (m) => Math.min(m.span.end, t.end) - Math.max(m.span.start, t.start);
      const hit = mine.filter((m) => hasOverlap(t, m.span)).sort((a, b) => shared(b) - shared(a))[0];
      if (hit) counts.found++;
      const days = daysOf(t.value, parseDays);
      if (days) counts.placed++;
      const ours = hit?.value && parseDays(hit.value);
      if (ours && days && ours.from === days.from && ours.to === days.to) counts.right++;
      else if (!hit || days) {
        const around = text.slice(Math.max(0, t.start - 30), t.end + 30).replace(/\s+/g, " ");
        const what = hit ? "wrong" : "missed";
        say(
          `${what} ${file.slice(0, 16)} ${today} "${t.text}" ${t.value}${hit ? ` ours ${hit.value ?? "-"}` : ""} …${around}`,
        );
      }
    }
  }
  const { gold, found, placed, right, ours, spurious } = counts;
  return toRows("times: TimeBank", all, {
    "dates found": [found, gold],
    "values right, of all dates": [right, gold],
    "values right, of those with days": [right, placed],
    "ours beside any annotated time": [spurious, ours],
  });
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readTimeMl(xml) {
  let text = "";
  const times = [];
  const open = [];
  for (const [whole] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (whole[0] !== "<") text += whole.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);
    else if (whole.startsWith("<TIMEX3"))
      open.push({
        start: text.length,
        type: /type="(\w+)"/.exec(whole)[1],
        value: /\svalue="([^"]*)"/.exec(whole)?.[1] ?? "",
      });
    else if (whole.startsWith("</TIMEX3")) {
      const t = open.pop();
      times.push({ ...t, end: text.length, text: text.slice(t.start) });
    }
  }
  return { text, times };
}

/** The days of a TIMEX3 value; nothing for references, durations and values with an X. */
function daysOf(value, parseDays) {
  if (/X|REF/.test(value)) return undefined;
  if (/^\d{4}(-\d\d)?$/.test(value)) return parseDays(value);
  if (/^\d{3}$/.test(value)) return parseDays(`${value}0/${value}9`);
  const day = /^(\d{4}-\d\d-\d\d)/.exec(value);
  if (day) return parseDays(day[1]);
  const iso = (t) => new Date(t).toISOString().slice(0, 10);
  const months = (year, first, count) => ({
    from: iso(Date.UTC(+year, first - 1, 1)),
    to: iso(Date.UTC(+year, first - 1 + count, 0)),
  });
  const section = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(value);
  if (section) {
    const [, year, quarter, half, season] = section;
    if (quarter) return months(year, 3 * quarter - 2, 3);
    if (half) return months(year, 6 * half - 5, 6);
    return months(year, { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }[season], 3);
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!week) return undefined;
  const jan4 = Date.UTC(+week[1], 0, 4);
  const monday = jan4 - ((new Date(jan4).getUTCDay() + 6) % 7) * 864e5 + (week[2] - 1) * 7 * 864e5;
  return { from: iso(monday + (week[3] ? 5 : 0) * 864e5), to: iso(monday + 6 * 864e5) };
}

function readCases(name) {
  const file = join(DATA, "recognizers", name);
  const json = existsSync(file) ? readFileSync(file, "utf8").replace(/^\uFEFF/, "") : undefined;
  return json && { json, cases: JSON.parse(json) };
}

/** The Recognizers' date cases: found, exactly spanned, and beginning on one of the days listed. */
function measureDateCases({ findTimes, addDays, say }) {
  const read = readCases("DateTimeModel.json");
  if (!read) return [];
  const counts = { gold: 0, found: 0, exact: 0, right: 0, timed: 0, timedRight: 0 };
  for (const { Input, Context, Results } of read.cases) {
    const today = (Context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10);
    const mine = findTimes(articleOf(Input), on(today)).value;
    for (const r of Results) {
      const kind = /\.(date|daterange|datetime|datetimerange)$/.exec(r.TypeName)?.[1];
      if (!kind) continue;
      const hit = mine.find((m) => m.span.start <= r.End && r.Start < m.span.end);
      const values = r.Resolution?.values ?? [];
      const isRight = hit !== undefined && values.some((value) => isSameStart(hit, value, addDays));
      if (kind === "datetimerange") {
        counts.timed++;
        if (isRight) counts.timedRight++;
      } else {
        counts.gold++;
        if (hit) counts.found++;
        if (hit && hit.span.start === r.Start && hit.span.end === r.End + 1) counts.exact++;
        if (isRight) counts.right++;
      }
      if (isRight) continue;
      const ours = hit
        ? `"${Input.slice(hit.span.start, hit.span.end)}" ${hit.value ?? "-"} ${hit.from ?? ""}..${hit.to ?? ""}`
        : "none";
      const should = values.map((v) => v.value ?? `${v.start ?? ""}..${v.end ?? ""}`).join(" | ");
      say(`${kind} case "${Input}" @${today} [${r.Text}] ours ${ours} should be ${should}`);
    }
  }
  const { gold, found, exact, right, timed, timedRight } = counts;
  return toRows("times: Recognizers, even half", read.json, {
    "dates found": [found, gold],
    "exact span": [exact, gold],
    "first day right": [right, gold],
    "first day right, date-time ranges": [timedRight, timed],
  });
}

function isSameStart({ from, to }, { value, start, end }, addDays) {
  const first = (value ?? start)?.slice(0, 10);
  if (first === "not resolv") return from === undefined && to === undefined;
  if (first !== undefined) return first === from;
  const last = end?.slice(0, 10);
  return last !== undefined && from === undefined && to !== undefined && (last === to || last === addDays(to, 1));
}

/** The Recognizers' number cases: found, exactly spanned, right value. */
function measureNumberCases({ findQuantities, say }) {
  const read = readCases("NumberModel.json");
  if (!read) return [];
  const counts = { gold: 0, found: 0, exact: 0, right: 0 };
  for (const { Input, Results } of read.cases) {
    const mine = findQuantities(articleOf(Input), []);
    for (const r of Results) {
      counts.gold++;
      const start = r.Start ?? Input.toLowerCase().indexOf(r.Text.toLowerCase());
      const end = r.End !== undefined ? r.End + 1 : start + r.Text.length;
      const hit = mine.find((m) => m.span.start < end && start < m.span.end);
      if (hit) counts.found++;
      if (hit && hit.span.start === start && hit.span.end === end) counts.exact++;
      const value = Number(r.Resolution?.value);
      const ours = hit && (hit.value.min ?? hit.value.max);
      if (ours !== undefined && Math.abs(ours - value) <= 1e-9 * Math.max(1, Math.abs(value))) counts.right++;
      else
        say(
          `number "${Input}" [${r.Text}] ours ${hit ? `"${Input.slice(hit.span.start, hit.span.end)}" ${ours}` : "none"} should be ${r.Resolution?.value}`,
        );
    }
  }
  const { gold, found, exact, right } = counts;
  return toRows("numbers: Recognizers, even half", read.json, {
    found: [found, gold],
    "exact span": [exact, gold],
    "value right": [right, gold],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = process.argv.includes("--misses") ? console.log : undefined;
  const rows = await measureTimes({ ...(say && { say }) });
  if (rows.length === 0) console.log("The data is not there; nothing is measured.");
  else if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 2));
  else for (const { figure, value, of } of rows) console.log(`${figure.padEnd(70)} ${value.toFixed(3)}  of ${of}`);
}
