import { logLine } from '../report/log-text.js'

/** One line at the foot of a terminal that says what is being done; gone when it is done. */
export type StatusLine = {
  show(message: string): void
  /** A line that stays, above the status. */
  print(message: string): void
  clear(): void
}

type Stream = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }

/** A run that is over sooner needs no line. */
const patienceMs = 400
const eraseLine = '\r\u001b[K'

/**
 * Writes only to a terminal that can move its cursor, and only once the work has taken a moment: in a log or a pipe
 * `show` does nothing.
 */
export function createStatusLine(
  stream: Stream,
  env: NodeJS.ProcessEnv,
  now: () => number = Date.now,
): StatusLine {
  const active = stream.isTTY === true && env['TERM'] !== 'dumb' && (env['CI'] ?? '') === ''
  const begun = now()
  let shown = false

  function clear(): void {
    if (shown) stream.write(eraseLine)
    shown = false
  }

  return {
    clear,
    show(message) {
      if (!active || now() - begun < patienceMs) return
      const text = logLine(message)
      // A line that wraps could not be erased again.
      stream.write(`${eraseLine}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 1))}`)
      shown = true
    },
    print(message) {
      clear()
      stream.write(`${logLine(message)}\n`)
    },
  }
}

/** Does the work with a status line on stderr, which is gone before anything else is printed. */
export async function withStatusLine<T>(work: (line: StatusLine) => Promise<T>): Promise<T> {
  const line = createStatusLine(process.stderr, process.env)
  try {
    return await work(line)
  } finally {
    line.clear()
  }
}
