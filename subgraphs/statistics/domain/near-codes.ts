import { ALPHABET, normaliseCreditCode, readCreditCode } from '@ndseb/shared/rules/credit-code.ts'

const LENGTH = 18

/** The texts that differ from a code in one place: a wrong character, two that changed places, one missing, one too many. */
function* writings(code: string): Generator<string> {
  for (let at = 0; at <= code.length; at += 1) {
    const [before, after] = [code.slice(0, at), code.slice(at)]
    if (code.length === LENGTH - 1) for (const char of ALPHABET) yield before + char + after
    if (at === code.length) return
    if (code.length === LENGTH + 1) yield before + after.slice(1)
    if (code.length !== LENGTH) continue
    for (const char of ALPHABET) yield before + char + after.slice(1)
    yield before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)
  }
}

/**
 * The valid codes that a code as it was written may have been meant for: off in one place, and right by their check character,
 * so that of the more than five hundred writings of one code some thirty are left (GB 32100-2015, N40).
 */
export function nearCodes(rawCode: string | null): readonly string[] {
  const code = normaliseCreditCode(rawCode ?? '')
  if (Math.abs(code.length - LENGTH) > 1) return []
  return [...new Set(writings(code))].filter((one) => readCreditCode(one).ok)
}
