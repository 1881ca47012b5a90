import { AGENCIES } from './roles.ts'

/** Who names contacts: each ministry for a round, a park for its application (N5). */
export const CONTACT_PARTIES = {
  MOFCOM: AGENCIES.MOFCOM,
  CAC: AGENCIES.CAC,
  MIIT: AGENCIES.MIIT,
  PARK: { zh: '园区', en: 'park' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type ContactParty = keyof typeof CONTACT_PARTIES
