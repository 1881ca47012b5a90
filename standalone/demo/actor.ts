import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import type { UserError } from '@ndseb/shared/errors.ts'
import type { Person } from './people.ts'

export type { Person }

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query asked for.
export type Answer = any
export type TopLevelError = {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string }
}
export type Reply = { readonly data: Answer; readonly errors: readonly TopLevelError[] }
export type Refusal = Pick<UserError, 'code' | 'message'> & Partial<UserError>

/** Sends one operation to a graph as somebody; null is the public. */
export type Post = (person: Person | null, query: string, variables?: object) => Promise<Reply>

/** Somebody who uses the graph. */
export type Actor = {
  /** Any operation, with whatever errors it has. */
  ask(query: string, variables?: object): Promise<Reply>
  /** The data of an operation that must have no top-level errors. */
  read(query: string, variables?: object): Promise<Answer>
  /** One mutation by its name: its payload. Fails where it is refused. */
  do(mutation: string, input: object, selection?: string): Promise<Answer>
  /** One mutation that may be refused: the first refusal (the domain's, or a top-level error), null where it was done. */
  refusal(mutation: string, input: object): Promise<Refusal | null>
}

/** Actors over a transport. */
export function actorOf(post: Post, person: Person | null): Actor {
  const who = person?.username ?? 'public'
  const ask: Actor['ask'] = (query, variables) => post(person, query, variables)
  const mutate = async (mutation: string, input: object, selection = '') => {
    const { data, errors } = await ask(
      `mutation ($input: ${inputTypeOf(mutation)}!) {
         ${mutation}(input: $input) { ${selection} errors { code message path clause availableSteps } }
       }`,
      { input },
    )
    return { payload: data?.[mutation], errors }
  }
  return {
    ask,
    read: async (query, variables) => {
      const { data, errors } = await ask(query, variables)
      if (errors.length > 0) throw new Error(`${who}: ${JSON.stringify(errors)}`)
      return data
    },
    do: async (mutation, input, selection) => {
      const { payload, errors } = await mutate(mutation, input, selection)
      const refusals = [...errors, ...(payload?.errors ?? [])]
      if (refusals.length > 0) throw new Error(`${who} ${mutation}: ${JSON.stringify(refusals)}`)
      return payload
    },
    refusal: async (mutation, input) => {
      const { payload, errors } = await mutate(mutation, input)
      const [fault] = errors
      if (fault) return { code: fault.extensions.code as Refusal['code'], message: fault.message }
      return payload?.errors[0] ?? null
    },
  }
}

const supergraph = supergraphSdl()

/** The input type of a mutation, from the supergraph. */
export function inputTypeOf(mutation: string): string {
  const [, type] =
    new RegExp(`\\b${mutation}\\((?:\\s*"""[^"]*""")?\\s*input: (\\w+)!`).exec(supergraph) ?? []
  if (!type) throw new Error(`the graph has no mutation ${mutation}`)
  return type
}
