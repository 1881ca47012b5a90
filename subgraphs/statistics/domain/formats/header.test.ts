import { describe, expect, test } from 'vitest'
import { recordsIn } from '../testing/source-of.ts'

const HEADER = '统一社会信用代码,企业名称,服务类别,年度,季度,金额,币种'
const ROW = ',甲,运输,2018,1,1.5,CNY'

describe('lines above the header', () => {
  test('are left out, and told', async () => {
    const { records, notes } = await recordsIn(
      `2018年服务贸易统计,,,,,,\n\n制表日期：2019-05-31\n${HEADER}\n${ROW}`,
    )
    expect(records.map(({ line }) => line)).toEqual([4, 5])
    expect(notes).toEqual([{ code: 'TITLES', values: { line: 4, count: 2 } }])
  })

  test.each([
    ['单位：万元', '万元'],
    ['计量单位: 亿元', '亿元'],
    ['填报单位：某某公司,"金额单位：万美元"', '万美元'],
    ['（单位：人民币万元）', '人民币万元'],
    ['制表：甲　单位：元', '元'],
  ])('give the unit of the amounts: %s', async (title, unit) => {
    const { records, notes } = await recordsIn(`统计表\n${title}\n${HEADER}\n${ROW}`)
    expect(records[0]?.cells[5]).toBe(`金额(${unit})`)
    expect(notes[1]).toEqual({ code: 'UNIT', values: { unit } })
  })

  test.each([
    ['以万元计', 'UNIT_UNCLEAR'],
    ['金额均为亿美元', 'UNIT_UNCLEAR'],
    ['单位：万元，单位：亿元', 'UNIT_TWICE'],
  ])('that name a unit which cannot be told refuse the file: %s', async (title, code) => {
    await expect(recordsIn(`统计表\n${title}\n${HEADER}\n${ROW}`)).rejects.toMatchObject({
      code,
      detail: { path: ['csv', '2'] },
    })
  })

  test('must not contradict the header', async () => {
    const header = HEADER.replace('金额', '金额（万元）')
    const { records } = await recordsIn(`单位：万元\n${header}\n${ROW}`)
    expect(records[0]?.cells[5]).toBe('金额（万元）')
    await expect(recordsIn(`单位：亿元\n${header}\n${ROW}`)).rejects.toMatchObject({ code: 'UNIT_TWICE' })
  })

  test('are ten at most: what comes later is no header', async () => {
    const titles = (count: number) => Array.from({ length: count }, (_, index) => `标题${index}`).join('\n')
    expect((await recordsIn(`${titles(10)}\n${HEADER}\n${ROW}`)).records).toHaveLength(2)
    expect((await recordsIn(`${titles(11)}\n${HEADER}\n${ROW}`)).records).toHaveLength(13)
  })
})

test('a first line with one known column is the header, whatever else is in it', async () => {
  const { records, notes } = await recordsIn(`企业名称,颜色\n${HEADER}\n${ROW}`)
  expect(records).toHaveLength(3)
  expect(notes).toEqual([])
})
