import { CONTACT_PARTIES } from '@ndseb/shared/vocabulary/contact-parties.ts'
import type { ApplicationResolvers, ContactListResolvers, RoundResolvers } from '../generated/graphql.ts'
import type { ContactList as List } from '../parents.ts'

/** The last edition of each party; editions come oldest first. */
const latest = (editions: readonly List[]): List[] => [
  ...new Map(editions.map((edition) => [edition.party, edition])).values(),
]

export const contactsOfRound = {
  contacts: async ({ id }, _, { loaders }) => latest(await loaders.contactsOfRound.load(id)),
  contactEditions: ({ id }, _, { loaders }) => loaders.contactsOfRound.load(id),
} satisfies RoundResolvers

export const contactsOfApplication = {
  contacts: async ({ id }, _, { loaders }) =>
    latest(await loaders.contactsOfApplication.load(id)).at(0) ?? null,
  contactEditions: ({ id }, _, { loaders }) => loaders.contactsOfApplication.load(id),
} satisfies ApplicationResolvers

export const ContactList: ContactListResolvers = {
  partyName: ({ party }, _, { viewer }) => CONTACT_PARTIES[party][viewer.language],
}
