/** `password`: whatever stands there is secret. `credential`: it may also be a reference or a word. Null: no secret. */
export type SecretName = 'password' | 'credential' | null

const passwords = /passw(?:or)?d|passphrase|^pwd$/
const credentials = /(?:secret|token|apikey|privatekey|accesskey|secretkey)s?$|^credentials?$|^authorization$/
/** Two words that together name a credential. */
const pairs =
  /(?:^| )(?:api|access|private|secret|auth|encryption|signing|account|master|shared|ssh) key(?: |$)/
/** Last words that say: this is about a credential, and not the credential. */
const about = new Set(
  (
    'name names ref refs file files path paths dir url uri id ids type kind ttl expiry expiration duration seconds ' +
    'minutes hours days timeout interval period age length size count limit max min enabled disabled required mode ' +
    'method policy format version provider issuer audience endpoint namespace selector mount store class algorithm ' +
    'lifespan lifetime validity window ms millis milliseconds bytes chars iterations rounds attempts retries ' +
    'rotation refresh reload header prefix suffix field template engine backend source'
  ).split(' '),
)
/** A hash of a secret is what Helm charts put beside it to restart pods. */
const hashes = /checksum|hash|digest|sha\d|fingerprint/i

/** Tells secret-like names apart; remembers its answers, since the same keys come again in every object. */
export function createSecretNames(): (name: string) => SecretName {
  const known = new Map<string, SecretName>()
  return (name) => {
    const remembered = known.get(name)
    if (remembered !== undefined) return remembered
    const answer = classify(name)
    if (known.size < 20_000) known.set(name, answer)
    return answer
  }
}

function classify(name: string): SecretName {
  if (name.length > 256 || hashes.test(name)) return null
  // Of `example.com/api-token` the part before the slash is whose annotation it is.
  const words = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const last = words[words.length - 1]
  if (last === undefined || about.has(last)) return null
  if (last === 'pass' || words.some((word) => passwords.test(word))) return 'password'
  return words.some((word) => credentials.test(word)) || pairs.test(words.join(' ')) ? 'credential' : null
}
