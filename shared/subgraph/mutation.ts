import DataLoader from 'dataloader'
import { DomainError, toUserErrors, type UserError } from '../errors.ts'
import type { Viewer } from '../viewer.ts'

/**
 * Wraps an operation as the resolver of a mutation: what it returns plus an empty `errors`, or its refusal as data.
 * Whatever else it throws is a fault and stays one.
 */
export const mutation =
  <Input, Reference extends object, Context extends { readonly viewer: Viewer; readonly loaders?: unknown }>(
    operation: (input: Input, context: Context) => Promise<Reference>,
  ) =>
  async (
    _parent: unknown,
    { input }: { input: Input },
    context: Context,
  ): Promise<Partial<Reference> & { errors: UserError[] }> => {
    try {
      return { ...(await operation(input, context)), errors: [] }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const refusal: Partial<Reference> = {}
      return { ...refusal, errors: toUserErrors(error, context.viewer.language) }
    } finally {
      forgetRead(context.loaders)
    }
  }

/** What was read before an act may be otherwise after it: the next act of the same request reads again. */
function forgetRead(loaders: unknown): void {
  for (const loader of Object.values(loaders ?? {})) if (loader instanceof DataLoader) loader.clearAll()
}
