import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { codesOfOthers, type Member, readMembers } from '../domain/members.ts'
import type { SetParkMembershipInput } from '../generated/graphql.ts'
import { loadPark } from './load-park.ts'
import { announceOutdated } from './release-aggregates.ts'

/**
 * MOFCOM, or the commerce department of the park's province, records which enterprises are of a park. What is not named
 * stays; an enterprise that left is named again with its last day. What a correction replaces is kept (db/sql/statistics.sql).
 */
export async function setParkMembership(session: Session, input: SetParkMembershipInput) {
  const members = readMembers(input.enterprises)
  const source = cleanText(input.source, { max: 200, path: ['source'], required: true })
  return session.act('setParkMembership', input, async (tx) => {
    const park = await loadPark(tx, input.parkId)
    if (tx.viewer.province !== null && tx.viewer.province !== park.provinceCode)
      throw new DomainError('NOT_FOUND', { path: ['parkId'] })
    await checkProvince(tx, members)
    await tx.rows(
      `insert into statistics.park_membership as known
         (park_id, province_code, credit_code, name, name_key, search_key, valid_from, valid_to, source, recorded_by, recorded_at)
       select $1, $2, m."creditCode", m.name, m."nameKey", m."searchKey", m."validFrom", m."validTo", $3, $4, $5
         from jsonb_to_recordset($6::jsonb) m
              ("creditCode" text, name text, "nameKey" text, "searchKey" text, "validFrom" date, "validTo" date)
        order by m."creditCode", m."validFrom"
       on conflict (park_id, credit_code, valid_from) do update
         set name = excluded.name, name_key = excluded.name_key, search_key = excluded.search_key, valid_to = excluded.valid_to, source = excluded.source,
             recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
       where (known.name, known.valid_to, known.source) is distinct from (excluded.name, excluded.valid_to, excluded.source)`,
      [
        park.id,
        park.provinceCode,
        source,
        tx.viewer.id,
        tx.now,
        JSON.stringify(members.map((one) => ({ ...one, searchKey: searchKeyOf(one.name) }))),
      ],
    )
    await announceOutdated(tx, Math.min(...members.map(({ validFrom }) => Number(validFrom.slice(0, 4)))))
    return { parkId: park.id }
  })
}

/**
 * What a province records in a register it reads the figures of: enterprises that are registered in another province are
 * MOFCOM's to record, unless a register of its parks has them already (N84). The row policy asks the same.
 */
async function checkProvince(tx: Tx, members: readonly Member[]): Promise<void> {
  const others = codesOfOthers(members, tx.viewer.province)
  if (others.length === 0) return
  const known = await tx.rows<{ code: string }>(
    'select distinct credit_code as code from statistics.park_membership where credit_code = any($1) and province_code = $2',
    [others.map(({ creditCode }) => creditCode), tx.viewer.province],
  )
  const strange = others.find(({ creditCode }) => !known.some(({ code }) => code === creditCode))
  if (strange)
    throw new DomainError('CODE_OF_ANOTHER_PROVINCE', {
      ...{ path: ['enterprises', String(members.indexOf(strange)), 'creditCode'], clause: 'N84' },
    })
}
