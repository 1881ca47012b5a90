import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseName } from './name.ts'
import { FITS, searchKeyOf, searchPatterns } from './search-key.ts'

/** The patterns are of the kind that JavaScript and PostgreSQL read alike; test/journeys/search.test.ts asks PostgreSQL. */
const fitOf = (text: string, name: string) => {
  const patterns = searchPatterns(text)
  return patterns && FITS.find((fit) => new RegExp(patterns[fit], 'u').test(searchKeyOf(name)))
}
const finds = (text: string, name: string) => Boolean(fitOf(text, name))
const syllablesOf = (name: string) => searchKeyOf(name).split(' ')[0]?.split("'").slice(1) ?? []
const spell = (name: string) => syllablesOf(name).join('')

/** Characters of several readings, by the words that they stand in: places first. */
const READINGS =
  `重庆 chongqing 厦门 xiamen 大厦 dasha 西咸 xixian 合肥高新 hefeigaoxin 六安 luan 南京六合 nanjingluhe
  台州 taizhou 丽水 lishui 东莞 dongguan 番禺 panyu 乐清 yueqing 乐山 leshan 乐亭 laoting 乐陵 laoling 蚌埠 bengbu
  亳州 bozhou 什邡 shifang 莘庄 xinzhuang 洪洞 hongtong 大埔 dabu 单县 shanxian 会稽 kuaiji 会计 kuaiji 泌阳 biyang
  尉犁 yuli 尉氏 weishi 成都 chengdu 都匀 duyun 长沙 changsha 长治 changzhi 朝阳 chaoyang 吕梁 lvliang 绿地 lvdi
  数据 shuju 参数 canshu 银行 yinhang 行政 xingzheng`
    .split(/\s+(?=\P{ASCII})/u)
    .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''])

describe('the key of a name (N87, N91)', () => {
  test('is its syllables, then its letters and digits', () => {
    expect(searchKeyOf('中国（南京）软件谷')).toBe("'zhong'guo'nan'jing'ruan'jian'gu 中国南京软件谷")
  })

  test.each(['中国(南京)软件谷', '中国〔南京〕 软件谷', '中国[南京]软件谷'])('is the same for %s', (name) => {
    expect(searchKeyOf(name)).toBe(searchKeyOf('中国（南京）软件谷'))
  })

  test('keeps Latin words and digits whole, in lower case and half width', () => {
    expect(searchKeyOf('Ｎｅｗ Land 软件园２期')).toBe("'newland'ruan'jian'yuan'2'qi newland软件园2期")
  })

  test('of a name without letters is empty but for its space', () => {
    expect(searchKeyOf('（）')).toBe(' ')
  })

  test('puts a character without a reading where its syllable would be', () => {
    expect(searchKeyOf('𠮷野')).toBe("'𠮷'ye 𠮷野")
  })

  test.each(READINGS)('reads %s as %s', (place, reading) => {
    expect(spell(place)).toBe(reading)
  })

  test('reads every recommending unit as its English name spells it', () => {
    const units: { zh: string; en: string; byRuling?: true }[] = JSON.parse(
      readFileSync(new URL('../../db/seeds/reference/recommending-units.json', import.meta.url), 'utf8'),
    ).rows
    // Harbin and Urumqi are not Chinese words, and the name of XPCC is translated.
    const spelled = units.filter(({ en, byRuling }) => !byRuling && !['Harbin', 'Urumqi'].includes(en))
    expect(spelled).toHaveLength(35)
    for (const { zh, en } of spelled)
      expect(spell(zh)).toContain(en.replace(/ .*|[^A-Za-z]/g, '').toLowerCase())
  })

  test('stands in the order of a dictionary, syllable by syllable', () => {
    const sorted = ['先', '西安', '南京软件谷', '南京', '西', '安徽', 'AI谷', '2期', '重庆', '厦门'].sort(
      (a, b) => (searchKeyOf(a) < searchKeyOf(b) ? -1 : 1),
    )
    expect(sorted).toEqual(['2期', 'AI谷', '安徽', '重庆', '南京', '南京软件谷', '西', '西安', '厦门', '先'])
  })
})

describe('a text finds a name', () => {
  const VALLEY = '中国（南京）软件谷'
  test.each([
    ...['中国(南京)软件谷', '[南京] 软件', '谷', '国南', '南京软件谷'],
    ...['nanjing ruanjiangu', 'nanjingruanjiangu', 'ruanjian', 'ruan jian', "nan'jing"],
    ...['NanJing', 'nánjīng', 'ｎａｎｊｉｎｇ'],
    ...['njrjg', 'rjg', 'rj', 'ZGNJRJG', 'nanjingrjg', 'njruanjian', 'zhg'],
  ])('by %s', (text) => {
    expect(finds(text, VALLEY)).toBe(true)
  })

  test.each(['北京', '软谷', 'anjing', 'uanjian', 'ingr', 'njg', 'gu2', 'beijing', 'jiangnan'])(
    'and not by %s',
    (text) => {
      expect(finds(text, VALLEY)).toBe(false)
    },
  )

  test.each(['TechPark', 'techpark', 'park', 'tech', '102', '02', '2期'])(
    'in Latin words and digits by any part: %s',
    (text) => {
      expect(finds(text, 'TechPark 102期')).toBe(true)
    },
  )

  test.each(['lvdi', 'lüdi', 'lǜdì'])('by %s for ü', (text) => {
    expect(finds(text, '绿地园')).toBe(true)
  })

  test.each(['', ' ', '%', '_', '\\', '()', '.*', 'a', 'a%', '％Ａ＿', '1'])(
    'and “%s” is too little',
    (text) => {
      expect(searchPatterns(text)).toBeNull()
    },
  )

  test.each(['南%谷', '南.*谷', '南_软', '(南|北)', '[南北]京', 'n.*g', '^zg|x$'])(
    'and signs that mean something in a pattern mean nothing: %s',
    (text) => {
      expect(finds(text, VALLEY)).toBe(false)
    },
  )

  test.each(['软%件', '软\\件', '***=软件', '(南京)$'])('nor do they hinder: %s', (text) => {
    expect(finds(text, VALLEY)).toBe(true)
  })
})

describe('a name fits a text', () => {
  const VALLEY = '中国（南京）软件谷'
  test.each([
    ...['中国(南京)软件谷', 'zhongguonanjingruanjiangu', 'zhongguo nanjing ruanjiangu'].map((text) => [
      text,
      'WHOLE',
    ]),
    ...['中国', '中国南京', 'zhong', 'zg', 'zgnjrjg', 'zhongguonanjingruanjiang'].map((text) => [
      text,
      'BEGINNING',
    ]),
    ...['南京', '谷', 'nanjing', 'njrjg', 'gu'].map((text) => [text, 'ANYWHERE']),
  ])('%s as %s', (text, fit) => {
    expect(fitOf(text, VALLEY)).toBe(fit)
  })

  test('in Latin words alike', () => {
    expect(['techpark 102期', 'tech', 'park'].map((text) => fitOf(text, 'TechPark 102期'))).toEqual([...FITS])
  })
})

describe('whatever its name, a park is found', () => {
  const character = constantFrom(...'中国南京软件谷重庆厦门西咸合肥高新绿地数字服务产业园区长乐单会都行')
  const piece = constantFrom(...'（）()[〕 　·%_\\2', 'AI', 'Ｎｅｗ', '３期')
  const name = array(
    constantFrom(character, character, piece).chain((one) => one),
    { maxLength: 40 },
  ).map((parts) => `园${parts.join('')}`)

  test('by its own name in any writing, its pinyin and its initials', () => {
    assert(
      property(name, (own) => {
        const syllables = syllablesOf(own)
        for (const text of [own, normaliseName(own), spell(own)]) expect(fitOf(text, own)).toBe('WHOLE')
        expect(finds(syllables.join(' '), own)).toBe(true)
        const initials = syllables.map((syllable) => syllable[0]).join('')
        expect(finds(initials, own)).toBe(initials.length > 1)
      }),
    )
  })

  test('and a pattern holds nothing that the text could smuggle in', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const pattern of Object.values(searchPatterns(text) ?? {})) {
          expect(() => new RegExp(pattern, 'u')).not.toThrow()
          const own = pattern.replace(/\(\?:\[\^' \]\*'\)\?|'\?/g, '').replace(/^ (\.\*)?|\|\^?'|[$ ]/g, '')
          expect(own).toMatch(/^[\p{L}\p{N}]+$/u)
        }
      }),
    )
  })
})
