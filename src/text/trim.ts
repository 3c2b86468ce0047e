/** White space as regular expressions know it, for {@link trimMarks}. */
export const WHITE =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Cut all of the given marks off a text's end. A pattern for the same (`[…]+$`) tries every run of marks anew from each of its places. */
export function trimMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Cut all after a text's last letter of English, digit or underscore. */
export function trimToWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/\w/.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
