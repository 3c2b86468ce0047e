/**
 * What is thrown when the world is broken: a file is missing, a manifest is not JSON.
 * Only the edges throw it (acquire, store, server, cli); data that is merely odd becomes a notice.
 */
export class StemmaError extends Error {
  /** `folder/what-was-found`, as in notices: "acquire/no-such-file". */
  readonly code: string;
  /** What the reader can do about it. */
  readonly help?: string;

  constructor(code: string, message: string, help?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StemmaError";
    this.code = code;
    if (help !== undefined) this.help = help;
  }
}
