import { endOfCivilDay } from '@ndseb/shared/rules/beijing.ts'
import { expect, test } from 'vitest'
import { noticeText } from './notice-text.ts'

const write = (provisional: boolean) =>
  noticeText({
    programme: '国家数字服务出口基地',
    callNumber: '商办服贸函[2019]245号',
    candidates: [
      { parkName: '甲园', provinceName: '江苏' },
      { parkName: '乙园', provinceName: '浙江' },
    ],
    workingDays: 5,
    window: {
      firstDay: '2020-04-26',
      lastDay: '2020-04-30',
      endsAt: endOfCivilDay('2020-04-30'),
      provisional,
    },
    howToObject: '以书面形式提出。',
  })

test('the text names candidates, window and how to object', () => {
  expect(write(false)).toContain('提出国家数字服务出口基地候选名单')
  expect(write(false)).toContain('1. 甲园（江苏）\n2. 乙园（浙江）')
  expect(write(false)).toContain('公示期5个工作日：2020-04-26至2020-04-30（含首末两日）。')
  expect(write(false).endsWith('以书面形式提出。')).toBe(true)
})

test('a provisional end says so', () => {
  expect(write(true)).toContain('末日待相应年度放假安排公布后确定')
})
