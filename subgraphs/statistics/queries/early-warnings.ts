import type { Session } from '@ndseb/db/session.ts'
import { type CivilDate, civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import {
  type Connection,
  type Ordering,
  type PageArgs,
  parsePage,
  toConnection,
} from '@ndseb/shared/subgraph/connection.ts'
import type { EarlyWarningCode } from '@ndseb/shared/vocabulary/early-warnings.ts'
import { earlyWarningsOf } from '../domain/early-warning.ts'
import type { EarlyWarning } from '../parents/indicators.ts'
import type { Target } from '../parents.ts'
import { readIndicatorsOf } from './indicators.ts'

type Monitored = { baseId: string; provinceCode: string; since: CivilDate; until: CivilDate | null }

const BY_BASE: Ordering<'key'> = {
  name: 'BASE',
  direction: 'asc',
  keys: [{ field: 'key', column: 'key', kind: 'text' }],
}

/**
 * A page of the early warnings of a year, base by base in the order of the provinces. They are computed and not rows: all
 * bases that the viewer may see are read in two statements, whatever the page.
 */
export async function listEarlyWarnings(
  session: Session,
  year: number,
  targets: readonly Target[],
  asked: PageArgs & {
    readonly filter?: {
      readonly code?: EarlyWarningCode | null
      readonly provinceCode?: string | null
    } | null
  },
): Promise<Connection<EarlyWarning & { key: string }>> {
  const { filter, ...args } = asked
  const page = parsePage(args, BY_BASE, session.viewer.language)
  const bases = await session.read<Monitored>(
    `select base_id as "baseId", province_code as "provinceCode", since::text as since, until::text as until
       from statistics.base_monitoring where $1::text is null or province_code = $1 order by province_code, base_id`,
    [filter?.provinceCode ?? null],
  )
  const byBase = Map.groupBy(
    await readIndicatorsOf(
      session,
      bases.map(({ baseId }) => baseId),
    ),
    ({ baseId }) => baseId,
  )
  const today = civilDateOf(await session.now())
  const warnings = bases
    .flatMap(({ baseId, provinceCode, ...monitored }) =>
      earlyWarningsOf({ ...monitored, year, today, targets, values: byBase.get(baseId) ?? [] }).map(
        (warning, index) => ({
          ...{ ...warning, baseId },
          key: `${provinceCode}/${baseId}/${String(index).padStart(3, '0')}`,
        }),
      ),
    )
    .filter(({ code }) => !filter?.code || code === filter.code)
  const ordered = page.backward ? warnings.toReversed() : warnings
  const [cursor] = page.cursor ?? []
  const rest = ordered.filter(
    ({ key }) => cursor === undefined || (page.backward ? key < cursor : key > cursor),
  )
  return toConnection(rest.slice(0, page.size + 1), page, async () => warnings.length)
}
