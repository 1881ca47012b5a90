import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinBrokenLines } from './broken-lines.ts'

describe('line breaks inside words are joined when the notice is quoted (N92)', () => {
  test.each([
    ['between two characters', '采用数字技术进\n行研发', '采用数字技术进行研发'],
    ['after a comma', '培育新业态,\n推进建设', '培育新业态,推进建设'],
    ['with spaces at the break', '采用数字技术进  \n 行研发', '采用数字技术进行研发'],
    ['in Windows’ line breaks', '软\r\n件', '软件'],
    ['inside a number', '于20\n19年8月', '于2019年8月'],
    ['inside a Latin word', '离岸IT\nO业务', '离岸ITO业务'],
    ['between a number and a character', '不低于\n100家', '不低于100家'],
    [
      'of a page’s end inside a sentence',
      '意义重大,加快形成国\n\n际竞争新优势',
      '意义重大,加快形成国际竞争新优势',
    ],
    [
      'of a page’s end inside a numbered paragraph',
      '1. 产值不低于200亿元,开展业务\n\n企业数量不低于100家。',
      '1. 产值不低于200亿元,开展业务企业数量不低于100家。',
    ],
  ])('%s', (_where, text, joined) => {
    expect(joinBrokenLines(text)).toBe(joined)
  })

  test('Latin words that follow one another keep a space between them', () => {
    expect(joinBrokenLines('cloud \ncomputing')).toBe('cloud computing')
    expect(joinBrokenLines('software,\nservices')).toBe('software, services')
  })
})

describe('paragraphs stay (N92)', () => {
  test.each([
    ['after the end of a sentence', '具有重要意义。\n数字服务是指'],
    ['after a quotation that ends a sentence', '“建设基地。”\n各省'],
    ['after an addressee’s colon', '各省、自治区、直辖市：\n根据意见'],
    ['a heading and its text', '一、充分认识基地建设的重要意义\n党的十九大强调,要拓展'],
    ['a heading after an empty line', '关于组织申报的通知\n\n各省、自治区、直辖市'],
    ['numbered items', '附件：1. 建设工作方案\n2. 编制指南'],
    ['a sub-heading', '三、基地申报主体和条件\n(一)基地申报主体'],
    ['an indented paragraph', '前文,未完\n　　后文另起一段'],
  ])('%s', (_what, text) => {
    expect(joinBrokenLines(text)).toBe(text)
  })

  test('several empty lines are one', () => {
    expect(joinBrokenLines('\n甲。\n\n\n乙。\n')).toBe('甲。\n\n乙。')
  })
})

test('a text that was joined is not changed by joining it again, and loses nothing but breaks and spaces (N92)', () => {
  const pieces = fc.constantFrom(
    '数',
    '字',
    ',',
    '。',
    '1',
    '.',
    'a',
    'B',
    ' ',
    '\n',
    '\n\n',
    '　　',
    '一、',
    '(一)',
    '：',
    '-',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join('')
      const joined = joinBrokenLines(text)
      expect(joinBrokenLines(joined)).toBe(joined)
      expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    { numRuns: 3000 },
  )
})
