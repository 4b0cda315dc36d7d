/** YAML or JSON text, or objects. */
export type Manifests = string | readonly object[]

/** Several documents as one stream: JSON is YAML, so objects need no YAML library. */
export function asStream(manifests: Manifests): string {
  return typeof manifests === 'string'
    ? manifests
    : manifests.map((object) => JSON.stringify(object)).join('\n---\n')
}
