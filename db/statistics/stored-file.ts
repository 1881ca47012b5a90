import { defineEntity, p } from '@mikro-orm/core'
import { FILE_KINDS, FILE_STATUSES } from '@ndseb/shared/vocabulary/files.ts'
import { createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isSystem, viewer } from '../policies.ts'

/** The person of a session, as a file keeps whose it is. */
export const presentPerson = `jsonb_build_object('id', ${viewer.id}, 'name', ${viewer.name}, 'role', ${viewer.role},
  'province', ${viewer.province}, 'unit', ${viewer.unit}, 'park', ${viewer.park})`

/** Who a file is kept for: a viewer as a session has it, so that what is done for him later is done as he. */
export type FilePerson = Readonly<Record<'id' | 'name' | 'role' | 'province' | 'unit' | 'park', string>>

const isOwn = `person_id = ${viewer.id}`

/**
 * A file that somebody sent, or that is kept for somebody to fetch, until it expires. It lies in the database, because that
 * is the one thing that all processes share. Its person's alone.
 */
export const StoredFile = defineEntity({
  name: 'StoredFile',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    kind: p.string().length(20),
    personId: p.string().length(64),
    person: p.json<FilePerson>(),
    name: p.string().length(200),
    mediaType: p.string().length(100),
    status: p.string().length(10).default('OPEN'),
    /** Bytes; null while nobody knows where it will end. */
    size: p.bigint('number').nullable(),
    /** Bytes that are there. */
    received: p.bigint('number').default(0),
    /** What its sender says that it has. */
    promisedSha256: p.string().columnType('char(64)').nullable(),
    sha256: p.string().columnType('char(64)').nullable(),
    createdAt: createdAt(),
    expiresAt: moment(),
  },
  indexes: [{ name: 'stored_file_expiry', properties: ['expiresAt'] }],
  checks: [
    { name: 'stored_file_kind', expression: oneOf('kind', FILE_KINDS) },
    { name: 'stored_file_status', expression: oneOf('status', FILE_STATUSES) },
    { name: 'stored_file_received', expression: 'received >= 0 and (size is null or received <= size)' },
    {
      name: 'stored_file_complete',
      expression: `status = 'OPEN' or sha256 is not null and size is not null and received = size`,
    },
    { name: 'stored_file_person', expression: `person_id = person ->> 'id'` },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(isSystem, isOwn) },
    {
      name: 'begin',
      command: 'insert',
      check: `status = 'OPEN' and received = 0 and ${anyOf(isSystem, `person = ${presentPerson}`)}`,
    },
    {
      name: 'fill',
      command: 'update',
      using: `${anyOf(isSystem, isOwn)} and status = 'OPEN'`,
      check: anyOf(isSystem, isOwn),
    },
    { name: 'remove', command: 'delete', using: anyOf(isSystem, isOwn) },
  ],
})

const ofFile = (condition: string) =>
  `exists (select 1 from statistics.stored_file f where f.id = file_id and ${condition})`

/** A piece of a file: at most a mebibyte from a place on, as it came in and was acknowledged; it never changes. */
export const FilePiece = defineEntity({
  name: 'FilePiece',
  schema: 'statistics',
  properties: {
    fileId: p.uuid().primary(),
    /** The place of its first byte. */
    start: p.bigint('number').primary(),
    bytes: p.blob(),
  },
  checks: [
    { name: 'file_piece_start', expression: 'start >= 0' },
    { name: 'file_piece_bytes', expression: 'octet_length(bytes) between 1 and 1048576' },
  ],
  rowLevelSecurity: true,
  // Whoever sees the file sees its pieces: the condition asks for the file under its own policies.
  policies: [
    { name: 'read', command: 'select', using: ofFile('true') },
    { name: 'add', command: 'insert', check: ofFile(`f.status = 'OPEN'`) },
    { name: 'remove', command: 'delete', using: ofFile('true') },
  ],
})
