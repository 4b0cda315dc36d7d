/** What the two entry files share: one bundle for the action and the command line. Nothing runs on import. */
export { runAction } from './shell/action.js'
export { runCli } from './shell/cli.js'
