import type { Session } from '@ndseb/db/session.ts'
import { latestRates } from '@ndseb/db/statistics/treaty.ts'
import {
  type Converted,
  convertAmount,
  currenciesOf,
  type ReadAmount,
} from '@ndseb/shared/rules/foreign-amount.ts'

/** Figures as they are kept: those in foreign currency by the latest rates of the round's statistical year (N35, N41). */
export async function convertFigures<Figure extends ReadAmount>(
  read: Session['read'],
  figures: readonly Figure[],
  { year, list }: { readonly year: number; readonly list: string },
): Promise<(Omit<Figure, keyof ReadAmount> & Converted)[]> {
  const rates = await latestRates(read, currenciesOf(figures), year)
  return figures.map((figure, index) => {
    const { value: _value, foreign: _foreign, ...rest } = figure
    return { ...rest, ...convertAmount(figure, rates, { year, path: [list, String(index)] }) }
  })
}
