// Prepares the sources for ncc. @kubernetes/client-node imports every generated API class from the module that reads
// kubeconfigs, and packages without side-effect marks cannot be shaken by ncc: 18 MB. esbuild takes that one module
// in, without the parts that src/shell/kubernetes never calls, and leaves every other package for ncc.
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jqPlugin } from './bundle-jq.mjs'
import { tablePlugin } from './bundle-table.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const library = '@kubernetes/client-node'

/**
 * What the library imports but we refuse or never call: `auth-provider` entries (azure, gcp, oidc), its fetch
 * dispatcher (undici) and its API clients (gen). Each stands in as something that throws when it is used.
 */
const standIns = [
  { from: /\/azure_auth\.js$/, names: ['AzureAuth'], kind: 'authenticator' },
  { from: /\/gcp_auth\.js$/, names: ['GoogleCloudPlatformAuth'], kind: 'authenticator' },
  { from: /\/oidc_auth\.js$/, names: ['OpenIDConnectAuth'], kind: 'authenticator' },
  { from: /\/gen\/index\.js$/, names: ['createConfiguration', 'ServerConfiguration'], kind: 'absent' },
  { from: /\/middleware\.js$/, names: ['setHeaderMiddleware'], kind: 'absent' },
  { from: /^undici$/, names: ['Agent', 'ProxyAgent'], kind: 'absent' },
]

function standInSource({ names, kind }) {
  return names
    .map((name) =>
      kind === 'authenticator'
        ? `export class ${name} { isAuthProvider() { return false } }`
        : `export function ${name}() { throw new Error(${JSON.stringify(`${name} is not part of this bundle`)}) }`,
    )
    .join('\n')
}

/** An esbuild plugin: the kubeconfig module and its packages inside, every other package outside. */
export function kubeconfigPlugin() {
  return {
    name: 'kubeconfig',
    setup(bundle) {
      bundle.onResolve({ filter: /.*/ }, ({ path, importer, kind, namespace }) => {
        if (kind === 'entry-point' || namespace === 'stand-in') return undefined
        const inLibrary = importer.includes(`/node_modules/${library}/`)
        const standIn = inLibrary ? standIns.findIndex(({ from }) => from.test(path)) : -1
        if (standIn >= 0) return { path: String(standIn), namespace: 'stand-in' }
        const bare = !path.startsWith('.') && !path.startsWith('/')
        if (path.startsWith(`${library}/`) || !bare || importer.includes('/node_modules/')) return undefined
        return { path, external: true }
      })
      bundle.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
        contents: standInSource(standIns[Number(path)]),
        loader: 'js',
      }))
    },
  }
}

/**
 * Bundles the entry points into `outdir` (ES modules, shared parts in chunks), ready for `ncc build`.
 * Returns the packages that went in, since ncc's licence list cannot see them any more.
 */
export async function prebundle({ entryPoints, outdir, splitting = false }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    splitting,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    metafile: true,
    logLevel: 'warning',
    legalComments: 'inline',
    plugins: [jqPlugin(), tablePlugin(), kubeconfigPlugin()],
    // CommonJS packages inside an ES module ask for `require`, and only for Node's own modules. Not createRequire:
    // ncc would write this machine's path in the place of import.meta.url.
    banner: { js: 'const require = (name) => process.getBuiltinModule(name);' },
  })
  return { metafile, packages: await bundledPackages(metafile) }
}

/** Name, version, licence and licence text of every package whose code is in the output, by name. */
async function bundledPackages(metafile) {
  const folders = new Set()
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
      if (bytesInOutput > 0 && folder !== undefined) folders.add(folder)
    }
  const packages = await Promise.all([...folders].map(readPackage))
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']) {
    const text = await readFile(join(root, folder, file), 'utf8').catch(() => null)
    if (text !== null) return { name, version, license, text }
  }
  return { name, version, license, text: '' }
}
