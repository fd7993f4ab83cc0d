/** A larger array with what was in a smaller one. */
export function grown<T extends Int32Array | Int16Array | Uint16Array | Uint8Array | Uint32Array>(
  larger: T,
  smaller: T,
): T {
  larger.set(smaller)
  return larger
}
