import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionEnded } from '../dist/run-dist.js'
import { demo, runAction } from '../dist/run-dist.js'
import type { GitHub } from '../github/server.js'
import type { Shop } from './merges.js'

/** The shop's clone and its GitHub, and a folder for what a runner writes. */
export type Runner = { readonly shop: Shop; readonly github: GitHub; readonly folder: string }

/** Starts the built action for an event, as GitHub does. */
export async function startCheck(
  { shop, github, folder }: Runner,
  { name, payload, sha }: { readonly name: string; readonly payload: object; readonly sha: string },
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionEnded> {
  const file = join(folder, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  return runAction(
    {
      snapshot: demo.snapshot,
      path: shop.folder,
      'cluster-name': 'production',
      'github-token': 'ghs_testtoken',
      ...inputs,
    },
    { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_SHA: sha },
  )
}

/** What GitHub says of a push to a pull request into the shop's main branch. */
export async function pullRequestPayload(shop: Shop, number: number, sha: string): Promise<object> {
  const base = { ref: 'main', sha: (await shop.git('rev-parse', 'main')).trim() }
  return {
    action: 'synchronize',
    repository: { full_name: 'acme/shop', default_branch: 'main' },
    pull_request: { number, head: { sha }, base },
  }
}
