import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { JsonObject } from '../../model/json.js'
import { stringAt } from '../../model/json.js'
import { isInside } from './inside.js'
import type { ChosenContext } from './kubeconfig-document.js'
import { invalidKubeconfig, quoted } from './kubeconfig-document.js'

/** Key that names a file, key that holds the same inline, and how it is inlined. */
const references = [
  { part: 'cluster', file: 'certificate-authority', inline: 'certificate-authority-data', base64: true },
  { part: 'user', file: 'client-certificate', inline: 'client-certificate-data', base64: true },
  { part: 'user', file: 'client-key', inline: 'client-key-data', base64: true },
  { part: 'user', file: 'tokenFile', inline: 'token', base64: false },
  { part: 'user', file: 'token-file', inline: 'token', base64: false },
] as const

/**
 * Reads the files that the context names and puts their content inline, so that what was checked is what is used
 * and every credential is known for masking. A path is relative to `folder`, the kubeconfig's own.
 * Throws KUBECONFIG_INVALID for a file inside a workspace (a pull request could have put it there) or an unreadable one.
 */
export function inlineFiles(
  chosen: ChosenContext,
  folder: string,
  workspaces: readonly string[],
): ChosenContext {
  const parts: Record<'cluster' | 'user', JsonObject> = { cluster: chosen.cluster, user: chosen.user }
  for (const { part, file, inline, base64 } of references) {
    const named = stringAt(parts[part], file)
    if (named === '') continue
    const content = readReference(named, file, folder, workspaces)
    const rest = Object.fromEntries(Object.entries(parts[part]).filter(([key]) => key !== file))
    // In client-go inline data wins over a file (clientcmd, "overrides").
    const wins = stringAt(rest, inline)
    const value = base64 ? content.toString('base64') : content.toString('utf8').trim()
    parts[part] = { ...rest, [inline]: wins === '' ? value : wins }
  }
  return { ...chosen, ...parts }
}

function readReference(named: string, key: string, folder: string, workspaces: readonly string[]): Buffer {
  const path = resolve(folder, named)
  const embed = 'Embed the content with `kubectl config view --minify --flatten --raw`.'
  if (isInside(path, workspaces))
    throw invalidKubeconfig(
      `The kubeconfig's ${key} names the file ${quoted(named)} inside the checked-out repository, whose files a pull request can change.`,
      `${embed} Or keep the file outside the workspace.`,
    )
  try {
    return readFileSync(path)
  } catch {
    throw invalidKubeconfig(
      `The kubeconfig's ${key} names the file ${quoted(named)}, which cannot be read.`,
      embed,
    )
  }
}
