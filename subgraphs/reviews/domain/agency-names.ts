import type { Language } from '@ndseb/shared/viewer.ts'
import { AGENCIES, type Agency } from '@ndseb/shared/vocabulary/roles.ts'

const COMMA = { zh: '、', en: ', ' } as const
const NONE = { zh: '无', en: 'none' } as const

const inBoth = (names: (language: Language) => readonly string[]) => ({
  zh: names('zh').join(COMMA.zh) || NONE.zh,
  en: names('en').join(COMMA.en) || NONE.en,
})

/** Names as a sentence lists them in either language; where there is none it says so. */
export const listed = (names: readonly string[]) => inBoth(() => names)

export const agencyNames = (agencies: readonly Agency[]) =>
  inBoth((language) => agencies.map((agency) => AGENCIES[agency][language]))
