import type { GraphQLError } from 'graphql'
import { fault } from '../faults.ts'
import type { Viewer } from '../viewer.ts'
import { type Agency, NATIONAL_AGENCIES, PROVINCIAL_AGENCIES, ROLES, type Role } from '../vocabulary/roles.ts'
import { rule, type ShieldRule } from './door.ts'

/** What a word looks at: the role, and for the machinery of federation whether the gateway asks. Never a row. */
export type Asker = { readonly viewer: Pick<Viewer, 'role' | 'language'>; readonly fromGateway: boolean }

/** Null where the asker may pass, with the arguments of the field that he calls. */
type Refuse = (asker: Asker, args?: Readonly<Record<string, unknown>>) => GraphQLError | null

/**
 * A word of permissions: which roles may call a field. Whose rows exist is row security's work. A word carries its
 * name and its roles, so that the matrix role × field is generated without running anything.
 */
export class Word {
  readonly name: string
  readonly admits: ReadonlySet<Role>
  readonly rule: ShieldRule
  /** Null where the asker may pass, else the refusal in the asker's language. */
  readonly refusal: Refuse

  constructor(name: string, admits: ReadonlySet<Role>, refusal: Refuse) {
    this.name = name
    this.admits = admits
    this.refusal = refusal
    // 'no_cache': the other cache modes of graphql-shield answer for other arguments than those asked.
    this.rule = rule(name, { cache: 'no_cache' })(
      (_parent, args, asker: Asker) => refusal(asker, args) ?? true,
    )
  }
}

const all = Object.keys(ROLES) as Role[]
const everybody: ReadonlySet<Role> = new Set(all)
const rolesOf = (agencies: readonly Agency[]) =>
  all.filter((role) => agencies.some((agency) => agency === ROLES[role].agency))

function roles(name: string, admitted: readonly Role[]): Word {
  const admits = new Set(admitted)
  return new Word(name, admits, ({ viewer }) => {
    if (admits.has(viewer.role)) return null
    return fault(viewer.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN', viewer.language)
  })
}

/** Everyone, the public included. For root fields and references. */
export const anyone = new Word('anyone', everybody, () => null)
/** Whoever got the object may read the field: row security decided when the object was read. Its wrapper is left out. */
export const holder = new Word('holder', everybody, () => null)
/** Every person with a token. */
export const signedIn = roles(
  'signedIn',
  all.filter((role) => role !== 'PUBLIC' && role !== 'SYSTEM'),
)
/** Ministry of Commerce. */
export const mofcom = roles('mofcom', ['MOFCOM_OFFICER'])
/** Cyberspace Administration. */
export const cac = roles('cac', ['CAC_OFFICER'])
/** Ministry of Industry and Information Technology. */
export const miit = roles('miit', ['MIIT_OFFICER'])
/** The three ministries. */
export const ministries = roles('ministries', rolesOf(NATIONAL_AGENCIES))
/** Provincial commerce departments. */
export const provincialCommerce = roles('provincialCommerce', ['PROVINCIAL_COMMERCE'])
/** The three provincial departments. */
export const provincial = roles('provincial', rolesOf(PROVINCIAL_AGENCIES))
/** The ministries and the provincial departments. */
export const authorities = roles('authorities', rolesOf([...NATIONAL_AGENCIES, ...PROVINCIAL_AGENCIES]))
/** Recommending units. */
export const unit = roles('unit', ['UNIT'])
/** Park administrations. */
export const park = roles('park', ['PARK'])
/** Review experts. */
export const expert = roles('expert', ['EXPERT'])
/** Analysts. */
export const analyst = roles('analyst', ['ANALYST'])
/** The operator of the demo clock. */
export const operator = roles('operator', ['DEMO_OPERATOR'])
/** The machinery of federation, closed to everybody but the gateway. */
export const gateway = new Word('gateway', new Set(), ({ viewer, fromGateway }) =>
  fromGateway ? null : fault('FORBIDDEN', viewer.language),
)

const combinations = new Map<string, Word>()

/** Whoever one of the words admits. One rule, not graphql-shield's `or`; the same words give the same word. */
export function any(...words: readonly [Word, Word, ...Word[]]): Word {
  const odd = words.find((word) => word === anyone || word === holder || word === gateway)
  if (odd) throw new Error(`any() combines words that name roles, not "${odd.name}".`)
  const name = words.map((word) => word.name).join(' | ')
  const known = combinations.get(name)
  if (known) return known
  const word = roles(name, [...new Set(words.flatMap((one) => [...one.admits]))])
  combinations.set(name, word)
  return word
}

/**
 * A word for each value that a field of the input may have: whoever one of them admits may call, and asks for what its own
 * word admits him to.
 */
export function perInput<Value extends string>(field: string, words: Readonly<Record<Value, Word>>): Word {
  const each: ReadonlyMap<unknown, Word> = new Map(Object.entries<Word>(words))
  const admits = new Set([...each.values()].flatMap((word) => [...word.admits]))
  return new Word(`by ${field}`, admits, (asker, args) => {
    const input = args?.input as Readonly<Record<string, unknown>> | undefined
    const word = each.get(input?.[field])
    // What is not on the list is nobody's.
    return word ? word.refusal(asker) : fault('FORBIDDEN', asker.viewer.language)
  })
}
