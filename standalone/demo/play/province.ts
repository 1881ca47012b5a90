import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

export type Letter = { readonly number: string; readonly date: string }
/** The letter that a province sends. */
export type LetterOf = (province: string) => Letter

/** The three departments support the cases, each by its own opinion, and commerce approves them (N47). */
export async function approve({ as, key }: Stage, cases: readonly OpenCase[]): Promise<void> {
  for (const { applicationId, slug, province } of cases) {
    for (const officer of province)
      await as(officer).do('giveProvincialOpinion', {
        applicationId,
        attitude: 'SUPPORT',
        text: '同意推荐（演示，虚构）',
        idempotencyKey: key(`opinion:${slug}:${officer.role}`),
      })
    const [commerce] = province
    await as(commerce).do('approveAtProvince', { applicationId, idempotencyKey: key(`approve:${slug}`) })
  }
}

/** Provincial commerce drafts the joint letter for cases of its province (N51). Gives the letter's id. */
export async function draftLetter(
  { as, key }: Stage,
  roundId: string,
  cases: readonly [OpenCase, ...OpenCase[]],
  letter: Letter,
): Promise<string> {
  const [{ slug, province }] = cases
  const [commerce] = province
  const drafted = await as(commerce).do(
    'draftJointLetter',
    {
      roundId,
      letterNumber: letter.number,
      letterDate: letter.date,
      applicationIds: cases.map(({ applicationId }) => applicationId),
      addressees: ['MOFCOM'],
      copies: ['CAC', 'MIIT'],
      idempotencyKey: key(`letter:${slug}`),
    },
    'letter { id }',
  )
  return drafted.letter.id
}

/** Officers of the province sign a letter, each for its own department (N51, N85). */
export async function signLetter(
  { as, key }: Stage,
  letterId: string,
  slug: string,
  officers: readonly CastMember[],
): Promise<void> {
  for (const officer of officers)
    await as(officer).do('signJointLetter', {
      letterId,
      idempotencyKey: key(`sign-letter:${slug}:${officer.role}`),
    })
}

/** One province reviews its cases and forwards them by one joint letter (N47, N51). Gives the letter's id. */
export async function forward(
  stage: Stage,
  roundId: string,
  cases: readonly OpenCase[],
  letter: Letter,
): Promise<string> {
  const { as, key } = stage
  const [first, ...others] = cases
  if (!first) throw new Error('a letter carries at least one application')
  const [commerce] = first.province
  await approve(stage, cases)
  const letterId = await draftLetter(stage, roundId, [first, ...others], letter)
  await signLetter(stage, letterId, first.slug, first.province)
  const sent = await as(commerce).do(
    'sendJointLetter',
    { letterId, idempotencyKey: key(`send:${first.slug}`) },
    'letter { letterNumber deliveries { recipient kind } }',
  )
  const names = cases.map(({ name }) => name).join('、')
  stage.tell(
    `联合发函 ${sent.letter.letterNumber}：${names}，主送商务部、抄送网信办和工信部 · joint letter sent`,
  )
  return letterId
}

/** Every province forwards its cases by a letter of its own, side by side. */
export async function forwardByProvince(
  stage: Stage,
  roundId: string,
  cases: readonly OpenCase[],
  letterOf: LetterOf,
): Promise<void> {
  const byProvince = Map.groupBy(cases, ({ province: [commerce] }) => commerce.province ?? '')
  await Promise.all(
    [...byProvince].map(([province, group]) => forward(stage, roundId, group, letterOf(province))),
  )
}
