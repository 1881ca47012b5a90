import { APPLICATION_STATUSES, type ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import { judgeWaivable, type Waivable } from '@ndseb/shared/rules/waiver.ts'
import { describe, expect, test } from 'vitest'
import { checkCaseOpen, checkFigureStands, readLowering, readWaivable } from './waivers.ts'

const reach: Waivable[] = ['PARK_OUTPUT', 'LEADING_ENTERPRISES']
const refused = (code: string) => expect.objectContaining({ code })
const statuses = Object.keys(APPLICATION_STATUSES) as ApplicationStatus[]
const open = (gate: Parameters<typeof checkCaseOpen>[0]) =>
  statuses.filter((status) => {
    try {
      checkCaseOpen(gate, status)
      return true
    } catch {
      return false
    }
  })

describe('a waiver (N43–N44)', () => {
  test('reaches what the data says, and nothing else', () => {
    expect(readWaivable('PARK_OUTPUT', reach)).toBe('PARK_OUTPUT')
    for (const standard of ['OPERATING_YEARS', 'SERVICE_EXPORT'] as const)
      expect(() => readWaivable(standard, reach)).toThrow(refused('WAIVER_OUT_OF_REACH'))
  })

  test('is claimed while park or province has the case, proposed while the province has it, decided while the ministries study it', () => {
    expect(open('WAIVER_CLAIM_CLOSED')).toEqual([
      'DRAFT',
      'RECOMMENDED',
      'PROVINCIAL_REVIEW',
      'RETURNED',
      'PROVINCIAL_APPROVED',
    ])
    expect(open('WAIVER_PROPOSAL_CLOSED')).toEqual(['PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED'])
    expect(open('WAIVER_DECISION_CLOSED')).toEqual([
      'SUBMITTED',
      'EXPERT_REVIEW',
      'EXPERT_REVIEWED',
      'JOINT_STUDY',
    ])
  })

  test('freezes figure, threshold and distance; at the threshold, or without a figure, there is nothing to propose', () => {
    const thresholds: Threshold[] = [{ standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' }]
    const lowering = (actual: string | null, standard: Waivable = 'PARK_OUTPUT') =>
      readLowering(judgeWaivable(standard, { tier: 'EAST', thresholds, actual, ruleVersion: 'v' }))
    expect(lowering('199.99')).toEqual({ actual: '199.99', required: '200', lowered: '0.01' })
    expect(lowering('0', 'LEADING_ENTERPRISES')).toEqual({ actual: '0', required: null, lowered: null })
    expect(() => lowering('200')).toThrow(refused('WAIVER_NOT_NEEDED'))
    expect(() => lowering(null)).toThrow(refused('WAIVER_NO_FIGURE'))
    expect(() => lowering('1', 'LEADING_ENTERPRISES')).toThrow(refused('WAIVER_NOT_NEEDED'))
  })

  test('is void once the figure is another one, even by a tick, or gone', () => {
    expect(() => checkFigureStands({ actual: '199.99', listStands: true }, '199.99')).not.toThrow()
    for (const declared of ['199.9901', '199.98', null])
      expect(() => checkFigureStands({ actual: '199.99', listStands: true }, declared)).toThrow(
        refused('WAIVER_FIGURE_CHANGED'),
      )
    expect(() => checkFigureStands({ actual: '0', listStands: false }, '0')).toThrow(
      refused('WAIVER_LIST_CHANGED'),
    )
  })
})
