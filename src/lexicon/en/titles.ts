/** Titles before a person's name; with the gender where the title tells it. */
export const PERSON_TITLES: ReadonlyMap<string, "he" | "she" | "any"> = new Map([
  ..."Mr Mr. Sir Lord King Prince Emperor Father Fr. Brother Imam Sheikh Pope Congressman Chairman Spokesman Monsieur Señor Herr Baron Count Duke"
    .split(" ")
    .map((t): [string, "he"] => [t, "he"]),
  ..."Mrs Mrs. Ms Ms. Miss Madam Madame Dame Lady Queen Princess Empress Sister Congresswoman Chairwoman Spokeswoman Señora Frau Baroness Countess Duchess"
    .split(" ")
    .map((t): [string, "she"] => [t, "she"]),
  ..."Dr Dr. Prof Prof. Professor President Vice Premier Chancellor Minister Secretary Senator Sen. Sen Representative Rep. Rep Governor Gov. Gov Mayor Ambassador Amb. Judge Justice General Gen. Gen Brig. Brigadier Maj. Major Col. Colonel Lt. Lieutenant Capt. Captain Cmdr. Commander Adm. Admiral Vice-Admiral Rear Sgt. Sergeant Cpl. Corporal Pvt. Private Spc. Marshal Field Bishop Archbishop Cardinal Rabbi Rev. Reverend Pastor Ayatollah Mullah Speaker Chief Chair Director Commissioner Superintendent Sheriff Deputy Detective Inspector Officer Agent Attorney Hon. Honorable Comrade Coach Leader Dictator Envoy Spokesperson Councilman Councilwoman Councilor Councillor"
    .split(" ")
    .map((t): [string, "any"] => [t, "any"]),
]);
