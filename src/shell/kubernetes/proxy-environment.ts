type Environment = { readonly [name: string]: string | undefined }

/**
 * The proxy that the environment names for a server, '' for none; HTTPS_PROXY and NO_PROXY as kubectl reads them
 * (Go net/http ProxyFromEnvironment, golang.org/x/net/http/httpproxy). Loopback servers never go through one.
 */
export function proxyFor(server: URL, env: Environment): string {
  const name = server.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const proxy = env[name] || env[name.toLowerCase()] || ''
  if (proxy === '') return ''
  const host = server.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (host === 'localhost' || host === '::1' || /^127\./.test(host)) return ''
  const port = server.port || (server.protocol === 'https:' ? '443' : '80')
  const exceptions = (env['NO_PROXY'] || env['no_proxy'] || '').toLowerCase().split(',')
  if (exceptions.some((entry) => excludes(entry.trim(), host, port))) return ''
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`
}

function excludes(entry: string, host: string, port: string): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  if (entry.includes('/')) return inRange(host, entry)
  const parts = /^(.*?)(?::(\d+))?$/.exec(entry)
  const name = parts?.[1] ?? entry
  if (parts?.[2] !== undefined && parts[2] !== port) return false
  const suffix = name.replace(/^\*?\./, '')
  const onlyBelow = suffix !== name
  return (!onlyBelow && host === suffix) || host.endsWith(`.${suffix}`)
}

/** IPv4 only: API servers behind an IPv6 range with a proxy can be listed by address. */
function inRange(host: string, range: string): boolean {
  const [base = '', bits = ''] = range.split('/')
  const [address, network, length] = [ipv4(host), ipv4(base), Number(bits)]
  if (address === null || network === null || !(length >= 0 && length <= 32)) return false
  const size = 2 ** (32 - length)
  return Math.floor(address / size) === Math.floor(network / size)
}

function ipv4(text: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}
