import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type { AgencyLine } from '@ndseb/shared/vocabulary/agency-lines.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { partsOfLine } from '../domain/filed-content.ts'

/**
 * The parts in which the current filing of an application `a` differs from the one that a row was made on, by its
 * `filed_at`: none where it is the same filing, null where the former one is not kept.
 */
export const CHANGED_SINCE_FILING = (
  row: string,
) => `case when ${row}.filed_at = a.filed_at then '{}'::text[] else (
    select array(select coalesce(former.key, now.key)
      from jsonb_each_text(f.content) former full join jsonb_each_text(c.content) now on now.key = former.key
     where former.value is distinct from now.value order by 1)
      from applications.filing f join applications.filing c on c.application_id = f.application_id and c.filed_at = a.filed_at
     where f.application_id = a.id and f.filed_at = ${row}.filed_at) end`

/** Whether the list of leading enterprises is still the one of the filing that a row was made on (N42). */
export const ENTERPRISES_STAND = (row: string) =>
  `coalesce('ENTERPRISES:N42' <> all(${CHANGED_SINCE_FILING(row)}), false)`

const CLAUSES = Object.keys(FINDING_CLAUSES)
/** What the parts of a filing are named by, where it is not commerce's by default: clauses, whole clauses, standards. */
const NAMES = new Set([
  ...CLAUSES,
  ...CLAUSES.map((clause) => clause.replace(/\..*/, '')),
  ...BUSINESS_STANDARDS,
])
const isOfLine = (line: AgencyLine, name: string) => partsOfLine(line, [`FIGURE:${name}`]).length > 0
const sqlList = (names: Iterable<string>) => `(${[...names].map((name) => `'${name}'`).join(', ')})`

/** `partsOfLine` as SQL: whether a part of a filing, an SQL value, is a line's to judge (N47). */
export function isPartOfLine(line: AgencyLine, part: string): string {
  const name = `split_part(${part}, ':', 2)`
  const own = `${name} in ${sqlList([...NAMES].filter((one) => isOfLine(line, one)))}`
  return line === 'COMMERCE' ? `(${own} or ${name} not in ${sqlList(NAMES)})` : own
}
