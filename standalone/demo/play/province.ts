import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

export type Letter = { readonly number: string; readonly date: string }

/** One province reviews its cases and forwards them by one joint letter (N47, N51). Gives the letter's id. */
export async function forward(
  stage: Stage,
  roundId: string,
  cases: readonly OpenCase[],
  letter: Letter,
): Promise<string> {
  const { as, key } = stage
  const [first] = cases
  if (!first) throw new Error('a letter carries at least one application')
  const [commerce] = first.province
  for (const { applicationId, slug, province } of cases) {
    for (const officer of province)
      await as(officer).do('giveProvincialOpinion', {
        applicationId,
        attitude: 'SUPPORT',
        text: '同意推荐（演示，虚构）',
        idempotencyKey: key(`opinion:${slug}:${officer.role}`),
      })
    await as(commerce).do('approveAtProvince', { applicationId, idempotencyKey: key(`approve:${slug}`) })
  }
  const drafted = await as(commerce).do(
    'draftJointLetter',
    {
      roundId,
      letterNumber: letter.number,
      letterDate: letter.date,
      applicationIds: cases.map(({ applicationId }) => applicationId),
      addressees: ['MOFCOM'],
      copies: ['CAC', 'MIIT'],
      idempotencyKey: key(`letter:${first.slug}`),
    },
    'letter { id }',
  )
  const letterId: string = drafted.letter.id
  for (const officer of first.province)
    await as(officer).do('signJointLetter', {
      letterId,
      idempotencyKey: key(`sign-letter:${first.slug}:${officer.role}`),
    })
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
