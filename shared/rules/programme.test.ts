import { describe, expect, test } from 'vitest'
import sister from '../testing/sister-programme.json' with { type: 'json' }
import { askedStandards, checkProgramme, type Programme } from './programme.ts'

const whole = sister as Programme
const problemsOf = (part: object) => checkProgramme({ ...whole, ...part } as Programme)

describe('the data of a programme', () => {
  test('can be loaded where it is whole', () => {
    expect(problemsOf({})).toEqual([])
  })

  test.each<[string, object, RegExp]>([
    ['has a code', { code: 'sister 1' }, /capital letters/],
    ['has its texts', { zh: ' ', ruleVersion: 7 }, /zh must be a text/],
    ['gives every region a tier', { tiers: { EAST: 'EAST' } }, /tiers\.CENTRAL/],
    ['names no tier that there is not', { tiers: { ...whole.tiers, WEST: 'SOUTH' } }, /tiers\.WEST/],
    [
      'has one threshold for each standard and tier',
      { standards: whole.standards.slice(1) },
      /exactly one threshold for EAST/,
    ],
    [
      'has no threshold twice',
      { standards: [...whole.standards, whole.standards[0]] },
      /exactly one threshold for EAST/,
    ],
    [
      'has decimals for thresholds',
      { standards: [{ ...whole.standards[0], value: '1e3' }] },
      /a threshold is wrong/,
    ],
    ['asks for clauses that there are', { conditions: ['N99'] }, /no clause N99/],
    ['has a quota of at least one', { quotaPerUnit: 0 }, /quotaPerUnit/],
    ['has a band that is a range', { candidateBand: { min: 3, max: 2 } }, /candidateBand/],
    ['has a notice of 1 to 60 working days', { noticeWorkingDays: 61 }, /noticeWorkingDays/],
    ['has weights that sum to 100', { rubric: [{ ...whole.rubric[0], weight: 99 }] }, /not 99/],
    ['has each question once', { form: [whole.form[0], whole.form[0]] }, /codes of form differ/],
    ['has lists that are not empty', { form: [] }, /not empty/],
  ])('%s', (_, part, sentence) => {
    expect(problemsOf(part).join('\n')).toMatch(sentence)
  })

  test('whatever else it is, is a sentence and no fault', () => {
    for (const given of [{}, { code: 'X' }, { tiers: null }, { standards: 'all' }, { candidateBand: null }])
      expect(checkProgramme({ ...(given as object) } as Programme).length).toBeGreaterThan(0)
    expect(problemsOf({ tiers: null }).length).toBeGreaterThan(0)
    expect(problemsOf({ candidateBand: null }).length).toBeGreaterThan(0)
  })
})

test('only the standards that the thresholds name are asked for', () => {
  expect(askedStandards(whole.standards)).toEqual(['SERVICE_EXPORT'])
  expect(askedStandards([])).toEqual([])
})
