/** A stretch marked in a tagged text: its name and where it lies in the text without tags. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Read spans written in the text: "“[q|It is so],” [s|the minister] [c|said]." gives the plain text and three tags.
 * Tags may nest; a bar or bracket without a name before it stands for itself.
 */
export function readTags(tagged: string): { readonly text: string; readonly tags: readonly Tag[] } {
  let text = "";
  const open: { name: string; start: number }[] = [];
  const tags: Tag[] = [];
  for (let i = 0; i < tagged.length; i++) {
    const opening = /^\[([a-z]\w*)\|/.exec(tagged.slice(i, i + 20));
    if (opening) {
      open.push({ name: opening[1] as string, start: text.length });
      i += opening[0].length - 1;
    } else if (tagged[i] === "]" && open.length > 0) {
      const { name, start } = open.pop() as { name: string; start: number };
      tags.push({ name, start, end: text.length });
    } else text += tagged[i];
  }
  return { text, tags: tags.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The words under each tag of one name, in order. */
export function wordsOf({ text, tags }: ReturnType<typeof readTags>, name: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map(({ start, end }) => text.slice(start, end));
}
