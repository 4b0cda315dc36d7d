/** What `kustomize.buildOptions` of Argo CD asks of every build, as far as it is followed here. */
export type BuildOptions = {
  readonly flags: readonly string[]
  /** True where files outside of a kustomization's own folder may be read. */
  readonly readsAnywhere: boolean
  /** True where `helmCharts` are rendered. */
  readonly rendersCharts: boolean
}

const valued = new Set(['--reorder', '--helm-kube-version', '--helm-api-versions'])

/** The options taken apart, or the one that is not followed: it runs programs, or reaches the network or the machine. */
export function parseBuildOptions(text: string): BuildOptions | { readonly refused: string } {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  const flags: string[] = []
  let [readsAnywhere, rendersCharts] = [false, false]
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [name = '', given] = word.split(/=(.*)/s)
    const value = (): string => given ?? words.shift() ?? ''
    const isOn = given === undefined || given === 'true'
    if (name === '--enable-helm') rendersCharts = isOn
    else if (name === '--load-restrictor') readsAnywhere = value() === 'LoadRestrictionsNone'
    else if (valued.has(name)) flags.push(`${name}=${value()}`)
    else if (name === '--enable-managedby-label') flags.push(`${name}=${String(isOn)}`)
    // Helm is the one that we found.
    else if (name === '--helm-command') value()
    else if (name !== '--helm-debug' && name !== '--as-current-user') return { refused: name }
  }
  return { flags, readsAnywhere, rendersCharts }
}
