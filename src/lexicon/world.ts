import type { EntityKind } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import { ARMED_GROUPS, CIVIL_BODIES, INTERNATIONAL_BODIES } from "./bodies.ts";
import { COMPANIES } from "./companies.ts";
import { COUNTRIES, REGIONS } from "./countries.ts";
import { ADMINISTRATIONS, METONYMS } from "./metonyms.ts";
import { outletSpellings } from "./outlets.ts";
import { CITIES } from "./places.ts";
import { PROVINCES } from "./provinces.ts";

/** What a name of the lexicon means. */
export interface WorldName {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The name as we write it. */
  readonly name: string;
  /** The government or body it stands for. */
  readonly standsFor?: EntityId;
  /** How the name is used: "Russia" is a `noun`, "Russian" an `adjective`, "Russians" the `people`. */
  readonly form: "noun" | "adjective" | "people";
  /** It is also a common word, a person's name or another body's. */
  readonly ambiguous: boolean;
}

/** Plain words with single spaces or hyphens between them, as nearly all names are: there is little to fold in them. */
const SIMPLE = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** Fold a name into the part of an entity id after the kind: lower case, no accents, hyphens for all between. */
export function foldName(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase().replace(/ /g, "-");
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Fold a name as written, for lookup: plain apostrophes and hyphens, single spaces, no leading "the"; case is kept. */
export function foldWritten(name: string): string {
  if (SIMPLE.test(name)) return /^[Tt]he /.test(name) ? name.slice(4) : name;
  return name
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑‒–]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[Tt]he (?=\S)/, "");
}

let known: Map<string, WorldName> | undefined;
let countries: Map<string, string> | undefined;

function lines(data: string): string[] {
  return data.split("\n").filter((line) => line !== "");
}

function readAll(): Map<string, WorldName> {
  const names = new Map<string, WorldName>();
  const add = (written: string, name: WorldName): void => {
    const key = foldWritten(written);
    if (key !== "" && !names.has(key)) names.set(key, name);
  };
  const cells = (line: string): string[][] => line.split("|").map((cell) => (cell === "" ? [] : cell.split(";")));
  countries = new Map();
  for (const line of lines(COUNTRIES)) {
    const [[title = ""] = [], others = [], adjectives = [], people = [], capitals = []] = cells(line);
    const name = title.replace(/^~/, "");
    const entity = `government:${foldName(name)}`;
    const country = { entity, kind: "government", name, ambiguous: title.startsWith("~") } as const;
    countries.set(entity, name);
    for (const written of [name, ...others]) add(written, { ...country, form: "noun" });
    for (const written of people) add(written, { ...country, form: "people" });
    for (const written of adjectives) {
      add(written, { ...country, form: "adjective" });
      add(`${written}s`, { ...country, form: "people" });
    }
    const [capital = ""] = capitals;
    const place = { entity: `place:${foldName(capital)}`, kind: "place", name: capital } as const;
    for (const written of capitals) add(written, { ...place, standsFor: entity, form: "noun", ambiguous: false });
  }
  readBodies(add, cells);
  for (const name of lines(REGIONS).flatMap((line) => line.split(";"))) {
    add(name, { entity: `place:${foldName(name)}`, kind: "place", name, form: "noun", ambiguous: false });
  }
  for (const city of [...lines(CITIES), ...lines(PROVINCES)].flatMap((line) => line.split(";"))) {
    const [name = "", ...others] = city.split("/");
    const place = { entity: `place:${foldName(name)}`, kind: "place", name, form: "noun", ambiguous: false } as const;
    for (const written of [name, ...others]) add(written, place);
  }
  const entities = new Map<string, EntityId>();
  for (const { name, outlet, ambiguous } of outletSpellings()) {
    const entity = entities.get(outlet.name) ?? `outlet:${foldName(outlet.name)}`;
    entities.set(outlet.name, entity);
    add(name, { entity, kind: "outlet", name: outlet.name, form: "noun", ambiguous });
  }
  return names;
}

type Add = (written: string, name: WorldName) => void;

/** How a body is told to be the United Nations' own. */
const UNITED_NATIONS = ["UN", "U.N.", "United Nations", "UN's", "U.N.'s", "United Nations'"];

function readBodies(add: Add, cells: (line: string) => string[][]): void {
  for (const line of lines(METONYMS)) {
    const [[country = ""] = [], [name = ""] = [], others = []] = cells(line);
    const body = { entity: `organization:${foldName(name)}`, kind: "organization", name } as const;
    const standsFor = `${country === "European Union" ? "organization" : "government"}:${foldName(country)}`;
    for (const written of [name, ...others]) add(written, { ...body, standsFor, form: "noun", ambiguous: false });
  }
  for (const president of ADMINISTRATIONS.split(" ")) {
    const name = `${president} administration`;
    const body = { entity: `organization:${foldName(name)}`, kind: "organization", name } as const;
    for (const written of [name, `${president} Administration`])
      add(written, { ...body, standsFor: "government:united-states", form: "noun", ambiguous: false });
  }
  let parent = "";
  for (const line of lines(INTERNATIONAL_BODIES)) {
    const [[name = ""] = [], others = [], called = []] = cells(line.trim());
    const entity = `organization:${foldName(name)}`;
    if (!line.startsWith(" ")) parent = entity;
    const body = { entity, kind: "organization", name, form: "noun", ambiguous: false } as const;
    const ofTheUn = called.flatMap((words) => UNITED_NATIONS.map((whose) => `${whose} ${words}`));
    for (const written of [name, ...others, ...ofTheUn])
      add(written, { ...body, ...(line.startsWith(" ") && { standsFor: parent }) });
  }
  for (const line of [...lines(CIVIL_BODIES), ...lines(ARMED_GROUPS), ...lines(COMPANIES)]) {
    const [[name = ""] = [], others = []] = cells(line);
    const body = { entity: `organization:${foldName(name)}`, kind: "organization", name } as const;
    for (const written of [name, ...others]) add(written, { ...body, form: "noun", ambiguous: false });
  }
}

/** Every name of the lexicon as `foldWritten` leaves it: states, their people and capitals, bodies, outlets, regions. */
export function worldNames(): ReadonlyMap<string, WorldName> {
  known ??= readAll();
  return known;
}

/** Give the name of the state with this entity id, such as "Russia" for `government:russia`. */
export function resolveCountry(entity: EntityId): string | undefined {
  worldNames();
  return countries?.get(entity);
}
