#!/usr/bin/env node
// Measures the reading of dates and amounts on outside data: TimeBank's dates, the Recognizers' date and number cases.
// From the project's root, after the build:  node scripts/eval-times.mjs [--misses]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DATA = "../shared/data";
const say = process.argv.includes("--misses") ? console.log : () => {};
const { findTimes } = await import("../dist/read/dates.js");
const { parseDays } = await import("../dist/text/calendar.js");
const { findQuantities } = await import("../dist/read/quantities.js");

if (!existsSync(DATA)) {
  console.log(`${DATA} is not there: nothing measured.`);
  process.exit(0);
}
const articleOf = (text) => ({ id: "x", text, removals: [] });
const on = (day) => ({ from: day, to: day, how: "given" });
const share = (n, of) => `${n}/${of} = ${(n / Math.max(1, of)).toFixed(3)}`;

timeBank();
dateCases();
numberCases();

/** TimeBank: which DATE expressions are found with overlap, and how many of them, where a calendar value is annotated, have the same days. */
function timeBank() {
  const folder = join(DATA, "tbaq/TimeBank");
  let gold = 0,
    found = 0,
    placed = 0,
    right = 0,
    ours = 0,
    spurious = 0;
  for (const file of readdirSync(folder).sort()) {
    const xml = readFileSync(join(folder, file), "utf8");
    const dct = /<DCT>\s*<TIMEX3[^>]*>/.exec(xml)?.[0] ?? "";
    const today = /value="(\d{4}-\d\d-\d\d)/.exec(dct)?.[1];
    if (!today) continue;
    const { text, times } = readTimeMl(/<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)[1]);
    const mine = findTimes(articleOf(text), on(today)).value;
    const overlaps = (a, b) => a.start < b.end && b.start < a.end;
    ours += mine.length;
    spurious += mine.filter((m) => !times.some((t) => overlaps(t, m.span))).length;
    for (const m of mine)
      if (!times.some((t) => overlaps(t, m.span)))
        say(`extra ${file} "${text.slice(m.span.start, m.span.end)}" ${m.value ?? "-"}`);
    for (const t of times.filter(({ type }) => type === "DATE")) {
      gold++;
      const hit = mine.filter((m) => overlaps(t, m.span)).sort((a, b) => overlap(b.span, t) - overlap(a.span, t))[0];
      if (hit) found++;
      const days = daysOf(t.value);
      if (days) placed++;
      const isRight = hit && days && sameDays(hit, days, text);
      if (isRight) right++;
      else if (!hit || days)
        say(
          `${hit ? "wrong" : "missed"} ${file.slice(0, 16)} ${today} "${t.text}" ${t.value}${hit ? ` ours ${hit.value ?? "-"}` : ""}  …${text.slice(t.start - 30, t.end + 30).replace(/\s+/g, " ")}`,
        );
    }
  }
  console.log(`TimeBank DATE expressions found: ${share(found, gold)}`);
  console.log(
    `TimeBank values right, of those with a day, month, year, week, quarter or season: ${share(right, placed)}; of all DATE: ${share(right, gold)}`,
  );
  console.log(`TimeBank: ours that overlap no annotated time of any type: ${share(spurious, ours)}`);
}

function overlap(a, b) {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function readTimeMl(xml) {
  let text = "";
  const times = [];
  const open = [];
  for (const [whole] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (whole[0] !== "<")
      text += whole
        .replace(/&amp;/g, "&")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'");
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
function daysOf(value) {
  if (/X|REF/.test(value)) return undefined;
  if (/^\d{4}(-\d\d)?$/.test(value)) return parseDays(value);
  if (/^\d{3}$/.test(value)) return parseDays(`${value}0/${value}9`);
  const day = /^(\d{4}-\d\d-\d\d)/.exec(value);
  if (day) return parseDays(day[1]);
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
  const iso = (t) => new Date(t).toISOString().slice(0, 10);
  return { from: iso(monday + (week[3] ? 5 : 0) * 864e5), to: iso(monday + 6 * 864e5) };
}

function months(year, first, count) {
  const iso = (y, mo, d) => new Date(Date.UTC(y, mo, d)).toISOString().slice(0, 10);
  return { from: iso(+year, first - 1, 1), to: iso(+year, first - 1 + count, 0) };
}

function sameDays(hit, days) {
  const mine = hit.value && parseDays(hit.value);
  return mine && mine.from === days.from && mine.to === days.to;
}

/** The Recognizers' date and date range cases: found, exactly spanned, and starting on one of the listed days. */
function dateCases() {
  const cases = JSON.parse(readFileSync(join(DATA, "recognizers/DateTimeModel.json"), "utf8").replace(/^\uFEFF/, ""));
  let gold = 0,
    found = 0,
    exact = 0,
    right = 0;
  cases.forEach((c, i) => {
    if (i % 2) return;
    const mine = findTimes(articleOf(c.Input), on((c.Context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10))).value;
    for (const r of c.Results) {
      if (!/\.(date|daterange|datetime|datetimerange)$/.test(r.TypeName)) continue;
      gold++;
      const hit = mine.find((m) => m.span.start <= r.End && r.Start < m.span.end);
      if (hit) found++;
      if (hit && hit.span.start === r.Start && hit.span.end === r.End + 1) exact++;
      const days = hit?.value && parseDays(hit.value);
      const values = r.Resolution?.values ?? [];
      const ok =
        days &&
        values.some(
          (v) =>
            [v.value, v.start].some((s) => s?.slice(0, 10) === days.from) ||
            (v.end !== undefined && v.start === undefined && v.end.slice(0, 10) === days.from),
        );
      if (ok) right++;
      else
        say(
          `date case "${c.Input}" @${(c.Context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10)} [${r.Text}] ours ${hit ? c.Input.slice(hit.span.start, hit.span.end) : "none"} ${hit?.value ?? "-"} should be ${JSON.stringify(values.map((v) => v.value ?? `${v.start}..${v.end}`))}`,
        );
    }
  });
  console.log(
    `Recognizers dates (even cases): found ${share(found, gold)}, exact span ${share(exact, gold)}, start right ${share(right, gold)}`,
  );
}

/** The Recognizers' number cases: found, exactly spanned, right value. */
function numberCases() {
  const cases = JSON.parse(readFileSync(join(DATA, "recognizers/NumberModel.json"), "utf8").replace(/^\uFEFF/, ""));
  for (const [name, parity] of [
    ["even, for development", 0],
    ["odd, held out", 1],
  ]) {
    let gold = 0,
      found = 0,
      exact = 0,
      right = 0;
    cases.forEach((c, i) => {
      if (i % 2 !== parity) return;
      const mine = findQuantities(articleOf(c.Input), []);
      for (const r of c.Results) {
        gold++;
        const start = r.Start ?? c.Input.toLowerCase().indexOf(r.Text.toLowerCase());
        const end = r.End !== undefined ? r.End + 1 : start + r.Text.length;
        const hit = mine.find((m) => m.span.start < end && start < m.span.end);
        if (hit) found++;
        if (hit && hit.span.start === start && hit.span.end === end) exact++;
        const value = Number(r.Resolution?.value);
        const v = hit && (hit.value.min ?? hit.value.max);
        const ok = v !== undefined && Math.abs(v - value) <= 1e-9 * Math.max(1, Math.abs(value));
        if (ok) right++;
        else if (parity === 0)
          say(
            `number "${c.Input}" [${r.Text}] ours ${hit ? `${c.Input.slice(hit.span.start, hit.span.end)} ${v}` : "none"} should be ${r.Resolution?.value}`,
          );
      }
    });
    console.log(
      `Recognizers numbers (${name}): found ${share(found, gold)}, exact span ${share(exact, gold)}, value right ${share(right, gold)}`,
    );
  }
}
