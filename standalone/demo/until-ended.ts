import type { Post } from './actor.ts'

/**
 * A post for a play whose parts run side by side: once one has failed or the play was stopped, `end` lets the others ask
 * nothing more and waits for what they have asked, so that nothing is closed under them.
 */
export function untilEnded(post: Post, signal?: AbortSignal): { readonly post: Post; end(): Promise<void> } {
  const asked = new Set<Promise<unknown>>()
  let ended = false
  return {
    post: async (...request) => {
      signal?.throwIfAborted()
      if (ended) throw new Error('the play has ended')
      const reply = post(...request)
      asked.add(reply)
      return reply.finally(() => asked.delete(reply))
    },
    end: async () => {
      ended = true
      await Promise.allSettled(asked)
    },
  }
}
