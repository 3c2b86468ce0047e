import { describe, expect, it } from "vitest";
import { type Told, traceStory } from "../../test/told.ts";

/** The quoted fragments of each reconstruction, and how many readings render them. */
function reconstructed(...articles: readonly [Told, ...Told[]]): readonly (readonly string[])[] {
  return traceStory(...articles).utterances.flatMap(({ reconstruction }) =>
    reconstruction
      ? [reconstruction.parts.filter(({ basis }) => basis === "quoted").map(({ anchor }) => anchor.text)]
      : [],
  );
}

const CORE = "the harbour wall has moved by more than an inch since the winter storms";

const ONE = {
  outlet: "Upland Courier",
  text: `A port official told reporters on Monday that ships would be turned away. “We have known since spring that ${CORE},” the official said.`,
};
const TWO = {
  outlet: "Valley Post",
  text: `“${CORE},” a port official said on Monday. “We expect that the east pier will have to close,” the official added. The town council meets in May.`,
};

describe("reconstruction of a lost statement", () => {
  it("sets the longest reading of each fragment in the order in which articles have them", () => {
    expect(reconstructed(ONE, TWO)).toEqual([
      [`We have known since spring that ${CORE},`, "We expect that the east pier will have to close,"],
    ]);
  });

  it("does not depend on the order of the articles", () => {
    expect(reconstructed(TWO, ONE)).toEqual(reconstructed(ONE, TWO));
  });

  it("takes no fragment from elsewhere in an article", () => {
    const far = {
      ...TWO,
      text: TWO.text.replace(" “We expect", " It rained. It rained again. Then it stopped. “We expect"),
    };
    expect(reconstructed(ONE, far)).toEqual([]);
  });

  it("leaves what a named person said in public alone", () => {
    const named = (told: Told): Told => ({
      ...told,
      text: told.text
        .replaceAll("a port official", "Ines Varga")
        .replaceAll("A port official", "Ines Varga")
        .replaceAll("the official", "Varga"),
    });
    expect(reconstructed(named(ONE), named(TWO))).toEqual([]);
  });

  it("needs two articles that quote the same words", () => {
    expect(
      reconstructed(TWO, { outlet: "Upland Courier", text: "The town council meets in May to speak of the harbour." }),
    ).toEqual([]);
  });
});
