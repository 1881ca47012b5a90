import type { Language } from '@ndseb/shared/viewer.ts'
import { AGENCIES, type Agency } from '@ndseb/shared/vocabulary/roles.ts'

/** Names as a sentence lists them; where there is none it says so. */
export const listed = (names: readonly string[], language: Language): string =>
  names.length > 0 ? names.join(language === 'zh' ? '、' : ', ') : language === 'zh' ? '无' : 'none'

export const agencyNames = (agencies: readonly Agency[], language: Language): string =>
  listed(
    agencies.map((agency) => AGENCIES[agency][language]),
    language,
  )
