import { expect, test } from 'vitest'
import { openStages } from './stages.ts'

test('each stage of an import has the time from its beginning to that of the next, however often it comes', () => {
  let now = 500
  const stages = openStages(() => now)
  stages.enter('READ')
  now = 2_500
  stages.enter('ADD_UP')
  now = 3_000
  stages.enter('PROTECT')
  now = 3_250
  stages.enter('ADD_UP')
  now = 4_250
  expect(stages.text()).toBe(
    '用时 · times: 启动 · start 0.50 s; 读入 · read 2.00 s; 汇总 · add up 1.50 s; 保护 · protect 0.25 s',
  )
})
