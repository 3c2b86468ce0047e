import { expect, test } from "vitest";
import type { Tag } from "../../model/annotations.ts";
import { resolveLemma } from "./lemmas.ts";

const rows: readonly (readonly [Tag, string])[] = [
  [
    "VERB",
    "said say | says say | told tell | wrote write | written write | bought buy | struck strike | went go | left leave | saw see",
  ],
  [
    "VERB",
    "announced announce | warned warn | denied deny | dies die | dying die | agreed agree | freed free | argued argue | lived live | used use",
  ],
  [
    "VERB",
    "planned plan | admitted admit | occurred occur | controlled control | called call | killed kill | added add | erred err | passed pass",
  ],
  [
    "VERB",
    "visited visit | united unite | opened open | repeated repeat | created create | explored explore | offered offer | hoped hope | developed develop",
  ],
  [
    "VERB",
    "charged charge | belonged belong | changed change | hanging hang | managed manage | handled handle | failed fail | filed file | fired fire",
  ],
  [
    "VERB",
    "launches launch | focuses focus | uses use | goes go | carries carry | reaches reach | aches ache | buzzes buzz | purchases purchase",
  ],
  [
    "VERB",
    "buying buy | using use | citing cite | targeting target | shelling shell | speaking speak | making make | bringing bring | seizing seize",
  ],
  ["AUX", "was be | 's be | ’re be | has have | had have | wo will | ca can | did do | would would"],
  [
    "NOUN",
    "officials official | countries country | attacks attack | women woman | spokesmen spokesman | crises crisis | analyses analysis | viruses virus",
  ],
  [
    "NOUN",
    "houses house | buses bus | heroes hero | shoes shoe | lives life | series series | news news | headquarters headquarters | taxis taxi",
  ],
  [
    "NOUN",
    "1990s 1990s | process process | status status | criteria criterion | boxes box | matches match | movies movie | militiamen militiaman",
  ],
  ["ADJ", "bigger big | largest large | earlier early | better good | worst bad | other other | former former"],
  ["PRON", "him he | them they | us we"],
  ["PART", "n't not | n’t not | to to"],
  ["PROPN", "Reuters reuters | Gates gates"],
];

test.each(rows)("%s: %s", (tag, list) => {
  const pairs = list.split(" | ").map((pair) => pair.split(" "));
  expect(pairs.map(([form]) => resolveLemma(form as string, tag))).toEqual(pairs.map(([, lemma]) => lemma));
});
