import { readdirSync, readFileSync } from 'node:fs'
import { addDays, civilDateOf, isCivilDate, weekdayOf } from '@ndseb/shared/rules/beijing.ts'
import { readDecimal, sumDecimals } from '@ndseb/shared/rules/decimal.ts'
import { BUSINESS_STANDARDS, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { judgeStandards, type Threshold } from '@ndseb/shared/rules/judge.ts'
import { REGIONS, type Region, tierOfRegion } from '@ndseb/shared/rules/place.ts'
import { checkProgramme } from '@ndseb/shared/rules/programme.ts'
import { type CalendarRow, calendarAsOf, noticeWindow } from '@ndseb/shared/rules/working-days.ts'
import { MEASURES, TASKS } from '@ndseb/shared/vocabulary/statistics.ts'
import { describe, expect, test } from 'vitest'
import { firstProgramme } from '../../reference.ts'
import firstBatch from './first-batch.json' with { type: 'json' }
import measures from './measures.json' with { type: 'json' }
import programme from './programme-round-1.json' with { type: 'json' }
import provinces from './provinces.json' with { type: 'json' }
import units from './recommending-units.json' with { type: 'json' }
import regions from './regions.json' with { type: 'json' }
import standards from './standards.json' with { type: 'json' }
import targets from './targets.json' with { type: 'json' }
import tasks from './tasks.json' with { type: 'json' }
import taxonomy from './taxonomy.json' with { type: 'json' }
import workingDays from './working-days.json' with { type: 'json' }

const sorted = (values: Iterable<string>) => [...values].sort()

describe('every file of reference data', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))

  test.each(files)('%s says where its rows come from, by which article, as of when', (name) => {
    const file = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
    expect(file.source).toMatch(/\S/)
    expect(file.article).toMatch(/\S/)
    expect(isCivilDate(file.asOf)).toBe(true)
    expect(file.rows.length).toBeGreaterThan(0)
  })
})

const addressed = provinces.rows.filter((row) => !('addressed' in row))
const listed = units.rows.filter((row) => !('byRuling' in row))

describe('provinces and regions (N38, N89)', () => {
  test('the notice addresses 31, ten of them in the East, each with the tier of its region', () => {
    expect(new Set(addressed.map(({ code }) => code)).size).toBe(31)
    expect(addressed.filter(({ region }) => region === 'EAST')).toHaveLength(10)
    expect(addressed.filter(({ region }) => region === 'CENTRAL')).toHaveLength(6)
    expect(addressed.filter(({ region }) => region === 'WEST')).toHaveLength(12)
    expect(addressed.filter(({ region }) => region === 'NORTHEAST')).toHaveLength(3)
    for (const [region, tier] of Object.entries(firstProgramme.tiers))
      expect(tier).toBe(tierOfRegion(region as keyof typeof REGIONS))
    expect(sorted(regions.rows.map(({ code }) => code))).toEqual(sorted(Object.keys(REGIONS)))
  })

  test.each([
    ['辽宁', 'OTHER'],
    ['海南', 'EAST'],
    ['河北', 'EAST'],
    ['广西', 'OTHER'],
    ['重庆', 'OTHER'],
  ])('%s is of the tier %s', (zh, tier) => {
    const region = provinces.rows.find((province) => province.zh === zh)?.region as Region
    expect(firstProgramme.tiers[region]).toBe(tier)
  })
})

describe('recommending units (N20–N23)', () => {
  const withStatus = (kind: string) =>
    units.rows.filter((unit) => unit.statuses.some((status) => status.kind === kind)).map(({ id }) => id)
  const cities = withStatus('DEMONSTRATION_CITY')
  const areas = withStatus('PILOT_AREA')

  test('31 cities and 17 areas, 11 of them both, are 37 units in 24 provinces', () => {
    expect([cities.length, areas.length]).toEqual([31, 17])
    expect(sorted(cities.filter((id) => areas.includes(id)))).toEqual(
      sorted(
        'beijing tianjin shanghai shenzhen harbin nanjing hangzhou wuhan guangzhou chengdu suzhou'.split(' '),
      ),
    )
    expect(new Set(listed.map(({ id }) => id)).size).toBe(37)
    expect(new Set(listed.map(({ province }) => province)).size).toBe(24)
  })

  test('those of the four municipalities have one government above them, Hainan is a whole province (N29)', () => {
    for (const { id, province, governments } of units.rows) {
      const municipality = ['11', '12', '31', '50'].includes(province)
      expect([id, governments]).toEqual([
        id,
        id === 'hainan' ? 'PROVINCE_LEVEL_AREA' : municipality ? 'MUNICIPALITY' : 'PROVINCE_AND_CITY',
      ])
    }
  })

  test('seven provinces have none', () => {
    const without = addressed.filter(({ code }) => listed.every(({ province }) => province !== code))
    expect(without.map(({ zh }) => zh)).toEqual(['山西', '内蒙古', '云南', '西藏', '甘肃', '青海', '宁夏'])
  })

  test('every unit stands in a province of the table and has one of its statuses on the reference date', () => {
    for (const unit of listed) {
      expect(addressed.map(({ code }) => code)).toContain(unit.province)
      const valid = unit.statuses.filter(
        ({ since, until }) => (since ?? '') <= '2019-08-31' && (until ?? '9999') >= '2019-08-31',
      )
      expect(valid.length).toBeGreaterThan(0)
    }
  })

  test('two pairs of units overlap: Chongqing with Liangjiang, Xi’an with Xixian (N21)', () => {
    const overlapping = units.rows.flatMap((unit) => ('overlap' in unit ? [[unit.overlap, unit.id]] : []))
    expect(sorted(overlapping.map((pair) => pair.join('/')))).toEqual(
      sorted(['chongqing/chongqing', 'chongqing/liangjiang', 'xian/xian', 'xian/xixian']),
    )
  })

  test('XPCC stands in the West beside the lists, and recommends by ruling alone (N3)', () => {
    expect(units.rows.filter((row) => 'byRuling' in row).map(({ id }) => id)).toEqual(['xpcc'])
    expect(provinces.rows.find((row) => 'addressed' in row)).toMatchObject({ region: 'WEST' })
  })
})

describe('the calendar (N56–N58)', () => {
  const rows = workingDays.rows as CalendarRow[]

  test.each([
    ['2019-09-27', '2019-10-10'],
    ['2019-12-30', '2020-01-07'],
    ['2020-01-22', '2020-02-06'],
    ['2020-04-24', '2020-04-30'],
    ['2026-02-13', '2026-02-27'],
    ['2026-09-30', '2026-10-13'],
  ])('a notice posted on %s for five working days ends on %s', (postedOn, lastDay) => {
    const calendar = calendarAsOf(rows, '2026-11-01')
    const window = noticeWindow(calendar, { postedOn, workingDays: 5, dayOneRule: 'NEXT_DAY' })
    expect(window).toMatchObject({ lastDay, provisional: false })
    expect(civilDateOf(window.endsAt)).toBe(addDays(lastDay, 1))
  })

  test('as it was known on 22 January 2020, that notice ended on 4 February', () => {
    const known = calendarAsOf(rows, '2020-01-22')
    const input = { postedOn: '2020-01-22', workingDays: 5, dayOneRule: 'NEXT_DAY' } as const
    expect(noticeWindow(known, input).lastDay).toBe('2020-02-04')
  })

  test('a notice that reaches into 2027 is provisional, and none before', () => {
    const calendar = calendarAsOf(rows, '2026-11-01')
    const posted = (postedOn: string) =>
      noticeWindow(calendar, { postedOn, workingDays: 5, dayOneRule: 'NEXT_DAY' }).provisional
    expect(posted('2026-12-24')).toBe(false)
    expect(posted('2026-12-25')).toBe(true)
    expect(calendar).toMatchObject({ announcedFrom: 2019, announcedThrough: 2026 })
    expect(workingDays).toMatchObject({ announcedFrom: 2019, announcedThrough: 2026 })
  })

  test('a day has one row in force; a make-up day is a weekend; a paper comes before it is superseded', () => {
    const inForce = rows.filter((row) => row.superseded === null)
    expect(new Set(inForce.map(({ date }) => date)).size).toBe(inForce.length)
    for (const row of rows) {
      expect(isCivilDate(row.date) && isCivilDate(row.issued)).toBe(true)
      expect(row.paper).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
      if (row.kind === 'MAKE_UP_WORKDAY') expect([0, 6]).toContain(weekdayOf(row.date))
      if (row.superseded !== null) expect(row.issued < row.superseded).toBe(true)
    }
  })
})

describe('standards (N30–N33)', () => {
  test('each standard has one threshold in each tier, with the clause and unit of the vocabulary', () => {
    const pairs = standards.rows.map(({ standard, tier }) => `${standard} ${tier}`)
    const wanted = BUSINESS_STANDARDS.flatMap((standard) =>
      ['EAST', 'OTHER'].map((tier) => `${standard} ${tier}`),
    )
    expect(sorted(pairs)).toEqual(sorted(wanted))
    for (const { standard, clause, unit } of standards.rows) {
      expect(STANDARDS[standard as Threshold['standard']]).toMatchObject({ clause, unit })
    }
  })

  test.each([
    ['EAST', ['200', '100', '60', '100']],
    ['OTHER', ['100', '50', '20', '50']],
  ] as const)('in the tier %s they are those of the notice', (tier, values) => {
    const { findings } = judgeStandards({
      ...{ tier, declared: {}, ruleVersion: standards.ruleVersion },
      thresholds: standards.rows as Threshold[],
    })
    expect(findings.map(({ required }) => required)).toEqual(values)
  })
})

describe('the rest of the notice', () => {
  test('the taxonomy has three groups and eleven leaves; the first two groups are open (N7)', () => {
    const groups = taxonomy.rows.filter(({ parent }) => parent === null)
    expect(groups.map(({ open }) => open)).toEqual([true, true, false])
    expect(taxonomy.rows.length - groups.length).toBe(11)
  })

  test('the definition has its two conditions (N6)', () => {
    expect(taxonomy.definition.conditions).toHaveLength(2)
    for (const { zh } of taxonomy.definition.conditions) expect(taxonomy.definition.zh).toContain(zh)
  })

  test('only "about 60 %" has a tolerance, and the narrative goals have no number (N9–N14)', () => {
    const known = measures.rows.map(({ code }) => code)
    for (const target of targets.rows) {
      expect(target.tolerance !== null).toBe(target.kind === 'APPROXIMATE')
      expect(target.ratio === null).toBe(target.kind === 'NARRATIVE')
      if (target.ratio !== null) expect(readDecimal(target.ratio).ok).toBe(true)
      if (target.measure !== null) expect(known).toContain(target.measure)
    }
    expect(targets.rows.map(({ ratio }) => ratio)).toEqual(['0.40', '0.60', '0.50', '0.70', null, null])
  })

  test('there are five tasks and four measures (N17, N8)', () => {
    expect([tasks.rows.length, measures.rows.length]).toEqual([5, 4])
    const wordsOf = (rows: readonly { code: string; zh: string; en: string }[]) =>
      rows.map(({ code, zh, en }) => [code, zh, en])
    for (const [rows, words] of [
      [tasks.rows, TASKS],
      [measures.rows, MEASURES],
    ] as const)
      expect(wordsOf(rows)).toEqual(Object.entries(words).map(([code, { zh, en }]) => [code, zh, en]))
  })

  test('the twelve bases of the first batch come from twelve units, in the units’ provinces (N19)', () => {
    expect(new Set(firstBatch.rows.map(({ unit }) => unit)).size).toBe(12)
    for (const { unit, province } of firstBatch.rows) {
      expect(units.rows.find(({ id }) => id === unit)?.province).toBe(province)
    }
  })

  test('the programme of the notice can be loaded as data', () => {
    expect(checkProgramme(firstProgramme)).toEqual([])
  })

  test('the default rubric of round 1 weighs 100 and says that it is a default', () => {
    const [round] = programme.rows
    expect(sumDecimals((round?.rubric ?? []).map(({ weight }) => String(weight)))).toBe('100')
    expect(round?.defaults.map(({ field }) => field)).toContain('rubric')
    expect(round).toMatchObject({ candidateBand: { min: 8, max: 12 } })
  })
})
