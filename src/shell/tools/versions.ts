import { createHash } from 'node:crypto'
import type { KeptTexts, ToolName } from '../../model/ports.js'
import { identityOf } from './identity.js'
import type { ProgramEnd } from './run-program.js'

const versionCommand: { readonly [tool in ToolName]: readonly string[] } = {
  helm: ['version', '--template', '{{.Version}}'],
  kustomize: ['version'],
  jsonnet: ['--version'],
}

/** What each tool calls its version, asked once; `kept` remembers it for as long as the program stays the same file. */
export function createVersions(
  pathOf: (tool: ToolName) => string | null,
  run: (path: string, args: readonly string[]) => Promise<ProgramEnd>,
  kept: KeptTexts | undefined,
): (tool: ToolName) => Promise<string | null> {
  const versions = new Map<ToolName, Promise<string | null>>()

  async function read(tool: ToolName): Promise<string | null> {
    const path = pathOf(tool)
    if (path === null) return null
    const identity = kept === undefined ? null : identityOf(path, tool)
    const key = createHash('sha256').update(`version ${identity}`).digest('hex')
    const known = identity === null ? null : kept?.get(key)
    if (typeof known === 'string') return known
    const end = await run(path, versionCommand[tool])
    if (end.state !== 'done') return 'of unknown version'
    const version = end.output.trim().slice(0, 100)
    if (identity !== null) kept?.put(key, version)
    return version
  }

  return (tool) => {
    const known = versions.get(tool) ?? read(tool)
    versions.set(tool, known)
    return known
  }
}
