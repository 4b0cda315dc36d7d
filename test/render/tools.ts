import { dirname } from 'node:path'
import type { Tools } from '../../src/model/ports.js'
import { createTools } from '../../src/shell/tools/tools.js'
import { buildHelm, buildJsonnet, buildKustomize } from '../harness/build-binaries.js'
import { findGo, goMissing } from '../harness/find-go.js'

/** A machine on which nothing is installed. */
export const noTools: Tools = {
  run: async () => ({ state: 'missing', install: 'Install it.' }),
  version: async () => null,
}

/** The PATH on which the real Helm, Kustomize and Jsonnet are. */
export async function toolPath(): Promise<string> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const programs = await Promise.all(
    [buildHelm, buildKustomize, buildJsonnet].map((build) => build(go, () => undefined)),
  )
  return programs.map((program) => dirname(program)).join(':')
}

/** The real programs, with what the tool runner would have around them in a run. */
export async function realTools(cacheFolder: string | null = null): Promise<Tools> {
  return createTools({ env: { PATH: await toolPath() }, workspaces: [], cacheFolder })
}
