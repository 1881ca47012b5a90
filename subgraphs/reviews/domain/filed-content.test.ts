import { AGENCY_LINES, type AgencyLine } from '@ndseb/shared/vocabulary/agency-lines.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOfLine, readContentPart } from './filed-content.ts'

const lines = Object.keys(AGENCY_LINES) as AgencyLine[]
const linesOfPart = (part: string) => lines.filter((line) => partsOfLine(line, [part]).length > 0)

test.each([
  ['ANSWER:N28.5a', ['CYBERSPACE']],
  ['EVIDENCE:N28.5b', ['CYBERSPACE']],
  ['ANSWER:N25.2c', ['INDUSTRY']],
  ['FIGURE:PARK_OUTPUT', ['INDUSTRY']],
  ['FIGURE:INDUSTRY_OUTPUT', ['INDUSTRY']],
  ['FIGURE:SERVICE_EXPORT', ['COMMERCE']],
  ['FIGURE:ENTERPRISE_COUNT', ['COMMERCE']],
  ['ENTERPRISES:N42', ['COMMERCE']],
  ['ANSWER:N43', ['COMMERCE']],
  // Of a form that asked for whole clauses: all who find on a part of it.
  ['ANSWER:N25', ['COMMERCE', 'INDUSTRY']],
  ['EVIDENCE:N28', ['CYBERSPACE']],
])('%s is for %j to judge', (part, owners) => {
  expect(linesOfPart(part)).toEqual(owners)
})

test('a figure is told by its clause', () => {
  expect(readContentPart('FIGURE:PARK_OUTPUT')).toEqual({ kind: 'FIGURE', clause: 'N30' })
  expect(() => readContentPart('SOMETHING:N30')).toThrow(TypeError)
})

test('nothing of a filing is nobody’s, and a clause that is found on is exactly one line’s', () => {
  const clause = fc.constantFrom(...Object.keys(FINDING_CLAUSES))
  const kind = fc.constantFrom('ANSWER', 'EVIDENCE')
  fc.assert(
    fc.property(kind, clause, (what, of) => {
      expect(linesOfPart(`${what}:${of}`)).toHaveLength(1)
    }),
  )
  fc.assert(
    fc.property(kind, fc.stringMatching(/^N[0-9]{1,2}$/), (what, of) => {
      expect(linesOfPart(`${what}:${of}`).length).toBeGreaterThan(0)
    }),
  )
})
