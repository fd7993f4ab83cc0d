/** Bytes as base64, the form in which tables stand in programs and in `storage.local`. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export function fromBase64(base64: string): Uint8Array {
  // Much faster than the way around a binary string, but younger than the oldest browser that we admit.
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64)
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
