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

/** Make a name that means one thing. */
export function toWorldName(
  entity: EntityId,
  kind: EntityKind,
  name: string,
  form: WorldName["form"] = "noun",
  ambiguous = false,
): WorldName {
  return { entity, kind, name, form, ambiguous };
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
  const addAll: AddAll = (all, name) => {
    for (const written of all) add(written, name);
  };
  const cells = (line: string): string[][] => line.split("|").map((cell) => (cell === "" ? [] : cell.split(";")));
  countries = new Map();
  for (const line of lines(COUNTRIES)) {
    const [[title = ""] = [], others = [], adjectives = [], people = [], capitals = []] = cells(line);
    const name = title.replace(/^~/, "");
    const entity = `government:${foldName(name)}`;
    const ambiguous = title.startsWith("~");
    const asPeople = toWorldName(entity, "government", name, "people", ambiguous);
    const asAdjective = toWorldName(entity, "government", name, "adjective", ambiguous);
    countries.set(entity, name);
    addAll([name, ...others], toWorldName(entity, "government", name, "noun", ambiguous));
    addAll(people, asPeople);
    for (const written of adjectives) {
      add(written, asAdjective);
      add(`${written}s`, asPeople);
    }
    const [capital = ""] = capitals;
    addAll(capitals, standingFor(entity, toWorldName(`place:${foldName(capital)}`, "place", capital)));
  }
  readBodies(addAll, cells);
  for (const name of lines(REGIONS).flatMap((line) => line.split(";"))) {
    add(name, toWorldName(`place:${foldName(name)}`, "place", name));
  }
  for (const city of [...lines(CITIES), ...lines(PROVINCES)].flatMap((line) => line.split(";"))) {
    const [name = "", ...others] = city.split("/");
    addAll([name, ...others], toWorldName(`place:${foldName(name)}`, "place", name));
  }
  const entities = new Map<string, EntityId>();
  for (const { name, outlet, ambiguous } of outletSpellings()) {
    const entity = entities.get(outlet.name) ?? `outlet:${foldName(outlet.name)}`;
    entities.set(outlet.name, entity);
    add(name, toWorldName(entity, "outlet", outlet.name, "noun", ambiguous));
  }
  return names;
}

/** Add all the ways in which one thing is written. */
type AddAll = (written: readonly string[], name: WorldName) => void;

/** The name as one that stands for a government or body. */
function standingFor(standsFor: EntityId, { entity, kind, name, form, ambiguous }: WorldName): WorldName {
  return { entity, kind, name, form, ambiguous, standsFor };
}

const toBody = (name: string): WorldName => toWorldName(`organization:${foldName(name)}`, "organization", name);

/** How a body is told to be the United Nations' own. */
const UNITED_NATIONS = ["UN", "U.N.", "United Nations", "UN's", "U.N.'s", "United Nations'"];

function readBodies(addAll: AddAll, cells: (line: string) => string[][]): void {
  for (const line of lines(METONYMS)) {
    const [[country = ""] = [], [name = ""] = [], others = []] = cells(line);
    const standsFor = `${country === "European Union" ? "organization" : "government"}:${foldName(country)}`;
    addAll([name, ...others], standingFor(standsFor, toBody(name)));
  }
  for (const president of ADMINISTRATIONS.split(" ")) {
    const name = `${president} administration`;
    addAll([name, `${president} Administration`], standingFor("government:united-states", toBody(name)));
  }
  let parent = "";
  for (const line of lines(INTERNATIONAL_BODIES)) {
    const [[name = ""] = [], others = [], called = []] = cells(line.trim());
    const body = toBody(name);
    const isOrgan = line.startsWith(" ");
    if (!isOrgan) parent = body.entity;
    const ofTheUn = called.flatMap((words) => UNITED_NATIONS.map((whose) => `${whose} ${words}`));
    addAll([name, ...others, ...ofTheUn], isOrgan ? standingFor(parent, body) : body);
  }
  for (const line of [...lines(CIVIL_BODIES), ...lines(ARMED_GROUPS), ...lines(COMPANIES)]) {
    const [[name = ""] = [], others = []] = cells(line);
    addAll([name, ...others], toBody(name));
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
