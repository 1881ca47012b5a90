import { describe, expect, test } from 'vitest'
import { recordsIn } from '../testing/source-of.ts'
import { archiveOf, partsOf, type SheetGiven, workbookOf } from '../testing/workbook-of.ts'

const HEADER = ['统一社会信用代码', '企业名称', '服务类别', '年度', '季度', '金额', '币种']
const ROW = ['', '甲', '运输', '2018', '1', '<c><v>12.1</v></c>', 'CNY']
const CELLS = ['', '甲', '运输', '2018', '1', '12.1', 'CNY']
const withAmount = (cell: string) => ROW.with(5, cell)
const read = async (sheet: SheetGiven, more: Parameters<typeof partsOf>[0] = {}) =>
  recordsIn(await workbookOf({ sheets: [sheet], ...more }))
const faultOf = async (cell: string, more: Parameters<typeof partsOf>[0] = {}) => {
  const { records } = await read({ rows: [HEADER, withAmount(cell)] }, more)
  return records[1]?.fault ?? records[1]?.cells[5]
}

describe('a sheet', () => {
  test('is read with its rows in the columns of the header, and told', async () => {
    const { records, notes } = await read({ name: '直报', rows: [HEADER, ROW] })
    expect(records).toEqual([
      { line: 1, cells: HEADER, firstColumn: 0, fault: undefined },
      { line: 2, cells: CELLS, firstColumn: 0, fault: undefined },
    ])
    expect(notes).toEqual([{ code: 'SHEET', values: { sheet: '直报' } }])
  })

  test('may begin anywhere, under titles', async () => {
    const moved = (cells: readonly string[]) => ['', ...cells]
    const { records, notes } = await read({
      rows: [['', '2018年统计'], ['', '单位：万元'], moved(HEADER), moved(ROW)],
    })
    expect(records).toMatchObject([
      { line: 3, cells: HEADER.with(5, '金额(万元)'), firstColumn: 1 },
      { line: 4, cells: CELLS, firstColumn: 1 },
    ])
    expect(notes.map(({ code }) => code)).toEqual(['SHEET', 'TITLES', 'UNIT'])
  })

  test('names its cells where they stand, and leaves empty ones and empty rows out', async () => {
    const { records } = await recordsIn(
      await archiveOf({
        ...partsOf({}),
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="3"><c r="B3" t="str"><v>企业名称</v></c><c r="D3" t="str"><v>年度</v></c></row><row r="5"><c r="B5" s="1"/></row><row r="9"><c r="D9"><v>2018</v></c></row></sheetData></worksheet>`,
      }),
    )
    expect(records).toMatchObject([
      { line: 3, cells: ['企业名称', '', '年度'], firstColumn: 1 },
      { line: 9, cells: ['', '', '2018'], firstColumn: 1 },
    ])
  })

  test('has texts of every kind: shared, rich, inline, with phonetics left out and controls unescaped', async () => {
    const strings =
      '<si><t xml:space="preserve"> 甲</t></si><si><r><t>软</t></r><r><rPr/><t>件</t></r><rPh sb="0" eb="1"><t>ruan</t></rPh></si><si><t>a_x000D_b&amp;</t></si>'
    const shared = (index: number) => `<c t="s"><v>${index}</v></c>`
    const { records } = await read(
      {
        rows: [HEADER, ROW.with(1, shared(0)), ROW.with(1, shared(1)), ROW.with(1, shared(2))],
      },
      { strings },
    )
    expect(records.slice(1).map(({ cells }) => cells[1])).toEqual([' 甲', '软件', 'a\rb&'])
    await expect(read({ rows: [HEADER, ROW.with(1, shared(9))] }, { strings })).rejects.toMatchObject({
      code: 'WORKBOOK_BROKEN',
    })
  })

  test.each([
    ['<c><v>1E+3</v></c>', '1000'],
    ['<c t="n"><v>12.299999999999999</v></c>', '12.3'],
    ['<c t="b"><v>1</v></c>', 'TRUE'],
    ['<c t="b"><v>0</v></c>', 'FALSE'],
    ["<c t='str'><v>'123</v></c>", '123'],
    ['<c t="inlineStr"><is><r><t>1,</t></r><r><t>234</t></r></is></c>', '1,234'],
  ])('has %s as %s', async (cell, text) => {
    expect(await faultOf(cell)).toBe(text)
  })

  test('is read by the strict standard as by the transitional one, in UTF-16 as in UTF-8', async () => {
    const strict = {
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    }
    const { records } = await read({ rows: [HEADER, ROW] }, strict)
    const parts = partsOf({ sheets: [{ rows: [HEADER, ROW] }] })
    const part = 'xl/worksheets/sheet1.xml'
    const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts[part]}`, 'utf16le')
    const prefixed = (parts[part] ?? '').replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns', 'xmlns:x')
    expect((await recordsIn(await archiveOf({ ...parts, [part]: utf16 }))).records).toEqual(records)
    expect((await recordsIn(await archiveOf({ ...parts, [part]: prefixed }))).records).toEqual(records)
  })
})

describe('a cell that is no plain value is a fault of its row, by its address:', () => {
  const STYLES =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;万元&quot;"/><numFmt numFmtId="166" formatCode="[Red]#,##0.00;[$-804]0"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/></cellXfs>'

  test.each([
    ['a formula', '<c><f>SUM(A1:A2)</f><v>3</v></c>', 'CELL_FORMULA'],
    ['a formula that yields a text', '<c t="str"><f>A1</f><v>3</v></c>', 'CELL_FORMULA'],
    ['an error', '<c t="e"><v>#REF!</v></c>', 'CELL_ERROR'],
    ['a date by its format', '<c s="1"><v>43466</v></c>', 'CELL_DATE'],
    ['a date by a format of the workbook', '<c s="2"><v>43466</v></c>', 'CELL_DATE'],
    ['a date as text', '<c t="d"><v>2019-01-01</v></c>', 'CELL_DATE'],
    ['a unit in the format alone', '<c s="3"><v>12</v></c>', 'CELL_UNIT_IN_FORMAT'],
    ['a number that is shown in percent', '<c s="5"><v>0.12</v></c>', 'CELL_UNIT_IN_FORMAT'],
    ['a number of 18 digits', '<c><v>9.13501E+17</v></c>', 'CELL_LOST_DIGITS'],
  ])('%s', async (_, cell, code) => {
    expect(await faultOf(cell, { styles: STYLES })).toMatchObject({
      code,
      detail: { path: ['csv', '2', 'F2'], values: { cell: 'F2' } },
    })
  })

  test('a number in colours or with a thousands separator is a number', async () => {
    expect(await faultOf('<c s="4"><v>12</v></c>', { styles: STYLES })).toBe('12')
  })

  test('a cell outside the columns of the header', async () => {
    const { records } = await read({ rows: [HEADER, [...ROW, '备注']] })
    expect(records[1]?.fault).toMatchObject({ code: 'CELL_OUTSIDE', detail: { values: { cell: 'H2' } } })
  })

  test('a cell at the far end of the sheet, without a cell for every column before it', async () => {
    const { records } = await read({ rows: [HEADER, [...ROW, '<c r="XFD2"><v>1</v></c>']] })
    expect(records[1]?.fault).toMatchObject({ code: 'CELL_OUTSIDE', detail: { values: { cell: 'XFD2' } } })
    expect(records[1]?.cells).toEqual(CELLS)
    const { records: alone } = await read({ rows: [HEADER, ['<c r="XFD2"><v>1</v></c>'], ROW] })
    expect(alone.map(({ fault }) => fault?.code)).toEqual([undefined, 'CELL_OUTSIDE', undefined])
  })
})

describe('merged cells', () => {
  const merged = (range: string, rows: SheetGiven['rows'] = [HEADER, ROW, ROW]) =>
    read({ rows, after: `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>` })

  test.each(['A2:A3', 'B3:C3', 'A1:B1', 'A3:A9', 'G2:H2'])(
    'among the rows refuse the file: %s',
    async (range) => {
      await expect(merged(range)).rejects.toMatchObject({
        code: 'MERGED_CELLS',
        detail: { values: { range } },
      })
    },
  )

  test.each(['H2:I3', 'A4:C5'])('beside or below them do not: %s', async (range) => {
    expect((await merged(range)).records).toHaveLength(3)
  })

  test('in titles or in a total do not', async () => {
    const rows = [['2018年统计'], HEADER, ROW, ['合计', '', '', '', '', '12.1', '']]
    expect((await merged('A1:G1', rows)).records).toHaveLength(3)
    expect((await merged('A4:E4', rows)).records).toHaveLength(3)
    await expect(merged('A3:A4', rows)).rejects.toMatchObject({ code: 'MERGED_CELLS' })
  })
})

test('hidden rows and columns are read like any other, and told', async () => {
  const parts = partsOf({
    sheets: [{ rows: [HEADER, ROW], before: '<cols><col min="2" max="3" hidden="1"/></cols>' }],
  })
  const part = 'xl/worksheets/sheet1.xml'
  const hidden = (parts[part] ?? '').replace(/<row>(?!.*<row>)/, '<row hidden="1">')
  const { records, notes } = await recordsIn(await archiveOf({ ...parts, [part]: hidden }))
  expect(records).toHaveLength(2)
  expect(notes.slice(1)).toEqual([
    { code: 'HIDDEN_ROWS', values: { count: 1 } },
    { code: 'HIDDEN_COLUMNS', values: { columns: 'B:C' } },
  ])
})

describe('of several sheets', () => {
  const full = (name: string, state?: string) => ({ name, state, rows: [HEADER, ROW.with(1, name)] })

  test('the only visible one with content is read', async () => {
    const { records, notes } = await recordsIn(
      await workbookOf({ sheets: [{ name: '空' }, full('填报'), full('旧', 'hidden')] }),
    )
    expect(records[1]?.cells[1]).toBe('填报')
    expect(notes.map(({ code, values }) => [code, ...Object.values(values)])).toEqual([
      ['OTHER_SHEETS', '旧'],
      ['SHEET', '填报'],
    ])
  })

  test('none is guessed where more have content, and one is read where it is named', async () => {
    const bytes = await workbookOf({ sheets: [full('一季度'), full('二季度'), full('三季度', 'veryHidden')] })
    await expect(recordsIn(bytes)).rejects.toMatchObject({
      code: 'SHEETS_SEVERAL',
      detail: { values: { sheets: '一季度、二季度' } },
    })
    expect((await recordsIn(bytes, '二季度')).records[1]?.cells[1]).toBe('二季度')
    expect((await recordsIn(bytes, '三季度')).records[1]?.cells[1]).toBe('三季度')
    await expect(recordsIn(bytes, '四季度')).rejects.toMatchObject({ code: 'SHEET_UNKNOWN' })
  })

  test('one must be visible', async () => {
    await expect(recordsIn(await workbookOf({ sheets: [full('旧', 'hidden')] }))).rejects.toMatchObject({
      code: 'SHEET_NONE',
    })
  })
})

describe('a workbook is not opened', () => {
  const part = 'xl/worksheets/sheet1.xml'
  const withSheet = async (xml: string) => recordsIn(await archiveOf({ ...partsOf({}), [part]: xml }))

  test.each([
    ['declares entities', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', 'WORKBOOK_DOCTYPE'],
    ['reaches out', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>', 'WORKBOOK_DOCTYPE'],
    ['uses an entity that nobody declares', '<worksheet>&lol;</worksheet>', 'WORKBOOK_BROKEN'],
    ['is no XML', 'nothing', 'WORKBOOK_BROKEN'],
    ['ends too early', '<worksheet><sheetData><row>', 'WORKBOOK_BROKEN'],
    ['is nested very deeply', '<a>'.repeat(10_000), 'WORKBOOK_BROKEN'],
    ['has a text without an end', `<worksheet><c><v>${'1'.repeat(3_000_000)}`, 'WORKBOOK_BROKEN'],
    ['has an attribute without an end', `<worksheet a="${'1'.repeat(3_000_000)}`, 'WORKBOOK_BROKEN'],
    [
      'has a row twice',
      '<worksheet><sheetData><row r="2"/><row r="2"/></sheetData></worksheet>',
      'WORKBOOK_BROKEN',
    ],
    [
      'has a row too many',
      '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>',
      'WORKBOOK_BROKEN',
    ],
    [
      'has a column too many',
      '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>',
      'WORKBOOK_BROKEN',
    ],
  ])('where it %s', async (_, xml, code) => {
    await expect(withSheet(xml)).rejects.toMatchObject({ code })
  })

  test.each([
    ['a document of another kind', { 'word/document.xml': '<document/>' }],
    ['an archive of anything', { 'a.txt': 'x' }],
    ['a workbook that is named and missing', { '_rels/.rels': partsOf({})['_rels/.rels'] ?? '' }],
  ])('where it is %s', async (_, parts) => {
    await expect(recordsIn(await archiveOf(parts))).rejects.toMatchObject({ code: 'NOT_A_WORKBOOK' })
  })

  test('where a header is a formula', async () => {
    const formula = '<c t="str"><f>A1</f><v>币种</v></c>'
    await expect(read({ rows: [HEADER.with(6, formula), ROW] })).rejects.toMatchObject({
      code: 'CELL_FORMULA',
    })
  })
})
