import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isRunning } from './child.ts'
import { supervise } from './supervise.ts'

const wait = { firstMs: 20, longestMs: 40, steadyMs: 10_000 }
const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])

test('a process that ends by itself is told of and started again, and stopping ends the last one', async () => {
  const children: ReturnType<typeof sleeper>[] = []
  const told: string[] = []
  const start = async () => {
    const child = sleeper()
    children.push(child)
    await once(child, 'spawn')
    return child
  }
  const kept = await supervise('reviews', start, { tell: (line) => told.push(line), wait })
  children[0]?.kill('SIGKILL')
  await expect.poll(() => children.length).toBe(2)
  children[1]?.kill('SIGTERM')
  await expect.poll(() => children.length).toBe(3)
  await kept.stop()
  expect(children.map(isRunning)).toEqual([false, false, false])
  expect(told).toEqual([
    'reviews 意外结束（SIGKILL），0.02 秒后重新启动 · reviews ended by itself (SIGKILL); it is started again in 0.02 s.',
    'reviews 意外结束（SIGTERM），0.04 秒后重新启动 · reviews ended by itself (SIGTERM); it is started again in 0.04 s.',
  ])
})

test('one that does not start again is tried again', async () => {
  let starts = 0
  const start = async () => {
    starts += 1
    if (starts === 2) throw new Error('its port is taken')
    return sleeper()
  }
  const children: ReturnType<typeof sleeper>[] = []
  const kept = await supervise(
    'reviews',
    async () => {
      const child = await start()
      children.push(child)
      return child
    },
    { tell: () => {}, wait },
  )
  children[0]?.kill('SIGKILL')
  await expect.poll(() => starts).toBe(3)
  await kept.stop()
})

test('a first start that fails is the caller’s', async () => {
  const start = () => Promise.reject(new Error('no'))
  await expect(supervise('reviews', start, { tell: () => {}, wait })).rejects.toThrow('no')
})
