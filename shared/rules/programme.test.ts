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
    ['asks for each clause once', { conditions: ['N30', 'N30'] }, /codes of conditions differ/],
    ['has a quota of at least one', { quotaPerUnit: 0 }, /quotaPerUnit/],
    ['has a band that is a range', { candidateBand: { min: 3, max: 2 } }, /candidateBand/],
    ['has a notice of 1 to 60 working days', { noticeWorkingDays: 61 }, /noticeWorkingDays/],
    ['has 1 to 60 working days to appeal', { appealWorkingDays: 0 }, /appealWorkingDays/],
    ['has 60 working days to appeal at most', { appealWorkingDays: 61 }, /appealWorkingDays/],
    ['has weights that sum to 100', { rubric: [{ ...whole.rubric[0], weight: 99 }] }, /not 99/],
    ['has each question once', { form: [whole.form[0], whole.form[0]] }, /codes of form differ/],
    ['has no text that a round could not keep', { ruleVersion: 'x'.repeat(41) }, /ruleVersion .*at most 40/],
    ['has no control characters in its texts', { zh: '国家\u0000基地' }, /zh must be a text/],
    ['weighs each criterion', { rubric: [{ ...whole.rubric[0], weight: 150 }] }, /rubric: entry 1/],
    [
      'gives each criterion its most points',
      { rubric: [{ code: 'A', zh: '一', en: 'a', weight: 100 }] },
      /rubric: entry 1/,
    ],
    ['says how long an answer may be', { form: [{ ...whole.form[0], max: undefined }] }, /form: entry 1/],
    ['asks of whom there are', { form: [{ ...whole.form[0], onlyFor: 'NOBODY' }] }, /form: entry 1/],
    ['has lists that are not empty', { form: [] }, /not empty/],
  ])('%s', (_, part, sentence) => {
    expect(problemsOf(part).join('\n')).toMatch(sentence)
  })

  test('whatever else it is, is a sentence and no fault', () => {
    for (const given of [null, 1, 'programme', []])
      expect(checkProgramme(given as unknown as Programme).length).toBeGreaterThan(0)
    for (const name of ['standards', 'rubric', 'form', 'conditions', 'issuingOffices'])
      expect(problemsOf({ [name]: [null] }).length).toBeGreaterThan(0)
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
