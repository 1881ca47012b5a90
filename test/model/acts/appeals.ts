import { APPEAL_LIFECYCLE } from '@ndseb/shared/lifecycles/appeal.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { isoDay, kind, ROLES_OF, reasons, somebody, stale, versionGiven, wrongStep } from '../act.ts'
import { type Appeal, find, known, type World } from '../world.ts'
import { drafting, draftOf, put, type Text, upholding, write } from './documents.ts'
import { ministryOf, officerOf } from './study.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const { MINISTRIES } = ROLES_OF

/** Until when one may appeal against what came of a re-review; null where one may not. */
const appealUntil = ({ documents }: World, reReviewId: string) =>
  documents.find(
    ({ kind, status, names }) =>
      kind === 'DISQUALIFICATION' && status === 'ISSUED' && names.includes(reReviewId),
  )?.appealUntil ?? null

const isUpheld = ({ status, words }: Appeal) =>
  status === 'FILED' && NATIONAL_AGENCIES.every((agency) => words[agency] === true)
const isDecided = ({ status, words }: Appeal) =>
  status === 'FILED' && NATIONAL_AGENCIES.every((agency) => agency in words)

export const appeals = {
  fileAppeal: kind<{ reReviewId: string; grounds: string }>({
    by: ['PARK'],
    weight: 15,
    propose: (world, chance) => {
      const fit = world.reReviews.filter(
        ({ id, status }) =>
          status === 'FAILED' &&
          (appealUntil(world, id) ?? '') >= isoDay(world.now) &&
          !world.appeals.some(({ reReviewId }) => reReviewId === id),
      )
      const reReview = chance.one(fit) ?? (chance.happens(0.1) ? chance.one(world.reReviews) : undefined)
      if (!reReview) return null
      const { parkId } = known(world.bases, reReview.baseId)
      return {
        person: somebody(world, chance, ['PARK'], { park: parkId }),
        input: { reReviewId: reReview.id, grounds: '认定有误（模型）' },
      }
    },
    refusals: (world, { park }, { reReviewId }) => {
      const reReview = find(world.reReviews, reReviewId)
      if (!reReview || known(world.bases, reReview.baseId).parkId !== park) return ['NOT_FOUND']
      const until = appealUntil(world, reReviewId)
      return reasons([
        ['NOT_DISQUALIFIED', reReview.status !== 'FAILED'],
        ['APPEAL_NOT_ENABLED', until === null],
        ['APPEAL_TOO_LATE', until !== null && isoDay(world.now) > until],
        ['APPEAL_ONCE', world.appeals.some((one) => one.reReviewId === reReviewId)],
      ])
    },
    selection: 'appeal { id }',
    apply: (world, _person, { reReviewId }, { appeal }) => {
      const { baseId, roundId } = known(world.reReviews, reReviewId)
      world.appeals.push({
        ...{ id: appeal.id, reReviewId, baseId, roundId, filedOn: isoDay(world.now) },
        ...{ status: 'FILED', version: 1, words: {} },
      })
    },
  }),

  decideOnAppeal: kind<{ appealId: string; uphold: boolean; opinion?: string; expectedVersion?: number }>({
    by: MINISTRIES,
    weight: 6,
    propose: (world, chance) => {
      const open = world.appeals.filter((one) => one.status === 'FILED' && !isDecided(one))
      const appeal = chance.one(open) ?? (chance.happens(0.1) ? chance.one(world.appeals) : undefined)
      if (!appeal) return null
      const silent = NATIONAL_AGENCIES.filter((agency) => !(agency in appeal.words))
      const uphold = chance.happens(0.92)
      return {
        person: somebody(world, chance, [officerOf(chance.one(silent) ?? 'MIIT')]),
        input: {
          ...{ appealId: appeal.id, uphold, ...versionGiven(chance, appeal.version) },
          ...(!uphold && chance.happens(0.95) && { opinion: '维持原决定（模型）' }),
        },
      }
    },
    refusals: ({ appeals }, { role }, { appealId, uphold, opinion, expectedVersion }) => {
      if (!uphold && !opinion) return ['OPINION_NEEDED']
      const appeal = find(appeals, appealId)
      if (!appeal) return ['NOT_FOUND']
      return reasons([
        wrongStep(APPEAL_LIFECYCLE, 'decideOnAppeal', appeal.status, role),
        stale(expectedVersion, appeal.version),
      ])
    },
    apply: ({ appeals }, { role }, { appealId, uphold }) => {
      known(appeals, appealId).words[ministryOf(role)] = uphold
    },
  }),

  dismissAppeal: kind<{ appealId: string; reasons: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 2,
    propose: (world, chance) => {
      const appeal =
        chance.one(world.appeals.filter((one) => isDecided(one) && !isUpheld(one))) ??
        (chance.happens(0.2) ? chance.one(world.appeals) : undefined)
      return appeal
        ? {
            person: somebody(world, chance, MOFCOM),
            input: {
              appealId: appeal.id,
              reasons: '理由不成立（模型）',
              ...versionGiven(chance, appeal.version),
            },
          }
        : null
    },
    refusals: ({ appeals }, { role }, { appealId, expectedVersion }) => {
      const appeal = find(appeals, appealId)
      if (!appeal) return ['NOT_FOUND']
      return reasons([
        wrongStep(APPEAL_LIFECYCLE, 'dismissAppeal', appeal.status, role),
        stale(expectedVersion, appeal.version),
        ['APPEAL_DECISIONS_MISSING', NATIONAL_AGENCIES.some((agency) => !(agency in appeal.words))],
        ['APPEAL_UPHELD_BY_ALL', NATIONAL_AGENCIES.every((agency) => appeal.words[agency] === true)],
      ])
    },
    apply: ({ appeals }, _person, { appealId }) => {
      const appeal = known(appeals, appealId)
      Object.assign(appeal, { status: 'DISMISSED', version: appeal.version + 1 })
    },
  }),

  draftReinstatement: kind<Text & { appealIds: string[] }>({
    by: MOFCOM,
    weight: 4,
    propose: (world, chance) => {
      const appeal =
        chance.one(world.appeals.filter(isUpheld)) ??
        (chance.happens(0.1) ? chance.one(world.appeals) : undefined)
      if (!appeal) return null
      if (draftOf(world, appeal.roundId, 'REINSTATEMENT') && chance.happens(0.97)) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...write(world, chance, appeal.roundId, 'REINSTATEMENT', ''),
          appealIds: [appeal.id],
        },
      }
    },
    refusals: (world, person, input) => {
      if (!find(world.rounds, input.roundId)) return ['NOT_FOUND']
      const named = input.appealIds.map((id) => find(world.appeals, id))
      return reasons([
        ['APPEAL_NOT_OPEN', named.some((one) => one?.status !== 'FILED' || one.roundId !== input.roundId)],
        ...named.flatMap((one) => (one ? upholding(one.words) : [])),
        [
          'DOCUMENT_BEFORE_APPEAL',
          named.some((one) => one !== undefined && input.documentDate < one.filedOn),
        ],
        ...drafting(world, person, 'REINSTATEMENT', input),
      ])
    },
    selection: 'designation { id }',
    apply: (world, _person, input, { designation }) => {
      const names = input.appealIds.map((id) => known(world.appeals, id).reReviewId)
      put(world, 'REINSTATEMENT', input, names, designation.id)
    },
  }),
}
