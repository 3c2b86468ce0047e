/** The trained weights that reading needs; made by `readLanguageModel` from the files in `models/`. */
export interface LanguageModel {
  /** Which weights these are, for the dossier's record of methods. */
  readonly name: string;
}
