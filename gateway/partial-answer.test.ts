import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ask, keptLog, startDistributed, startHanging, startTinySubgraph } from './testing/tiny-gateway.ts'

const QUERY = '{ application(id: "a") { id name opinion } latestOpinion }'
const WHOLE = {
  application: { id: 'a', name: 'name of a', opinion: 'opinion on a' },
  latestOpinion: 'agreed',
}
const PARTIAL = { application: { id: 'a', name: 'name of a', opinion: null }, latestOpinion: null }
const LABEL = {
  message: '该部分暂不可用：reviews',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'reviews' },
}

describe('a subgraph in a process of its own', () => {
  it('leaves a labelled gap while it is down, and none once it is back', async () => {
    const { gateway, subgraphs } = await startDistributed()
    expect((await ask(gateway.url, QUERY)).data).toEqual(WHOLE)
    await subgraphs.reviews.close()
    const partial = await ask(gateway.url, QUERY)
    expect(partial.data).toEqual(PARTIAL)
    expect(partial.ms).toBeLessThan(2500)
    expect(partial.errors).toHaveLength(2)
    for (const error of partial.errors) expect(error).toMatchObject(LABEL)
    expect(partial.text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|http/)
    await startTinySubgraph('reviews', subgraphs.reviews.port)
    const again = await ask(gateway.url, QUERY)
    expect([again.data, again.errors]).toEqual([WHOLE, []])
  })

  it('is missing from a list as a whole, and by its name', async () => {
    const { gateway, subgraphs } = await startDistributed()
    await subgraphs.reviews.close()
    const partial = await ask(gateway.url, '{ applications { edges { node { id opinion } } } }')
    expect(partial.data).toEqual({
      applications: { edges: ['a', 'b'].map((id) => ({ node: { id, opinion: null } })) },
    })
    expect(partial.errors).toMatchObject([{ ...LABEL, path: ['applications', 'edges'] }])
  })

  it('is waited for once, at most two seconds, when it hangs', async () => {
    const { gateway, subgraphs } = await startDistributed()
    await subgraphs.reviews.close()
    const hanging = await startHanging(subgraphs.reviews.port)
    const partial = await ask(gateway.url, QUERY)
    expect(partial.data).toEqual(PARTIAL)
    expect(partial.errors[0]).toMatchObject(LABEL)
    expect(partial.ms).toBeGreaterThan(1500)
    expect(partial.ms).toBeLessThan(2500)
    await hanging.close()
    await startTinySubgraph('reviews', subgraphs.reviews.port)
    expect((await ask(gateway.url, QUERY)).data).toEqual(WHOLE)
  })

  it('does not tell clients why it was missing, but the log', async () => {
    const { logger, lines } = keptLog()
    const { gateway, subgraphs } = await startDistributed(logger)
    await subgraphs.reviews.close()
    await ask(gateway.url, '{ latestOpinion }')
    expect(lines.some((line) => line.includes('ECONNREFUSED') && line.includes('reviews'))).toBe(true)
  })

  it('answers nobody but the gateway', async () => {
    const { subgraphs } = await startDistributed()
    const query = '{ _service { sdl } me { role } }'
    for (const headers of [{}, { authorization: 'Bearer x.y.z' }, { 'x-role': 'MOFCOM_OFFICER' }] as Record<
      string,
      string
    >[]) {
      const answer = await ask(subgraphs.applications.url, query, { headers })
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    }
  })

  it('keeps working over connections that were left idle', async () => {
    const { gateway } = await startDistributed()
    await ask(gateway.url, QUERY)
    await wait(50)
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(gateway.url, QUERY)))
    for (const { data } of answers) expect(data).toEqual(WHOLE)
  })
})
