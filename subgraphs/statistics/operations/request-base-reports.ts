import type { Session, Tx } from '@ndseb/db/session.ts'
import { BaseReport } from '@ndseb/db/statistics/base-report.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { checkBaseYear, readRequest } from '../domain/report-request.ts'
import type { RequestBaseReportsInput } from '../generated/graphql.ts'
import { reportCourse } from './load-report.ts'
import { recordStep } from './take-step.ts'

type Monitored = {
  baseId: string
  parkId: string
  provinceCode: string
  since: string
  until: string | null
  asked: boolean
}

/** MOFCOM asks bases for their reports of a year: a draft each, once a base and year (N17, N73). */
export const requestBaseReports = (session: Session, input: RequestBaseReportsInput) =>
  session.act('requestBaseReports', input, async (tx) => {
    const { baseIds, year, dueOn } = readRequest(input, tx.now)
    const bases = await loadMonitored(tx, baseIds, year)
    const reports = baseIds.map((baseId, index) => {
      const path = ['baseIds', String(index)]
      const base = bases.find((one) => one.baseId === baseId)
      if (!base) throw new DomainError('NOT_FOUND', { path })
      checkBaseYear(year, base, path)
      if (base.asked) throw new DomainError('BASE_REPORT_ASKED', { path, clause: 'N17' })
      return tx.em.create(BaseReport, {
        ...{ baseId, parkId: base.parkId, provinceCode: base.provinceCode, year, dueOn, requestedAt: tx.now },
        ...{ requestedById: tx.viewer.id, requestedByName: tx.viewer.name },
      })
    })
    await tx.em.flush()
    for (const { id } of reports)
      await recordStep(tx, { subject: reportCourse.subject, id, step: 'request', from: null, to: 'DRAFT' })
    return { reportIds: reports.map(({ id }) => id) }
  })

const loadMonitored = (tx: Tx, baseIds: readonly string[], year: number) =>
  tx.rows<Monitored>(
    `select b.base_id as "baseId", b.park_id as "parkId", b.province_code as "provinceCode", b.since::text as since,
            b.until::text as until,
            exists (select 1 from statistics.base_report r where r.base_id = b.base_id and r.year = $2) as asked
       from statistics.base_monitoring b where b.base_id = any($1)`,
    [baseIds, year],
  )
