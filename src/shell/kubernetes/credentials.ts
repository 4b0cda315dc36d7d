import type { JsonObject } from '../../model/json.js'
import { stringAt } from '../../model/json.js'

/** Shorter texts are left alone: a mask for `a` or `v1` would turn whole logs into stars. */
const shortest = 6

/**
 * Every text that must not appear in a log: the context's tokens, passwords, keys and client certificate, each raw
 * and decoded or encoded, and PEM blocks line by line, because a log is masked line by line. Names, servers and the
 * certificate authority are no secrets, and a mask on them would make logs unreadable.
 */
export function leafCredentials(user: JsonObject, cluster: JsonObject = {}): readonly string[] {
  const found = new Set<string>()
  for (const key of ['token', 'password']) addText(found, stringAt(user, key))
  for (const key of ['client-key-data', 'client-certificate-data']) addEncoded(found, stringAt(user, key))
  const [name, password] = [stringAt(user, 'username'), stringAt(user, 'password')]
  if (password !== '') addText(found, Buffer.from(`${name}:${password}`).toString('base64'))
  const proxy = stringAt(cluster, 'proxy-url')
  if (URL.canParse(proxy)) {
    addText(found, new URL(proxy).password)
    addText(found, decodeURIComponentSafely(new URL(proxy).password))
  }
  return [...found]
}

/** The forms of one credential that was not in the kubeconfig, such as the token an exec plugin handed out. */
export function credentialForms(text: string): readonly string[] {
  const found = new Set<string>()
  addText(found, text)
  return [...found]
}

function addText(found: Set<string>, text: string): void {
  add(found, text)
  if (text.length >= shortest) add(found, Buffer.from(text).toString('base64'))
}

function addEncoded(found: Set<string>, base64: string): void {
  add(found, base64)
  add(found, base64.replace(/\s+/g, ''))
  const decoded = Buffer.from(base64, 'base64').toString('utf8')
  add(found, decoded)
}

function add(found: Set<string>, text: string): void {
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim()
    // The first and last line of a PEM block say only what kind of block it is.
    if (trimmed.length >= shortest && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(trimmed))
      found.add(trimmed)
  }
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
