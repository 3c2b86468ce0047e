import type { JSX } from "preact";
import type { AccountView } from "../report/page-view.ts";
import type { TextView } from "../report/texts.ts";
import type { Links } from "./links.ts";
import { Text } from "./reader.tsx";
import { SignedFields } from "./signed-fields.tsx";

/** What the page of an article is given. */
export interface ArticleProps {
  readonly account: AccountView;
  readonly text: TextView;
  readonly links: Links;
  readonly story: { readonly address: string; readonly title: string };
  readonly author: string;
}

/** One article with all that was read in it, what is known of it, and where that can be corrected. */
export function ArticlePage({ account, text, links, story, author }: ArticleProps): JSX.Element {
  const address = `/a/${account.id}`;
  return (
    <div class="app-page reader">
      <p class="kicker">
        Article {account.siglum} of <a href={story.address}>{story.title}</a>
      </p>
      <h1>{account.headline ?? "No headline"}</h1>
      <details class="more correct">
        <summary>Correct its outlet or date, or leave it out</summary>
        <Form is="outlet" id={account.id} back={address} author={author} submit="Set the outlet">
          <label>
            Outlet <input name="outlet" required value={account.name ?? ""} />
          </label>
        </Form>
        <Form is="published" id={account.id} back={address} author={author} submit="Set the day">
          <label>
            Day of publication <input type="date" name="published" required />
          </label>
        </Form>
        <Form is="exclude" id={account.id} back={story.address} author={author} submit="Leave it out of stories">
          <span />
        </Form>
      </details>
      <Text text={text} account={account} links={links} />
    </div>
  );
}

function Form({
  is,
  id,
  back,
  author,
  submit,
  children,
}: {
  is: string;
  id: string;
  back: string;
  author: string;
  submit: string;
  children: JSX.Element;
}): JSX.Element {
  return (
    <form method="post" action="/correct" class="signed">
      <input type="hidden" name="is" value={is} />
      <input type="hidden" name="article" value={id} />
      <input type="hidden" name="back" value={back} />
      {children}
      <SignedFields author={author} />
      <button type="submit">{submit}</button>
    </form>
  );
}
