import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { describe, expect, test } from 'vitest'
import { rankCandidates } from './match-candidates.ts'
import { differenceInOnePlace } from './near-names.ts'

const codeOf = (number: number) => {
  const body = `91320100M00010${String(number).padStart(3, '0')}`
  return `${body}${checkCharacter(body)}`
}
const known = (number: number, name: string, soundsAlike = false) => ({
  ...{ creditCode: codeOf(number), name, nameKey: name, soundsAlike },
})
/** The code with another character in front of its check character. */
const spoilt = (number: number) => `${codeOf(number).slice(0, 16)}X${codeOf(number).slice(17)}`

describe('names that differ in one place', () => {
  test.each([
    ['南京云帆软件有限公司', '南京云翻软件有限公司', 1],
    ['南京云帆软件有限公司', '南京云帆软件有限责任公司', 2],
    ['南京云帆软件有限公司', '江苏南京云帆软件有限公司', 2],
    ['南京云帆软件有限公司', '南京云帆科技股份有限公司', null],
    ['南京云帆软件有限公司', '南京星辰软件有限公司', null],
    ['云帆软件', '云翻软件', null],
    ['云帆软件公司', '云舟科技公司', null],
  ])('%s, %s: %s', (one, other, difference) => {
    expect(differenceInOnePlace(one, other)).toBe(difference)
    expect(differenceInOnePlace(other, one)).toBe(difference)
  })
})

describe('what may be meant by an entry of the match queue (N40, N91)', () => {
  test('is ranked: name and code together, the name, the code, what sounds alike, what looks alike', () => {
    const nameKey = '南京云帆软件有限公司'
    const ranked = rankCandidates({ rawCode: spoilt(7), nameKey }, [
      known(1, '南京云海软件有限公司'),
      known(2, '南京云翻软件有限公司'),
      known(7, '南京某某集团'),
      known(3, nameKey),
    ])
    expect(ranked.map(({ creditCode, reasons }) => [creditCode, ...reasons])).toEqual([
      [codeOf(3), 'SAME_NAME'],
      [codeOf(7), 'NEAR_CODE'],
      [codeOf(2), 'SAME_PINYIN'],
      [codeOf(1), 'NEAR_NAME'],
    ])
    const [first] = rankCandidates({ rawCode: spoilt(7), nameKey }, [
      known(3, nameKey),
      known(7, '南京云翻软件有限公司'),
    ])
    expect(first).toMatchObject({ creditCode: codeOf(7), reasons: ['SAME_PINYIN', 'NEAR_CODE'] })
  })

  test('sounds alike in several places too, after what looks alike as well', () => {
    expect(
      rankCandidates({ rawCode: null, nameKey: '南京云帆数据有限公司' }, [
        known(1, '南京匀翻树据有限公司', true),
        known(2, '南京云翻数据有限公司'),
      ]).map(({ creditCode, reasons }) => [creditCode, ...reasons]),
    ).toEqual([
      [codeOf(2), 'SAME_PINYIN'],
      [codeOf(1), 'SAME_PINYIN'],
    ])
  })

  test('stands there once, under the name that fits best, and is left out where nothing fits', () => {
    const nameKey = '南京云帆软件有限公司'
    expect(
      rankCandidates({ rawCode: null, nameKey }, [
        known(1, '南京云翻软件有限公司'),
        known(1, nameKey),
        known(2, '苏州完全不同的企业'),
      ]),
    ).toEqual([{ creditCode: codeOf(1), name: nameKey, reasons: ['SAME_NAME'] }])
  })

  test('is of at most ten enterprises, in the same order whatever order they were found in', () => {
    const nameKey = '南京云帆软件有限公司'
    const many = Array.from({ length: 30 }, (_, index) => known(index, nameKey))
    const ranked = rankCandidates({ rawCode: null, nameKey }, many)
    expect(ranked).toHaveLength(10)
    expect(rankCandidates({ rawCode: null, nameKey }, many.toReversed())).toEqual(ranked)
  })
})
