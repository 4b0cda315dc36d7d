/**
 * Loaded before a program (NODE_OPTIONS=--import): it may connect to the addresses in ONLY_HOSTS and to no other, and
 * every attempt is written to CONNECTIONS. Everything in Node that speaks TCP comes through Socket.connect.
 */
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const net = require('node:net')
const dns = require('node:dns')
const allowed = (process.env.ONLY_HOSTS ?? '').split(',')
const note = (text) => appendFileSync(process.env.CONNECTIONS ?? '', `${text}\n`)

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function connectIfAllowed(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const target =
    typeof options === 'object'
      ? (options.path ?? `${options.host ?? 'localhost'}:${options.port}`)
      : `${args[1] ?? 'localhost'}:${options}`
  note(target)
  if (!allowed.includes(target)) throw new Error(`not one of the hosts that this run may speak to: ${target}`)
  return connect.apply(this, args)
}

const { lookup } = dns
dns.lookup = function lookupNoted(name, ...rest) {
  if (!allowed.some((host) => host.startsWith(`${name}:`))) note(`lookup of ${name}`)
  return lookup.call(this, name, ...rest)
}
