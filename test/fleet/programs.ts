import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../harness/run.js'

/** The real programs over the laid-out repository, called as the controllers call them. */
export type Programs = {
  readonly folder: string
  /** The fleet's namespace in this run. */
  readonly namespace: string
  /** Files one after the other, as a plain folder is read. */
  readonly files: (...names: string[]) => Promise<string>
  /** `kustomize build` of a folder, after these calls of `kustomize edit` there. */
  readonly kustomize: (folder: string, edits?: readonly (readonly string[])[]) => Promise<string>
  /** `helm template` of a chart for the cluster's own version. */
  readonly helm: (folder: string, release: string, ...args: string[]) => Promise<string>
}

export function programsIn(
  folder: string,
  namespace: string,
  scratch: string,
  kubeVersion: string,
  path: string,
): Programs {
  const env = { PATH: path, HOME: scratch }
  /** Commands change the files that they work on, and other apps read the same ones. */
  const inCopy = async (within: string, commands: readonly (readonly string[])[]): Promise<string> => {
    const copy = await mkdtemp(join(scratch, 'build-'))
    await cp(folder, copy, { recursive: true, filter: (from) => !from.endsWith('/.git') })
    let output = ''
    for (const [program = '', ...args] of commands)
      output = await run(program, args, { env, cwd: join(copy, within) })
    await rm(copy, { recursive: true })
    return output
  }
  return {
    folder,
    namespace,
    files: async (...names) =>
      (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n---\n'),
    kustomize: (within, edits = []) =>
      inCopy(within, [...edits.map((edit) => ['kustomize', 'edit', ...edit]), ['kustomize', 'build', '.']]),
    helm: (within, release, ...args) => {
      const template = ['helm', 'template', release, '.', '--namespace', namespace, '--include-crds']
      return inCopy(within, [
        ['helm', 'dependency', 'build', '--skip-refresh', '.'],
        [...template, '--kube-version', kubeVersion, ...args],
      ])
    },
  }
}
