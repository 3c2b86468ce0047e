// Writes ONNX models small enough to be written by hand: a table of numbers that token numbers look up, and a mean over the tokens where wanted.
// The wire format is Protocol Buffers'; the field numbers are those of onnx.proto (ONNX IR version 8, operator set 13).

const encoder = new TextEncoder();

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

const number = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];

function bytes(field: number, value: string | readonly number[] | Uint8Array): number[] {
  const content = typeof value === "string" ? encoder.encode(value) : value;
  return [...varint((field << 3) | 2), ...varint(content.length), ...content];
}

const INT64 = 7;
const FLOAT = 1;

/** A named input or output: element type, and each dimension by a length or a name. */
function valueInfo(field: number, name: string, type: number, dims: readonly (number | string)[]): number[] {
  const shape = dims.flatMap((dim) => bytes(1, typeof dim === "number" ? number(1, dim) : bytes(2, dim)));
  return bytes(field, [...bytes(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))]);
}

function tensor(field: number, name: string, type: number, dims: readonly number[], raw: ArrayBuffer): number[] {
  return bytes(field, [
    ...dims.flatMap((dim) => number(1, dim)),
    ...number(2, type),
    ...bytes(8, name),
    ...bytes(9, new Uint8Array(raw)),
  ]);
}

function node(
  inputs: readonly string[],
  output: string,
  operator: string,
  attributes: readonly number[] = [],
): number[] {
  return bytes(1, [
    ...inputs.flatMap((input) => bytes(1, input)),
    ...bytes(2, output),
    ...bytes(4, operator),
    ...attributes,
  ]);
}

/** Attributes of whole numbers: one (`i`) or several (`ints`). */
const oneNumber = (name: string, value: number): number[] =>
  bytes(5, [...bytes(1, name), ...number(3, value), ...number(20, 2)]);
const numbers = (name: string, values: readonly number[]): number[] =>
  bytes(5, [...bytes(1, name), ...values.flatMap((value) => number(8, value)), ...number(20, 7)]);

/** Write a model that looks each token up in a table: a row of `table` per token, or the mean of the rows. */
export function toOnnx(table: readonly (readonly number[])[], output: "rows" | "mean"): Uint8Array {
  const width = table[0]?.length ?? 0;
  const dims = output === "rows" ? [1, "tokens", width] : [1, width];
  const graph = [
    ...node(["table", "input_ids"], output === "rows" ? "out" : "rows", "Gather"),
    ...(output === "mean"
      ? node(["rows"], "out", "ReduceMean", [...numbers("axes", [1]), ...oneNumber("keepdims", 0)])
      : []),
    ...bytes(2, "tiny"),
    ...tensor(5, "table", FLOAT, [table.length, width], Float32Array.from(table.flat()).buffer),
    ...valueInfo(11, "input_ids", INT64, [1, "tokens"]),
    ...valueInfo(12, "out", FLOAT, dims),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(8, number(2, 13)), ...bytes(7, graph)]);
}
