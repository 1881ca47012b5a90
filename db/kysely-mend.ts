import { PostgresDriver } from 'kysely'

let mended = false

/**
 * Kysely 0.29.6 keeps the pool's slot when BEGIN or ROLLBACK meets a dead connection, so that one restart of
 * PostgreSQL would wedge the process for good. Here the slot is given back on failure. Called once, by `connect`.
 */
export function releaseDeadConnections(): void {
  if (mended) return
  mended = true
  const { beginTransaction, rollbackTransaction } = PostgresDriver.prototype
  PostgresDriver.prototype.beginTransaction = async function (connection, settings) {
    try {
      await beginTransaction.call(this, connection, settings)
    } catch (error) {
      await this.releaseConnection(connection as Parameters<PostgresDriver['releaseConnection']>[0])
      throw error
    }
  }
  PostgresDriver.prototype.rollbackTransaction = async function (connection) {
    try {
      await rollbackTransaction.call(this, connection)
    } catch (error) {
      await this.releaseConnection(connection as Parameters<PostgresDriver['releaseConnection']>[0])
      throw error
    }
  }
}
