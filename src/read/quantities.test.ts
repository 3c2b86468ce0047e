import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "./quantities.ts";

/** The amounts of a text: "at least 30 = 30..". */
function amountsIn(text: string): readonly string[] {
  return findQuantities({ text, removals: [] }, []).map(({ span, value: { min, max, unit, vague } }) => {
    const range = min === max ? String(min) : `${min ?? ""}..${max ?? ""}`;
    return `${text.slice(span.start, span.end)} = ${range}${unit === undefined ? "" : ` ${unit}`}${vague ? " vague" : ""}`;
  });
}

describe("findQuantities", () => {
  it.each([
    ["They sank 28,500 boats.", "28,500 = 28500"],
    ["They sank three hundred and six boats.", "three hundred and six = 306"],
    ["They sank twenty-one boats.", "twenty-one = 21"],
    // figures and parts
    ["They sank 40 000 boats.", "40 000 = 40000"],
    ["They sank a hundred and five thousand boats.", "a hundred and five thousand = 105000"],
    ["It rose by .5 percent.", ".5 percent = 0.5 percent"],
    ["It rose by point five percent.", "point five percent = 0.5 percent"],
    ["It is three point one four.", "three point one four = 3.14"],
    ["It has 1.3x10^6 cells.", "1.3x10^6 = 1300000"],
    ["It fell to minus five.", "minus five = -5"],
    ["They lost one and a half boats.", "one and a half = 1.5"],
    ["They lost 1 1/2 boats.", "1 1/2 = 1.5"],
    ["They ate three twenty-firsts of it.", "three twenty-firsts = 0.142857142857143 share"],
    ["It is two hundred and fifty-four hundredths.", "two hundred and fifty-four hundredths = 200.54"],
    ["They need two million and three fifths.", "two million and three fifths = 2600000"],
    // measures and money
    ["It covers 300 square miles.", "300 square miles = 300 square mile"],
    ["It covers 12 sq. km.", "12 sq. km = 12 square km"],
    ["It flew at 900 km/h there.", "900 km/h = 900 km/h"],
    ["It flew at 70 miles an hour.", "70 miles an hour = 70 mph"],
    ["It pumps 2 million barrels a day.", "2 million barrels a day = 2000000 barrel/day"],
    ["It lies 40 nautical miles out.", "40 nautical miles = 40 nautical mile"],
    ["It held 500 metric tons.", "500 metric tons = 500 tonne"],
    ["It was 30°C there.", "30°C = 30 degree"],
    ["It rose 25 basis points.", "25 basis points = 25 basis point"],
    ["It fell two percentage points.", "two percentage points = 2 percentage point"],
    ["It cost 40 Swiss francs.", "40 Swiss francs = 40 CHF"],
    ["It cost 40 North Korean won.", "40 North Korean won = 40 KPW"],
    ["It cost EUR 3 million.", "EUR 3 million = 3000000 EUR"],
    ["It cost 3 million SEK.", "3 million SEK = 3000000 SEK"],
    ["It cost Rs. 500 then.", "Rs. 500 = 500 INR"],
    ["It cost 50 million U.S. dollars.", "50 million U.S. dollars = 50000000 USD"],
    ["It cost 500 hryvnias.", "500 hryvnias = 500 UAH"],
    ["They sank half a million boats.", "half a million = 500000"],
    ["They sank 2.5 million boats.", "2.5 million = 2500000"],
    ["They sank one and a half million boats.", "one and a half million = 1500000"],
    ["They sank millions of boats.", "millions = 2000000.. vague"],
    ["They sank tens of thousands of boats.", "tens of thousands = 20000..999999 vague"],
    ["They sank large numbers of boats.", "large numbers = 2.. vague"],
    ["They sank several hundred boats.", "several hundred = 200..999 vague"],
    ["They sank a handful of boats.", "a handful = 2..9 vague"],
    ["They sank dozens of boats.", "dozens = 24.. vague"],
    ["They sank two dozen boats.", "two dozen = 24"],
    ["They sank at least 30 boats.", "at least 30 = 30.."],
    ["They sank up to 50 boats.", "up to 50 = ..50"],
    ["They sank more than 300 boats.", "more than 300 = 300.."],
    ["They sank nearly 500 boats.", "nearly 500 = 450..500"],
    ["They sank about 450 boats.", "about 450 = 405..495"],
    ["They sank between 5 and 10 boats.", "between 5 and 10 = 5..10"],
    ["They sank 20-30 boats.", "20-30 = 20..30"],
    ["They sank 30 or more boats.", "30 or more = 30.."],
    ["It cost $3bn to build.", "$3bn = 3000000000 USD"],
    ["It cost £2.5 million to build.", "£2.5 million = 2500000 GBP"],
    ["It cost 2 to 3 million dollars.", "2 to 3 million dollars = 2000000..3000000 USD"],
    ["It flew 300km to the coast.", "300km = 300 km"],
    ["It flew 300 miles to the coast.", "300 miles = 300 mile"],
    ["Some 40 percent voted.", "Some 40 percent = 36..44 percent"],
    ["A mere 4.5% voted.", "4.5% = 4.5 percent"],
    ["One in five voted.", "One in five = 0.2 share"],
    ["A third of them voted.", "A third = 0.333333333333333 share"],
    ["Two-thirds of them voted.", "Two-thirds = 0.666666666666667 share"],
    ["The 22-year-old won.", "22 = 22 year of age"],
    ["It lasted over six months.", "six = 6 month"],
    ["Chad is the only state apart from Fiji and Peru to object.", "the only state apart from Fiji and Peru = 3 state"],
    ["Chad is one of the few states to object.", "one of the few = 2..9 vague"],
  ])("reads %s", (text, expected) => {
    expect(amountsIn(text)).toEqual([expected]);
  });

  it.each([
    ["It was their first shipment."],
    ["The S-300 and the Kite-6 were shown."],
    ["Flight 17 and Article 5 were named."],
    ["The G7 met at 7:30 and again at 9 p.m."],
    ["They won 3-2 in the 40th minute."],
    ["No one knew which one of them it was."],
    ["Nobody was seen."],
  ])("finds no amount in %s", (text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  it("keeps spans inside the text and the least below the most, whatever the words", () => {
    const word = fc.constantFrom(
      ..."a half third two twenty one hundred thousand million dozen and of in at least up to more than about between 5 30 1,000 2.5 - / % $ km bn several millions point over minus".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { span, value } of findQuantities({ text, removals: [] }, [])) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
          if (value.min !== undefined && value.max !== undefined) expect(value.min).toBeLessThanOrEqual(value.max);
        }
      }),
    );
  });
});
