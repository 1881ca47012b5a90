import type { Session } from '@ndseb/db/session.ts'
import { progressToTargets } from '../domain/progress.ts'
import type { DossierContents, ReReviewDossier } from '../parents.ts'
import { readIndicatorsOf, readTargets } from './indicators.ts'
import { readMeasuresOf } from './measures.ts'
import { readAcceptedOf } from './reports.ts'

/** The dossiers of re-reviews, where the viewer may see them. */
export const readDossiersById = (session: Session, reReviewIds: readonly string[]) =>
  session.read<ReReviewDossier>(
    `select re_review_id as id, base_id as "baseId", frozen_at as "frozenAt", contents
       from statistics.re_review_dossier where re_review_id = any($1)`,
    [reReviewIds],
  )

/** What was monitored of a base until a moment: whatever was recorded later is left out, so that it may be read late. */
export async function readMonitored(
  session: Session,
  baseId: string,
  until: string,
): Promise<DossierContents> {
  const indicators = await readIndicatorsOf(session, [baseId], until)
  const measures = await readMeasuresOf(session, [baseId], until)
  const reports = await readAcceptedOf(session, [baseId], until)
  const targets = progressToTargets(await readTargets(session), indicators)
  return { indicators, measures, reports, targets }
}
