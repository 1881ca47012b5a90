import { createHash } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

type Piece = {
  readonly clause: string
  readonly title: string
  readonly level?: string
  readonly kind?: string
}

/** N29: what both governments have made, by title. */
const PLANS_AND_POLICIES: readonly Piece[] = [
  { clause: 'N29', title: '省级数字经济发展规划', level: 'PROVINCIAL', kind: 'PLAN' },
  { clause: 'N29', title: '省级数字经济支持政策', level: 'PROVINCIAL', kind: 'POLICY' },
  { clause: 'N29', title: '市级数字经济发展规划', level: 'CITY', kind: 'PLAN' },
  { clause: 'N29', title: '市级数字经济支持政策', level: 'CITY', kind: 'POLICY' },
]

/** The park records its evidence: a piece for each of these clauses, four for N29, and one for its leading enterprise, whose id it gives. */
export async function attachEvidence(
  { key }: Stage,
  clerk: Actor,
  { slug, applicationId }: Pick<OpenCase, 'slug' | 'applicationId'>,
  clauses: readonly string[],
): Promise<string> {
  const attach = async (piece: Piece): Promise<string> => {
    const name = `${slug}:${piece.clause}:${piece.title}`
    const { evidence } = await clerk.do(
      'attachEvidence',
      {
        ...{ applicationId, ...piece },
        ...{ fileName: 'material.pdf', mediaType: 'application/pdf', sizeBytes: 20480 },
        sha256: createHash('sha256').update(name).digest('hex'),
        idempotencyKey: key(`evidence:${name}`),
      },
      'evidence { id }',
    )
    return evidence.id
  }
  const pieces = clauses.flatMap((clause): readonly Piece[] =>
    clause === 'N29' ? PLANS_AND_POLICIES : [{ clause, title: `${clause} 证明材料（虚构）` }],
  )
  const [leading = ''] = await Promise.all([{ clause: 'N42', title: '领军企业证明' }, ...pieces].map(attach))
  return leading
}
