import { performance } from 'node:perf_hooks'
import type { Post } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import { openBenchGraphs } from './graphs.ts'
import { type Measured, table } from './measure.ts'

/**
 * `npm run bench`: one page of a hundred applications with city, reviews and indicators, asked side by side in one run:
 * as one hand-written SQL statement, from the graph in one process, and from the graph as five processes over HTTP.
 * Figures of one machine at one moment: only their ratios are worth comparing.
 */
const ROUNDS = 60
const WARM_UP = 15

const QUERY = `{ applications(first: 100) { nodes {
  id status park { name unit { name } } tier province { name } declared { standard value } eligibility { outcome }
  provincialOpinions { attitude } findings { clause outcome } enterpriseCount { union } } } }`

/** The rows that the page stands on, by the best single statement that one would write by hand. */
const BY_HAND = `
  select a.id, a.status, p.name, u.name as city, v.name as province, r.tiers ->> v.region as tier,
         (select json_agg(json_build_array(d.standard, d.value)) from applications.declared_figure d where d.application_id = a.id) as declared,
         (select json_agg(o.attitude) from reviews.provincial_opinion o where o.application_id = a.id) as opinions,
         (select json_agg(json_build_array(f.clause, f.outcome)) from reviews.agency_finding f where f.application_id = a.id) as findings
    from applications.application a
    join applications.round r on r.id = a.round_id
    join applications.park p on p.id = a.park_id
    join applications.recommending_unit u on u.id = a.unit_id
    join applications.province v on v.code = a.province_code
   order by a.id limit 100`

const mofcom = member('mofcom.officer')
const ask = (post: Post) => async () => {
  const { data, errors } = await post(mofcom, QUERY)
  if (errors.length > 0 || data.applications.nodes.length !== 100) throw new Error(JSON.stringify(errors))
}

const graphs = await openBenchGraphs(120)
const client = new Client({ connectionString: graphs.ownerUrl })
await client.connect()
try {
  const ways: Record<string, () => Promise<unknown>> = {
    'one SQL statement by hand': () => client.query(BY_HAND),
    'the graph in one process': ask(graphs.inProcess),
    'the graph as five processes, over HTTP': ask(graphs.overHttp),
  }
  const measured: Record<string, Measured> = Object.fromEntries(Object.keys(ways).map((way) => [way, []]))
  // In turns, so that whatever else the machine does meets all of them alike.
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [way, run] of Object.entries(ways)) {
      const startedAt = performance.now()
      await run()
      if (round >= WARM_UP) measured[way]?.push(performance.now() - startedAt)
    }
  }
  console.log(table('a page of 100 applications', measured))
} finally {
  await client.end()
  await graphs.close()
}
