import { REVIEW_AFTER_YEARS } from '@ndseb/shared/lifecycles/base.ts'
import { DESIGNATION_LIFECYCLE } from '@ndseb/shared/lifecycles/designation.ts'
import { addYears } from '@ndseb/shared/rules/beijing.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import {
  DAY,
  isoDay,
  kind,
  numbered,
  numberKey,
  ROLES_OF,
  reasons,
  somebody,
  stale,
  versionGiven,
  wrongStep,
} from '../act.ts'
import type { Somebody } from '../cast.ts'
import type { Chance } from '../chance.ts'
import { type Document, find, known, ruled, type Words, type World } from '../world.ts'
import { isAwaited } from './parties.ts'
import { ministryOf, officerOf } from './study.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const { MINISTRIES } = ROLES_OF
const KINDS = { PASSED: 'RENEWAL', WARNED: 'WARNING', FAILED: 'DISQUALIFICATION' } as const

export const draftOf = ({ documents }: World, roundId: string, kind: Document['kind']) =>
  documents.find((one) => one.roundId === roundId && one.kind === kind && one.status === 'DRAFTED')

export type Text = {
  roundId: string
  documentNumber: string
  documentDate: string
  title: string
  expectedVersion?: number
}

export const write = (
  world: World,
  chance: Chance,
  roundId: string,
  kind: Document['kind'],
  least: string,
): Text => {
  const draft = draftOf(world, roundId, kind)
  const today = isoDay(world.now)
  return {
    roundId,
    documentNumber: numbered(
      chance,
      '模型文',
      chance.happens(0.95) ? world.documents.length + 1000 * world.rounds.length : world.documents.length,
    ),
    // Most are dated today, some ahead, and some before what they rest on.
    documentDate: chance.happens(0.85)
      ? today > least
        ? today
        : isoDay(Date.parse(least) + DAY)
      : isoDay(world.now + chance.whole(-6, 6) * DAY),
    title: '关于基地的通知（模型）',
    ...(draft && versionGiven(chance, draft.version)),
  }
}

/** What speaks against a draft, whatever it is about. */
export function drafting(
  world: World,
  { role }: Somebody,
  kind: Document['kind'],
  { roundId, documentNumber, expectedVersion }: Text,
): (readonly [string, boolean])[] {
  const draft = draftOf(world, roundId, kind)
  return [
    [
      'DOCUMENT_NUMBER_USED',
      world.documents.some(
        (one) => one !== draft && one.status !== 'CANCELLED' && one.number === numberKey(documentNumber),
      ),
    ],
    draft ? stale(expectedVersion, draft.version) : ['CONFLICT', Boolean(expectedVersion)],
    draft ? wrongStep(DESIGNATION_LIFECYCLE, 'redraft', draft.status, role) : ['STEP_NOT_ALLOWED', false],
  ]
}

export function put(
  world: World,
  kind: Document['kind'],
  { roundId, documentNumber, documentDate }: Text,
  names: string[],
  id: string,
) {
  const [number, draft] = [numberKey(documentNumber), find(world.documents, id)]
  if (draft)
    Object.assign(draft, { number, date: documentDate, names, words: {}, version: draft.version + 1 })
  else
    world.documents.push({
      id,
      roundId,
      kind,
      number,
      date: documentDate,
      status: 'DRAFTED',
      version: 1,
      words: {},
      names,
      appealUntil: null,
    })
}

/** Whether a round has an option now (N65). */
export const isEnabled = ({ rounds }: World, roundId: string, point: 'WARNING' | 'APPEAL') =>
  ruled(known(rounds, roundId), point).includes('ENABLED')

const isLiveBase = ({ bases }: World, parkId: string) =>
  bases.some((base) => base.parkId === parkId && base.status !== 'DISQUALIFIED')
const lastDayOf = ({ notices }: World, ids: readonly string[]) =>
  notices
    .filter(({ candidates }) => candidates.some(({ caseId }) => ids.includes(caseId)))
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1) ?? ''

export const documents = {
  draftDesignation: kind<Text & { applicationIds: string[] }>({
    by: MOFCOM,
    weight: 3,
    propose: (world, chance) => {
      const cleared = world.cases.filter(
        ({ status, parkId }) => status === 'CLEARED' && (!isLiveBase(world, parkId) || chance.happens(0.1)),
      )
      const first = chance.one(cleared) ?? chance.one(world.cases)
      if (!first) return null
      if (draftOf(world, first.roundId, 'DESIGNATION') && chance.happens(0.8)) return null
      const others = cleared.filter(({ roundId, id }) => roundId === first.roundId && id !== first.id)
      const applicationIds = [first.id, ...(chance.happens(0.8) ? others.map(({ id }) => id) : [])]
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...write(world, chance, first.roundId, 'DESIGNATION', lastDayOf(world, applicationIds)),
          applicationIds,
        },
      }
    },
    refusals: (world, person, input) => {
      if (!find(world.rounds, input.roundId)) return ['NOT_FOUND']
      return reasons([
        [
          'NOT_CLEARED',
          input.applicationIds.some((id) => {
            const one = find(world.cases, id)
            return one?.status !== 'CLEARED' || one.roundId !== input.roundId
          }),
        ],
        ['DOCUMENT_DATE_TOO_EARLY', input.documentDate <= lastDayOf(world, input.applicationIds)],
        ...drafting(world, person, 'DESIGNATION', input),
      ])
    },
    selection: 'designation { id }',
    apply: (world, _person, input, { designation }) =>
      put(world, 'DESIGNATION', input, [...input.applicationIds], designation.id),
  }),

  draftReReviewOutcome: kind<Text & { outcome: keyof typeof KINDS; reReviewIds: string[] }>({
    by: MOFCOM,
    weight: 2,
    propose: (world, chance) => {
      const ready = world.reReviews.filter(
        ({ status, spoken }) => status === 'UNDER_WAY' && spoken.length === 3,
      )
      const first = chance.one(ready) ?? chance.one(world.reReviews)
      if (!first) return null
      const mayWarn = isEnabled(world, first.roundId, 'WARNING')
      const warns = chance.happens(mayWarn ? 0.2 : 0.03)
      const outcome = warns ? 'WARNED' : chance.happens(0.55) ? 'PASSED' : 'FAILED'
      if (draftOf(world, first.roundId, KINDS[outcome]) && chance.happens(0.8)) return null
      const others = ready.filter(
        ({ roundId, id }) => roundId === first.roundId && id !== first.id && chance.happens(0.3),
      )
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...write(world, chance, first.roundId, KINDS[outcome], ''),
          ...{ outcome, reReviewIds: [first.id, ...others.map(({ id }) => id)] },
        },
      }
    },
    refusals: (world, person, input) => {
      if (!find(world.rounds, input.roundId)) return ['NOT_FOUND']
      const named = input.reReviewIds.map((id) => find(world.reReviews, id))
      return reasons([
        ['WARNING_NOT_ENABLED', input.outcome === 'WARNED' && !isEnabled(world, input.roundId, 'WARNING')],
        [
          'RE_REVIEW_NOT_UNDER_WAY',
          named.some((one) => one?.status !== 'UNDER_WAY' || one.roundId !== input.roundId),
        ],
        ['RE_REVIEW_OPINIONS_MISSING', named.some((one) => one !== undefined && one.spoken.length < 3)],
        [
          'DOCUMENT_BEFORE_RE_REVIEW',
          named.some((one) => one !== undefined && input.documentDate < one.openedOn),
        ],
        ...drafting(world, person, KINDS[input.outcome], input),
      ])
    },
    selection: 'designation { id }',
    apply: (world, _person, input, { designation }) =>
      put(world, KINDS[input.outcome], input, [...input.reReviewIds], designation.id),
  }),

  signDesignation: kind<{
    designationId: string
    sign?: boolean
    opinion?: string
    expectedVersion?: number
  }>({
    by: MINISTRIES,
    weight: 7,
    propose: (world, chance) => {
      const drafts = world.documents.filter(({ status }) => status === 'DRAFTED')
      const unsigned = drafts.filter(({ words }) =>
        NATIONAL_AGENCIES.some((agency) => words[agency] !== true),
      )
      const document = chance.one(unsigned) ?? (chance.happens(0.1) ? chance.one(world.documents) : undefined)
      if (!document) return null
      const silent = NATIONAL_AGENCIES.filter((agency) => document.words[agency] !== true)
      const sign = chance.happens(0.93)
      return {
        person: somebody(world, chance, [officerOf(chance.one(silent) ?? 'MIIT')]),
        input: {
          ...{ designationId: document.id, sign, ...versionGiven(chance, document.version) },
          ...(!sign && chance.happens(0.95) && { opinion: '不同意见（模型）' }),
        },
      }
    },
    refusals: ({ documents }, { role }, { designationId, sign, opinion, expectedVersion }) => {
      if (sign === false && !opinion) return ['OPINION_NEEDED']
      const document = find(documents, designationId)
      if (!document) return ['NOT_FOUND']
      return reasons([
        wrongStep(DESIGNATION_LIFECYCLE, 'sign', document.status, role),
        stale(expectedVersion, document.version),
      ])
    },
    apply: ({ documents }, { role }, { designationId, sign }) => {
      known(documents, designationId).words[ministryOf(role)] = sign ?? true
    },
  }),

  issueDesignation: kind<{ designationId: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 4,
    propose: (world, chance) => {
      const signed = world.documents.filter(
        ({ status, words }) => status === 'DRAFTED' && Object.values(words).filter(Boolean).length === 3,
      )
      const document = chance.one(signed) ?? chance.one(world.documents)
      return document
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { designationId: document.id, ...versionGiven(chance, document.version) },
          }
        : null
    },
    refusals: (world, { role }, { designationId, expectedVersion }) => {
      const document = find(world.documents, designationId)
      if (!document) return ['NOT_FOUND']
      const isDesignation = document.kind === 'DESIGNATION'
      return reasons([
        wrongStep(DESIGNATION_LIFECYCLE, 'issue', document.status, role),
        stale(expectedVersion, document.version),
        ['SIGNATURES_MISSING', NATIONAL_AGENCIES.some((agency) => document.words[agency] !== true)],
        ['DOCUMENT_DATED_AHEAD', document.date > isoDay(world.now)],
        [
          'NOT_CLEARED_ANY_MORE',
          isDesignation && document.names.some((id) => find(world.cases, id)?.status !== 'CLEARED'),
        ],
        [
          'PARK_IS_BASE',
          isDesignation &&
            document.names.some((id) => isLiveBase(world, find(world.cases, id)?.parkId ?? '')),
        ],
        ['PARTY_CONCURRENCES_MISSING', isDesignation && isAwaited(world, document.roundId)],
        [
          'WARNING_NOT_ENABLED',
          document.kind === 'WARNING' && !isEnabled(world, document.roundId, 'WARNING'),
        ],
        [
          'STEP_NOT_ALLOWED',
          document.kind !== 'REINSTATEMENT' &&
            !isDesignation &&
            document.names.some((id) => find(world.reReviews, id)?.status !== 'UNDER_WAY'),
        ],
        ...(document.kind === 'REINSTATEMENT' ? reinstating(world, document) : []),
      ])
    },
    selection: 'designation { appealUntil bases { id application { id } } }',
    apply: (world, _person, { designationId }, { designation }) => {
      const document = known(world.documents, designationId)
      Object.assign(document, { status: 'ISSUED', version: document.version + 1 })
      document.appealUntil = designation.appealUntil
      if (document.kind !== 'DESIGNATION') return conclude(world, document)
      for (const caseId of document.names) {
        const one = known(world.cases, caseId)
        Object.assign(one, { status: 'DESIGNATED', version: one.version + 1 })
        const made = designation.bases.find(
          ({ application }: { application: { id: string } }) => application.id === caseId,
        )
        world.bases.push({
          ...{ id: made.id, parkId: one.parkId, roundId: one.roundId, designatedOn: document.date },
          ...{ due: addYears(document.date, REVIEW_AFTER_YEARS.DESIGNATION), status: 'ACTIVE', version: 1 },
        })
      }
      const round = known(world.rounds, document.roundId)
      if (round.status !== 'DECIDED') Object.assign(round, { status: 'DECIDED', version: round.version + 1 })
    },
  }),

  cancelDesignation: kind<{ designationId: string; reason: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 0.2,
    propose: (world, chance) => {
      const drafts = world.documents.filter(({ status }) => status === 'DRAFTED')
      const document = chance.one(chance.happens(0.8) ? drafts : world.documents)
      return document
        ? {
            person: somebody(world, chance, MOFCOM),
            input: {
              ...{ designationId: document.id, reason: '作废（模型）' },
              ...versionGiven(chance, document.version),
            },
          }
        : null
    },
    refusals: ({ documents }, { role }, { designationId, expectedVersion }) => {
      const document = find(documents, designationId)
      if (!document) return ['NOT_FOUND']
      return reasons([
        wrongStep(DESIGNATION_LIFECYCLE, 'cancel', document.status, role),
        stale(expectedVersion, document.version),
      ])
    },
    apply: ({ documents }, _person, { designationId }) => {
      const document = known(documents, designationId)
      Object.assign(document, { status: 'CANCELLED', version: document.version + 1 })
    },
  }),
}

/** What speaks against reinstating: an appeal that is over or not upheld by all any more, or another base of the park. */
function reinstating(world: World, { names }: Document): (readonly [string, boolean])[] {
  const appeals = world.appeals.filter(({ reReviewId }) => names.includes(reReviewId))
  const bases = appeals.map(({ baseId }) => known(world.bases, baseId))
  return [
    ['STEP_NOT_ALLOWED', appeals.some(({ status }) => status !== 'FILED')],
    ...appeals.flatMap(({ words }) => upholding(words)),
    ['PARK_IS_BASE', bases.some(({ parkId }) => isLiveBase(world, parkId))],
  ]
}

/** Why an appeal is not upheld: a ministry has not decided, or not for it (N65). */
export const upholding = (words: Words): (readonly [string, boolean])[] => [
  ['APPEAL_DECISIONS_MISSING', NATIONAL_AGENCIES.some((agency) => !(agency in words))],
  ['APPEAL_NOT_UPHELD', Object.values(words).includes(false)],
]

const STATUSES = { RENEWAL: 'PASSED', WARNING: 'WARNED', DISQUALIFICATION: 'FAILED' } as const

/** What an issued document does to re-reviews, appeals and their bases (N65). */
function conclude(world: World, { kind, names, date }: Document): void {
  for (const id of names) {
    const reReview = known(world.reReviews, id)
    const base = known(world.bases, reReview.baseId)
    const status = kind === 'DISQUALIFICATION' ? 'DISQUALIFIED' : 'ACTIVE'
    Object.assign(base, { status, version: base.version + 1 })
    if (kind !== 'DISQUALIFICATION') base.due = addYears(date, REVIEW_AFTER_YEARS[kind])
    if (kind === 'REINSTATEMENT') {
      const appeal = world.appeals.find(({ reReviewId }) => reReviewId === id)
      if (appeal) Object.assign(appeal, { status: 'UPHELD', version: appeal.version + 1 })
    } else if (kind !== 'DESIGNATION')
      Object.assign(reReview, { status: STATUSES[kind], version: reReview.version + 1 })
  }
}
