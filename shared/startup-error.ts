/**
 * Why the programme cannot start, said to the person at the terminal: one sentence on what is wrong, one on what to do.
 * Whoever throws it expects no stack trace to be shown; anything else that is thrown at start-up is a bug and keeps its own.
 */
export class StartupError extends Error {
  readonly hint: string
  constructor(sentence: string, hint: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartupError'
    this.hint = hint
  }
}

/** Runs a program's main function: a StartupError becomes its two sentences on stderr and a non-zero exit code. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    process.stderr.write(`${error.message} ${error.hint}\n`)
    process.exitCode = 1
  }
}
