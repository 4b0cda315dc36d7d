/**
 * The least that any such program has to do, and nothing more: list every kind page by page as all clients do (gzip,
 * 500 objects a page), JSON.parse, and parse the same files with our fast YAML reader.
 * Arguments: a JSON file with server, ca, token, lists and the folder of the files.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import '../test/harness/typescript.mjs'

const { readPlainYaml } = await import('../src/render/yaml-fast.ts')
const { server, ca, token, lists, folder } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

function get(path) {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'accept-encoding': 'gzip' }
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, server), { ca, headers }, (incoming) => {
      const chunks = []
      incoming.on('data', (chunk) => chunks.push(chunk))
      incoming.on('end', () => {
        const body = Buffer.concat(chunks)
        if (incoming.statusCode !== 200) return reject(new Error(`${path}: ${incoming.statusCode}`))
        const packed = incoming.headers['content-encoding'] === 'gzip'
        resolve(JSON.parse((packed ? gunzipSync(body) : body).toString('utf8')))
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

async function list(path) {
  const items = []
  for (let next = ''; ;) {
    const page = await get(`${path}?limit=500${next === '' ? '' : `&continue=${next}`}`)
    for (const item of page.items) items.push(item)
    next = encodeURIComponent(page.metadata.continue ?? '')
    if (next === '') return items
  }
}

const live = (await Promise.all(lists.map(list))).flat()
const desired = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const documents = readPlainYaml(readFileSync(join(folder, file), 'utf8'))
    if (documents === null) throw new Error(`${file} is not plain YAML`)
    return documents
  })
console.log(JSON.stringify({ live: live.length, desired: desired.length }))
