import { Application, FigureComparison, Finding, Warning } from './Application.ts'
import {
  Base,
  BaseStatisticsPayload,
  IndicatorValue,
  PooledIndicator,
  Target,
  TargetProgress,
} from './Base.ts'
import { ExchangeRate, ExchangeRatePayload, OriginalAmount } from './ExchangeRate.ts'
import { Mutation } from './Mutation.ts'
import { CountProof, Park, ParkFigure, ParkStatisticsPayload } from './Park.ts'
import { Query } from './Query.ts'
import { ImportReturnsPayload, ReturnImport } from './ReturnImport.ts'
import { DigitalService, DigitalServiceCondition, ServiceGroup, ServiceTaxonomy } from './ServiceTaxonomy.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
  Park,
  CountProof,
  ParkFigure,
  ParkStatisticsPayload,
  Application,
  FigureComparison,
  Finding,
  Warning,
  Base,
  BaseStatisticsPayload,
  IndicatorValue,
  Target,
  TargetProgress,
  PooledIndicator,
  ReturnImport,
  ImportReturnsPayload,
  ExchangeRate,
  OriginalAmount,
  ExchangeRatePayload,
  ServiceTaxonomy,
  DigitalServiceCondition,
  ServiceGroup,
  DigitalService,
}
