import type { ConfidentialTable } from '@ndseb/shared/subgraph/confidential.ts'

/** What is confidential of applications: persons, by whose contacts they are and in which edition (N5, N86). */
export const confidential: ConfidentialTable = {
  ContactList: { kind: 'CONTACTS', by: ['applicationId', 'roundId', 'party', 'edition'], fields: ['people'] },
}
