/** The commonest words of English, in nearly every sentence of it and in few of any other language. */
const COMMON = new Set(
  (
    "the of and to a in that is was for on with as it by at from he said be his has have had are were an this which but not they its who " +
    "will their been after would about one or new more also when than been could two up out into over she her we you i if there no all first"
  ).split(" "),
);

/** English prose has over a third of such words; headlines and lists have a fifth; other languages under a tenth. */
const ENGLISH = 0.2;

/** How many words are enough to tell. */
const ENOUGH = 600;

/** Tell whether a text is plainly English, by the share of its commonest words. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 8000)
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)?/gu)
      ?.slice(0, ENOUGH) ?? [];
  return words.length > 0 && words.filter((word) => COMMON.has(word)).length > words.length * ENGLISH;
}

/** Detect a text's language by its letter sequences; `und` where it cannot be told. */
export async function detectLanguage(text: string): Promise<string> {
  const { eld } = await import("eld/small");
  const detected = eld.detect(text.slice(0, 4000));
  return detected.isReliable() ? detected.language : "und";
}
