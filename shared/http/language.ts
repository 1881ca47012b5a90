import type { Language } from '../viewer.ts'

/** The language that an Accept-Language header asks for: Chinese unless English is preferred to it. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const weights = { zh: 0, en: 0 }
  for (const range of (acceptLanguage ?? '').slice(0, 200).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const language = tag.split('-')[0]
    if (language !== 'zh' && language !== 'en') continue
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    if (Number.isFinite(weight)) weights[language] = Math.max(weights[language], weight)
  }
  return weights.en > weights.zh ? 'en' : 'zh'
}
