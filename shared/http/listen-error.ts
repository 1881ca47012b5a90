import { StartupError } from '../startup-error.ts'

/** Why a port could not be listened on, said to the person at the terminal. */
export function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartupError(
      `端口 ${port} 已被占用 · Port ${port} is already in use.`,
      '请停止占用它的程序，或以 PORT 指定其他端口 · Stop what uses it, or set PORT to another one.',
      { cause: error },
    )
  return new StartupError(
    `无法监听 ${host}:${port} · Cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
    '请检查 HOST 与 PORT · Check HOST and PORT.',
    { cause: error },
  )
}
