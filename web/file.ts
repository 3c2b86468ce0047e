// What a page does when script is on, the same in the file and in the app: deep links, keys, light and dark. Nothing is read or
// shown only by script. Script may not run at all, or without a place to store: each part stands by itself.
export {};

const all = <T extends Element>(selector: string, within: ParentNode = document): readonly T[] => [
  ...within.querySelectorAll<T>(selector),
];

function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A page from disk may have no storage; the choice then lasts as long as the page.
  }
}

const root = document.documentElement;

function changeTheme(): void {
  const isDark = root.dataset["theme"]
    ? root.dataset["theme"] === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset["theme"] = isDark ? "light" : "dark";
  keep("stemma-theme", root.dataset["theme"]);
}

const theme = recall("stemma-theme");
if (theme && !root.dataset["theme"]) root.dataset["theme"] = theme;
for (const button of all<HTMLElement>("button.theme")) button.addEventListener("click", changeTheme);

/** Choose the tab of the text that an element stands in. */
function openPane(element: Element): void {
  const radio = element.closest(".pane")?.previousElementSibling?.querySelector<HTMLInputElement>("input");
  if (radio) radio.checked = true;
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (parent instanceof HTMLDetailsElement) parent.open = true;
}

/** Tint the words that begin behind an element: so many UTF-16 units of text that is the article's own. */
function tint(element: Element, length: number): void {
  if (!("highlights" in CSS)) return;
  const range = new Range();
  const walker = document.createTreeWalker(element.closest(".pane") ?? document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  let left = length;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node && left > 0; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest("[lang=en].margin, .reason, .gap")) continue;
    if (!begun) range.setStart(node, 0);
    begun = true;
    range.setEnd(node, Math.min(node.length, left));
    left -= node.length;
  }
  CSS.highlights.set("here", new Highlight(range));
}

/** Go where the address says: its words in the reader, tinted; its article, its claim, its section. */
function follow(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (!target) return;
  openPane(target);
  const [, start, end] = /:(\d+)-(\d+)$/.exec(id) ?? [];
  if (start !== undefined && end !== undefined) tint(target, Number(end) - Number(start));
  for (const popover of all<HTMLElement>("[popover]:popover-open")) popover.hidePopover();
  target.scrollIntoView({ block: target.closest(".passage") ? "center" : "start" });
}
addEventListener("hashchange", follow);
follow();

// A link to where one is already changes no address; it still leads there.
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest?.("a");
  if (link?.hash && link.hash === location.hash && link.pathname === location.pathname) follow();
  const copy = (event.target as Element).closest?.<HTMLElement>("[data-copy]");
  if (copy) void navigator.clipboard?.writeText(new URL(copy.dataset["copy"] ?? "", location.href).href);
});

/** Go to the next or previous marked words of the text that is open. */
function step(by: number): void {
  const marks = all<HTMLElement>(".pane mark").filter((mark) => mark.checkVisibility());
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const mark = marks[(at + by + marks.length) % marks.length];
  if (!mark) return;
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center" });
}

/** Choose the next or previous of some radio buttons. */
function choose(radios: readonly HTMLInputElement[], by: number): void {
  const radio = radios[(radios.findIndex(({ checked }) => checked) + by + radios.length) % radios.length];
  if (radio) radio.checked = true;
}

const dialog = document.querySelector<HTMLDialogElement>("dialog.keys");
const keysOn = dialog?.querySelector<HTMLInputElement>(".keys-on");
if (keysOn) {
  keysOn.checked = recall("stemma-keys") !== "off";
  keysOn.addEventListener("change", () => keep("stemma-keys", keysOn.checked ? "on" : "off"));
}

let isGoing = false;
addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target as Element).closest?.("input:not([type=radio]):not([type=checkbox]), textarea, select")
  )
    return;
  if (key === "?") return dialog?.showModal();
  if (keysOn && !keysOn.checked) return;
  if (isGoing) {
    isGoing = false;
    document.querySelector<HTMLElement>(`.sections [data-key="${CSS.escape(key)}"]`)?.click();
  } else if (/^[1-9]$/.test(key)) {
    const tab = all<HTMLInputElement>(".tab input")[Number(key) - 1];
    if (!tab) return;
    tab.checked = true;
    tab.closest("section")?.scrollIntoView();
  } else if (key === "n" || key === "p") step(key === "n" ? 1 : -1);
  else if (key === "[" || key === "]") choose(all<HTMLInputElement>('input[name$="trace"]'), key === "]" ? 1 : -1);
  else if (key === "t") changeTheme();
  else if (key === "g") isGoing = true;
});
