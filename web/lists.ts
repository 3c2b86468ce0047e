// Keys of lists: `j` and `k` go through their links, `/` to the field for words; `x` swaps two articles, `e` goes to the exports.
export {};

const field = 'input[type="search"]';

addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || (target as Element).closest?.("input, textarea, select"))
    return;
  if (document.querySelector<HTMLInputElement>(".keys-on")?.checked === false) return;
  const links = [...document.querySelectorAll<HTMLElement>(".stories .title, .found a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (key === "j") links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (key === "k") links[Math.max(at - 1, 0)]?.focus();
  else if (key === "x") document.querySelector<HTMLElement>(".swap")?.click();
  else if (key === "e") document.getElementById("take")?.scrollIntoView();
  else if (key === "/") {
    event.preventDefault();
    const search = document.querySelector<HTMLElement>(field);
    if (search) search.focus();
    else location.href = "/search";
  }
});
