import { describe, expect, test } from 'vitest'
import { checkPartiesConcur, checkUndecided, isOutstanding, readDepartment } from './concurring-parties.ts'

const code = (act: () => void) => {
  try {
    act()
  } catch (error) {
    return (error as { code: string }).code
  }
  return null
}

test.each([
  [null, true],
  ['OPPOSE', true],
  ['NO_OBJECTION', false],
  ['SUPPORT', false],
] as const)('a department that said %s is waited for: %s (N53)', (position, waits) => {
  expect(isOutstanding({ position })).toBe(waits)
  const parties = [{ department: '财政部', position: 'SUPPORT' } as const, { department: '教育部', position }]
  expect(code(() => checkPartiesConcur(parties, ['listId']))).toBe(
    waits ? 'PARTY_CONCURRENCES_MISSING' : null,
  )
})

test('where nobody was named nobody is waited for', () => {
  expect(code(() => checkPartiesConcur([], ['listId']))).toBeNull()
})

describe('a department beyond the three', () => {
  test.each(['财政部', '海关总署', '国家发展改革委', '上海市商务委员会'])('may be %s', (name) => {
    expect(readDepartment(` ${name} `)).toEqual({ department: name, departmentKey: name })
  })

  test.each([
    ...['商务部', '商务部办公厅', '商 务 部', '中央网信办秘书局', '国家互联网信息办公室'],
    ...[
      '中央网络安全和信息化委员会办公室',
      '工业和信息化部',
      '工信部',
      'ＭＩＩＴ',
      'mofcom',
      'Ministry of Commerce',
    ],
  ])('is never %s, in whatever form (N85)', (name) => {
    expect(code(() => readDepartment(name))).toBe('PARTY_IS_MINISTRY')
  })
})

test('who joins, and what they said, is settled once the round is decided', () => {
  expect(code(() => checkUndecided('PUBLIC_NOTICE', ['roundId']))).toBeNull()
  for (const status of ['DECIDED', 'ARCHIVED'] as const)
    expect(code(() => checkUndecided(status, ['roundId']))).toBe('PARTIES_SETTLED')
})
