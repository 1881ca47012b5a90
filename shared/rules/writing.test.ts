import { describe, expect, test } from 'vitest'
import { normaliseDocumentNumber } from './document-number.ts'
import { normaliseName } from './name.ts'
import { tierOfRegion } from './place.ts'

describe('document numbers match across brackets, width and spaces (N88)', () => {
  test.each([
    '商办服贸函[2019]245号',
    '商办服贸函〔2019〕245号',
    '商办服贸函［2019］245号',
    '商办服贸函（2019）245号',
    '商办服贸函【２０１９】２４５号',
    ' 商办服贸函 [2019] 245 号 ',
    ...['﹝﹞', '〖〗', '《》', '〈〉', '「」', '『』', '{}', '｛｝', '⟦⟧', '﹙﹚'].map(
      ([open, close]) => `商办服贸函${open}2019${close}245号`,
    ),
  ])('%s', (number) => {
    expect(normaliseDocumentNumber(number)).toBe('商办服贸函〔2019〕245号')
  })

  test('another year or number is another document', () => {
    expect(normaliseDocumentNumber('商办服贸函[2020]245号')).not.toBe(
      normaliseDocumentNumber('商办服贸函[2019]245号'),
    )
    expect(normaliseDocumentNumber('苏商服[19]1号')).toBe('苏商服[19]1号')
  })
})

describe('names match across width, brackets and spaces (N91)', () => {
  test.each(['中国（南京）软件谷', '中国(南京)软件谷', '中国〔南京〕软件谷', ' 中国 （ 南京 ） 软件谷　'])(
    '%s',
    (name) => {
      expect(normaliseName(name)).toBe('中国(南京)软件谷')
    },
  )

  test('a space between Latin words still separates them', () => {
    expect(normaliseName('Ｎｅｗ  Land 软件')).toBe('New Land软件')
    expect(normaliseName('New Land')).not.toBe(normaliseName('NewLand'))
  })
})

describe('tiers (N38)', () => {
  test('the East is one column of the standards, everywhere else the other', () => {
    expect(tierOfRegion('EAST')).toBe('EAST')
    expect(tierOfRegion('NORTHEAST')).toBe('OTHER')
  })
})
