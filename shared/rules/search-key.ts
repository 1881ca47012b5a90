import { customPinyin, pinyin } from 'pinyin-pro'
import { toHalfWidth } from './credit-code.ts'

/** Readings of place names that the library's dictionary lacks or has for another word. */
const PLACE_READINGS = {
  乐亭: 'lào tíng',
  乐清: 'yuè qīng',
  乐陵: 'lào líng',
  什邡: 'shí fāng',
  会稽: 'kuài jī',
  六合: 'lù hé',
  单县: 'shàn xiàn',
  大埔: 'dà bù',
  尉犁: 'yù lí',
  泌阳: 'bì yáng',
  洪洞: 'hóng tóng',
  莘庄: 'xīn zhuāng',
  都匀: 'dū yún',
}
customPinyin(PLACE_READINGS)

/** Letters and digits alone, in lower case: whatever width, brackets, spaces or tones were typed (N91). ü is v, as it is typed. */
const fold = (text: string): string =>
  toHalfWidth(text)
    .normalize('NFD')
    .replace(/u\u0308/gi, 'v')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
    .toLowerCase()

/**
 * What a name is found by and sorted by: its syllables in pinyin, a space, its letters and digits. "中国（南京）软件谷" →
 * "'zhong'guo'nan'jing'ruan'jian'gu 中国南京软件谷". In the order of its code points it stands syllable by syllable, as in a
 * dictionary: xi'an before xian (N87).
 */
export function searchKeyOf(name: string): string {
  const text = fold(name)
  const syllables = pinyin(text, { type: 'array', toneType: 'none', nonZh: 'consecutive', v: true })
  return `${syllables.map((syllable) => `'${syllable}`).join('')} ${text}`
}

/** The fewest letters or digits that are searched for; of Chinese, one character says enough. */
export const FEWEST_LETTERS = 2

/** How well a name fits a text, best first: it is the text, it begins with it, it contains it. */
export const FITS = ['WHOLE', 'BEGINNING', 'ANYWHERE'] as const
export type SearchPatterns = Readonly<Record<(typeof FITS)[number], string>>

/**
 * The regular expressions that find names by their keys, each finding what the one before it finds; null where the text is
 * too little to search for. Chinese is found in the characters alone. Letters are found there too, or as pinyin that begins
 * with a syllable, each syllable whole or cut short: ruanjian, rj and rjian find 软件; a name is the text where its pinyin is,
 * spelled out. They hold letters and digits of the text alone, never a sign that would mean something in a pattern.
 */
export function searchPatterns(text: string): SearchPatterns | null {
  const folded = fold(text)
  const characters = { WHOLE: ` ${folded}$`, BEGINNING: ` ${folded}`, ANYWHERE: ` .*${folded}` }
  if (/[^a-z0-9]/.test(folded)) return characters
  if (folded.length < FEWEST_LETTERS) return null
  const letters = [...folded]
  const syllables = `'${letters.join("(?:[^' ]*')?")}`
  return {
    WHOLE: `${characters.WHOLE}|^'${letters.join("'?")} `,
    BEGINNING: `${characters.BEGINNING}|^${syllables}`,
    ANYWHERE: `${characters.ANYWHERE}|${syllables}`,
  }
}
