import { createHash } from 'node:crypto'
import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { randomFrom } from '@ndseb/shared/rules/random.ts'
import { RETURN_HEADERS } from '../return-headers.ts'

/** A member of a generated register, as `setParkMembership` takes it. */
export type GeneratedMember = {
  readonly creditCode: string
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** Made-up returns of a park for a year, and what counting them must give. Everything in them says that it is fictional. */
export type GeneratedReturns = {
  readonly members: readonly GeneratedMember[]
  /** CSV in parts that an import accepts, each with its header. */
  readonly direct: readonly string[]
  readonly outsourcing: readonly string[]
  readonly expected: {
    readonly members: number
    readonly a: number
    readonly b: number
    readonly overlap: number
    readonly union: number
    readonly unmatched: number
  }
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const ABROAD = ['美国', '日本', '德国', '新加坡', '中国香港', '中国澳门', '中国台湾'] as const
const ROWS_A_PART = 1_000

const digits = (value: number, length: number): string =>
  Array.from({ length }, (_, index) => ALPHABET[Math.floor(value / 31 ** (length - 1 - index)) % 31]).join('')

/** A valid code of a division 000000 that does not exist, different for every park and number. */
function creditCodeOf(park: string, number: number): string {
  const body = `91000000${park}${digits(number, 4)}`
  return `${body}${checkCharacter(body)}`
}

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** The same code as careless hands write it: all of these are read alike (N40). */
const WRITINGS = [
  (code: string) => code,
  (code: string) => code.toLowerCase(),
  toFullWidth,
  (code: string) => ` ${code.slice(0, 8)} ${code.slice(8)}`,
] as const

/** What no reading can mend: such rows wait for a match and are not counted (N40). */
const SPOILT = [
  () => '',
  (code: string) => code.slice(0, 15),
  (code: string) => `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`,
  (code: string) => `${code.slice(0, 10)}I${code.slice(11)}`,
] as const

const FROM = '2015-01-01'

/**
 * Synthetic returns of one park for one year with `count` counted enterprises, and beside them everything that must not
 * count: onshore ITO, BPO and KPO, other service categories, members that left, enterprises elsewhere, spoilt codes.
 * Pure: the same input gives the same output.
 */
export function generateReturns({
  parkId,
  count,
  year,
  seed = 1,
}: {
  readonly parkId: string
  readonly count: number
  readonly year: number
  readonly seed?: number
}): GeneratedReturns {
  const fingerprint = createHash('sha256').update(`${parkId}/${seed}`).digest()
  const park = digits(fingerprint.readUInt32BE(0), 5)
  const random = randomFrom(fingerprint.readUInt32BE(4) ^ year)
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0]
  const enterprise = (number: number) => ({
    creditCode: creditCodeOf(park, number),
    name: `示例数字企业${park}-${String(number).padStart(4, '0')}（虚构）`,
  })
  const amount = () => (10_000 * random() ** 4 * 5_000 + 1_000).toFixed(2)
  const direct: string[] = []
  const outsourcing: string[] = []
  const reportDirect = (code: string, name: string, category: string) => {
    const quarters = random() < 0.3 ? ['1', '2', '3', '4'] : ['']
    for (const quarter of quarters)
      direct.push([code, name, category, year, quarter, amount(), pick(['CNY', 'USD'])].join(','))
  }
  const reportContract = (code: string, name: string, type: string, offshore: boolean) =>
    outsourcing.push(
      [
        ...[code, name, type, offshore ? '是' : '否', offshore ? pick(ABROAD) : '中国', year],
        ...[1 + Math.floor(random() * 12), amount()],
      ].join(','),
    )

  // 45 % in A alone, 30 % in both, 25 % in B alone.
  const onlyA = Math.round(count * 0.45)
  const both = Math.round(count * 0.3)
  const counted = Array.from({ length: count }, (_, index) => enterprise(index + 1))
  counted.forEach(({ creditCode, name }, index) => {
    if (index < onlyA + both) reportDirect(pick(WRITINGS)(creditCode), name, '电信、计算机和信息服务')
    if (index >= onlyA) reportContract(pick(WRITINGS)(creditCode), name, 'ITO', true)
    if (random() < 0.2) reportContract(creditCode, name, pick(['BPO', 'KPO']), true)
  })
  const numbered = (from: number, length: number) =>
    Array.from({ length }, (_, index) => enterprise(from + index))
  const extra = Math.max(2, Math.round(count * 0.05))
  const decoys = numbered(count + 1, 3 * extra)
  decoys.forEach(({ creditCode, name }, index) => {
    if (index % 3 === 0) reportContract(creditCode, name, 'ITO', false)
    else if (index % 3 === 1) reportContract(creditCode, name, pick(['BPO', 'KPO']), true)
    else reportDirect(creditCode, name, pick(['运输', '旅行', '其他商业服务']))
  })
  const gone = numbered(count + 3 * extra + 1, extra)
  for (const { creditCode, name } of gone) reportContract(creditCode, name, 'ITO', true)
  const strangers = numbered(count + 4 * extra + 1, extra)
  for (const { creditCode, name } of strangers) reportDirect(creditCode, name, '电信、计算机和信息服务')
  // Known by name to the register, but their returns carry a code that nobody can read.
  const unread = numbered(count + 5 * extra + 1, extra)
  unread.forEach(({ creditCode, name }, index) => {
    const spoil = SPOILT[index % SPOILT.length] ?? SPOILT[0]
    reportContract(spoil(creditCode), name, 'ITO', true)
  })

  const here = [...counted, ...decoys, ...unread].map((one) => ({ ...one, validFrom: FROM, validTo: null }))
  const left = gone.map((one) => ({ ...one, validFrom: FROM, validTo: `${year - 1}-12-31` }))
  return {
    members: [...here, ...left],
    direct: inParts(RETURN_HEADERS.direct, direct),
    outsourcing: inParts(RETURN_HEADERS.outsourcing, outsourcing),
    expected: {
      members: here.length,
      a: onlyA + both,
      b: count - onlyA,
      overlap: both,
      union: count,
      unmatched: unread.length,
    },
  }
}

const inParts = (header: string, rows: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_PART) }, (_, part) =>
    [header, ...rows.slice(part * ROWS_A_PART, (part + 1) * ROWS_A_PART), ''].join('\n'),
  )
