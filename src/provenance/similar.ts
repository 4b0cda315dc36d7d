/** Words that charts and people use for one another. */
const families: readonly (readonly string[])[] = [
  ['replicas', 'replicacount', 'minreplicas', 'instances'],
  ['image', 'tag', 'repository', 'registry', 'digest', 'newtag', 'version', 'appversion'],
  ['nodeselector', 'selector'],
  ['port', 'containerport', 'targetport', 'serviceport'],
  ['host', 'hosts', 'hostname', 'domain'],
]

/** From 0 (nothing in common) to 3 (the same word): how much the name of a value speaks for the name of a field. */
export function similarity(value: string, field: string): number {
  const [a, b] = [plain(value), plain(field)]
  if (a === '' || b === '') return 0
  if (a === b) return 3
  if (families.some((family) => family.includes(a) && family.includes(b))) return 2
  return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a)) ? 2 : 0
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
