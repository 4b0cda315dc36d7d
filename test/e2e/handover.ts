import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** GitHub's store of artifacts and caches, a folder here: actions that copy to it and from it, by what they stand for. */
export async function handoverActions(
  folder: string,
  workflow: string,
): Promise<Readonly<Record<string, string>>> {
  const store = join(folder, 'store')
  const copying = (inputs: readonly string[], script: string): string =>
    JSON.stringify({
      name: 'handover',
      inputs: Object.fromEntries(inputs.map((name) => [name, { default: '' }])),
      runs: {
        using: 'composite',
        steps: [
          {
            shell: 'bash',
            env: Object.fromEntries(inputs.map((name) => [variable(name), `\${{ inputs.${name} }}`])),
            run: `set -euo pipefail; STORE='${store}'; ${script}`,
          },
        ],
      },
    })
  const stands: Record<string, Record<string, string>> = {
    'actions/upload-artifact': {
      '.': copying(['name', 'path', 'retention-days'], 'mkdir -p "$STORE/$NAME"; cp "$PATH_" "$STORE/$NAME"'),
    },
    'actions/download-artifact': {
      '.': copying(
        ['name', 'pattern', 'merge-multiple', 'path'],
        'mkdir -p "$PATH_"; for at in "$STORE"/${NAME:-$PATTERN}; do cp "$at"/* "$PATH_"; done',
      ),
    },
    'actions/cache': {
      // Both in one: what it saves at the job's end is left out.
      '.': copying(['path', 'key', 'restore-keys'], 'mkdir -p "$PATH_"'),
      restore: copying(
        ['path', 'key', 'restore-keys'],
        'mkdir -p "$(dirname "$PATH_")"; if [ -e "$STORE/cache" ]; then cp "$STORE/cache" "$PATH_"; fi',
      ),
      save: copying(['path', 'key'], 'cp "$PATH_" "$STORE/cache"'),
    },
  }
  const actions: Record<string, string> = {}
  for (const [name, parts] of Object.entries(stands)) {
    const at = join(folder, 'actions', name)
    for (const [part, text] of Object.entries(parts)) {
      await mkdir(join(at, part), { recursive: true })
      await writeFile(join(at, part, 'action.yml'), text)
    }
    const ref = new RegExp(`${name}(?:/\\w+)?@([0-9a-f]{40}|v\\d+)`).exec(workflow)?.[1] ?? ''
    actions[`${name}@${ref}`] = at
  }
  return actions
}

const variable = (name: string): string =>
  name === 'path' ? 'PATH_' : name.toUpperCase().replaceAll('-', '_')
