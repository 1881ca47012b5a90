const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** What is wrong with a code: the first three nobody can read, the last two are read as if they were right (N40). */
export const FAULTS = {
  MISSING: () => '',
  TOO_SHORT: (code: string) => code.slice(0, 15),
  CHECK_CHARACTER: (code: string) => `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`,
  LOWER_CASE: (code: string) => code.toLowerCase(),
  FULL_WIDTH: toFullWidth,
} as const satisfies Record<string, (code: string) => string>
const WRITINGS = Object.values(FAULTS)

/** A code as it stands in a row: spoilt with this probability, in any of the ways. */
export const spoil = (code: string, share: number, random: () => number): string =>
  random() < share ? (WRITINGS[Math.floor(random() * WRITINGS.length)] ?? FAULTS.MISSING)(code) : code
