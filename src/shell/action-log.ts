import * as core from '@actions/core'
import { logLine } from '../report/log-text.js'
import type { ClientLog } from './github/client.js'

/** The job's log for what talks to GitHub. */
export const actionLog: ClientLog & { info(message: string): void } = {
  debug: (message) => core.debug(logLine(message)),
  info: (message) => core.info(logLine(message)),
  warning: (message) => core.warning(logLine(message)),
}
