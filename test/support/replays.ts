import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { YEAR } from './decided-round.ts'
import type { TestGraph } from './graph.ts'
import { fileCase, forwardCases } from './waiver-cases.ts'

const REPLAY = `replay { same ruleVersionThen ruleVersionNow message
  differences { clause subject part before after }
  sinceThen { clause subject part before after source revision } }`
export const FILINGS = `filings { number ruleVersion verdict { outcome findings { clause outcome actual } } ${REPLAY} }`
export const FROZEN_CHECK = `frozenCheck { check { outcome agreement ruleVersion
  comparisons { standard declared reported agreement source revision } } ${REPLAY} }`
export const EXPERT_RESULT = `expertResult { count mean ${REPLAY} }`

/** A field of an application, as somebody of the cast sees it; null where the application is hidden. */
export const fieldOf = async ({ as }: TestGraph, person: string, id: string, field: string) =>
  (await as(person, 'en').read(`query ($id: ID!) { application(id: $id) { ${field} } }`, { id })).application

/** MIIT records what the park of Nanjing put out. */
export const recordOutput = ({ as }: TestGraph, { parkId }: OpenCase, value: string, source: string) =>
  as('miit.officer').do('recordParkFigures', {
    ...{ parkId, year: YEAR, source, extractDate: '2026-02-01' },
    figures: [{ standard: 'PARK_OUTPUT', value }],
  })

/** A case of Nanjing, and the letter that forwards it, with its check frozen. */
export async function forwardedCase(graph: TestGraph, roundId: string): Promise<OpenCase> {
  const opened = await fileCase(graph, roundId, 'nanjing', ['286.5', '151.2', '88.4', '141'])
  await recordOutput(graph, opened, '286', '统计快报（测试）')
  await forwardCases(graph, roundId, [opened])
  await graph.settled()
  return opened
}
