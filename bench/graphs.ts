import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import type { Post } from '@ndseb/standalone/demo/actor.ts'
import { askInProcess } from '@ndseb/standalone/demo/ask-in-process.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import { startProcesses } from '@ndseb/standalone/processes.ts'
import { Client } from 'pg'

/** Synthetic cases of as many parks, forwarded, each with opinions, findings and declared figures. */
const FILL = `
  with round as (
    insert into applications.round (programme, programme_name, programme_name_en, number, title, notice_number, notice_number_key,
      issuing_offices, legal_basis, reference_date, deadline, closes_at, statistical_year, tiers, standards, conditions,
      quota_per_unit, rule_version, rubric, form, guide_version, candidate_band_min, candidate_band_max, notice_working_days, status)
    select code, content ->> 'zh', content ->> 'en', 1, '基准（虚构）', '基准1号', '基准1号',
      '[]', '—', '2026-08-31', '2026-08-31', '2026-08-31T16:00Z', 2025, content -> 'tiers', content -> 'standards', content -> 'conditions',
      1, 'bench', '[]', '[]', 'bench', 8, 12, 5, 'OPEN'
      from applications.programme where code = 'NDSEB' returning id),
  parks as (
    insert into applications.park (name, name_key, type, unit_id, province_code, management_body, fictional)
    select '园区' || n || '（虚构）', 'park' || n, 'HIGH_TECH_ZONE', u.id, u.province_code, '管委会', true
      from generate_series(1, $1::int) n
      join lateral (select id, province_code from applications.recommending_unit order by id offset n % 37 limit 1) u on true
    returning id, name, unit_id, province_code),
  cases as (
    insert into applications.application (round_id, park_id, park_name, unit_id, province_code, status, recommended_at, filed_at, forwarded_at)
    select r.id, p.id, p.name, p.unit_id, p.province_code, 'SUBMITTED', now(), now(), now() from parks p, round r
    returning id, province_code),
  figures as (
    insert into applications.declared_figure (application_id, standard, value)
    select c.id, s, 120 from cases c, unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']) s)
  select count(*) from cases`

export type BenchGraphs = {
  readonly ownerUrl: string
  readonly inProcess: Post
  readonly overHttp: Post
  close(): Promise<void>
}

/** The same data, asked in one process and as five, over one embedded PostgreSQL. */
export async function openBenchGraphs(cases: number): Promise<BenchGraphs> {
  const folder = mkdtempSync(join(tmpdir(), 'ndseb-bench-'))
  const logger = createLogger('bench', { level: 'fatal' })
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: () => {} })
  await prepareDatabase(postgres.ownerUrl, { demoClockAt: new Date(), logger })
  const owner = new Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  await owner.query(FILL, [cases])
  await owner.query('analyze')
  await owner.end()
  const graph = await openGraph(postgres.ownerUrl, logger)
  const inProcess = await askInProcess(graph)
  const processes = await startProcesses(postgres.ownerUrl, join(folder, 'processes'))
  return {
    ownerUrl: postgres.ownerUrl,
    inProcess: inProcess.post,
    overHttp: processes.post,
    close: async () => {
      await processes.close()
      await inProcess.close()
      await graph.close()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
