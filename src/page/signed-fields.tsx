import type { JSX } from "preact";

/** Who corrects something, and why: every correction is signed. */
export function SignedFields({ author }: { author: string }): JSX.Element {
  return (
    <>
      <label>
        Your name <input name="author" required value={author} autocomplete="name" />
      </label>
      <label>
        Because <input name="because" required />
      </label>
      <label>
        <input type="checkbox" name="recount" value="1" checked /> recount at once
      </label>
    </>
  );
}
