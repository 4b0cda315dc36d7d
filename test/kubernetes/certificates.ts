import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type KeyPair = { readonly cert: string; readonly key: string }
export type Authority = KeyPair & {
  /** `names` as in a certificate's subjectAltName: `IP:127.0.0.1,DNS:localhost`. */
  issue(commonName: string, names: string): KeyPair
}

/** A certificate authority of its own, made with the openssl program; valid for a day. */
export function createAuthority(name: string): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'drift-triage-ca-'))
  const at = (file: string): string => join(folder, file)
  const read = (file: string): string => readFileSync(at(file), 'utf8')
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' })
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(
    'req',
    '-x509',
    ...curve,
    '-subj',
    `/CN=${name}`,
    '-days',
    '1',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.crt'),
  )
  let issued = 0
  return {
    cert: read('ca.crt'),
    key: read('ca.key'),
    issue(commonName, names) {
      const id = `leaf-${++issued}`
      openssl(
        'req',
        '-new',
        ...curve,
        '-subj',
        `/CN=${commonName}`,
        '-keyout',
        at(`${id}.key`),
        '-out',
        at(`${id}.csr`),
      )
      writeFileSync(at('extensions'), `subjectAltName=${names}\n`)
      const authority = ['-CA', at('ca.crt'), '-CAkey', at('ca.key'), '-CAcreateserial']
      openssl(
        'x509',
        '-req',
        '-in',
        at(`${id}.csr`),
        ...authority,
        '-days',
        '1',
        '-extfile',
        at('extensions'),
        '-out',
        at(`${id}.crt`),
      )
      return { cert: read(`${id}.crt`), key: read(`${id}.key`) }
    },
  }
}
