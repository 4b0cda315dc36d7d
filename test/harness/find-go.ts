import { run } from './run.js'

/** go.mod of k8s.io/kubernetes 1.37 asks for this release. */
const minimum: readonly [number, number] = [1, 26]

export interface Go {
  readonly path: string
  readonly version: string
}

export const goMissing = [
  `Go ${minimum.join('.')} or newer was not found on the PATH, so these tests are left out:`,
  '  - everything that needs a real API server (test/cluster): field ownership, dry runs, RBAC',
  '  - the real appliers: Argo CD sync and diff, Flux apply',
  'To run them, install Go from your package manager or from https://go.dev/dl and start again;',
  'the first build takes about ten minutes on two cores, later runs use the cache.',
  'Or point KUBEBUILDER_ASSETS at the envtest binaries, or KUBECONFIG_TEST at a cluster that may be written to.',
].join('\n')

/** The Go toolchain, or null when it is missing or too old. A newer one that Go would have to download does not count. */
export async function findGo(env: NodeJS.ProcessEnv = process.env): Promise<Go | null> {
  let version: string
  try {
    version = (await run('go', ['env', 'GOVERSION'], { env: { ...env, GOTOOLCHAIN: 'local' } })).trim()
  } catch {
    return null
  }
  return isNewEnough(version) ? { path: 'go', version } : null
}

export function isNewEnough(version: string): boolean {
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(version) ?? []
  if (major === undefined || minor === undefined) return false
  const [wantedMajor, wantedMinor] = minimum
  return Number(major) > wantedMajor || (Number(major) === wantedMajor && Number(minor) >= wantedMinor)
}
