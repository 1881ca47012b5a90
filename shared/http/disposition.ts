/** `Content-Disposition` of a file that is saved under its name, whatever characters that has (RFC 6266, RFC 5987). */
export function attachmentNamed(given: string): string {
  // Whoever saves it saves it in no other folder than he means to.
  const name = given.replace(/[/\\]/g, '_')
  const ascii = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`
}
