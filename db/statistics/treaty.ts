import type { Tx } from '../session.ts'

/** Organisations to look for in the registers of parks, on a Beijing day. */
export type MembersAsked = {
  readonly parkIds: readonly string[]
  readonly creditCodes: readonly string[]
  readonly nameKeys: readonly string[]
  readonly on: string
}

/** One of the organisations asked for, found in a park: by its code, its name, or both. */
export type FoundMember = { parkId: string; creditCode: string | null; nameKey: string | null }

/** Which of the organisations asked for are members of which of the parks (N82). For MOFCOM alone; 42501 for any other. */
export const membersAmong = (read: Tx['rows'], { parkIds, creditCodes, nameKeys, on }: MembersAsked) =>
  read<FoundMember>(
    `select park_id as "parkId", credit_code as "creditCode", name_key as "nameKey"
       from statistics.members_among($1, $2, $3, $4)`,
    [parkIds, creditCodes, nameKeys, on],
  )
