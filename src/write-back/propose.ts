import type { Edit } from '../edit/edit.js'
import { editYaml } from '../edit/edit-yaml.js'
import type { Change, Finding } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { formatPath, getPath } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { equalKey, keyOf, keyText } from '../model/resource.js'
import type { FileEdit, NotWrittenBack } from '../model/write-back.js'
import { readYaml } from '../render/yaml.js'
import type { Prepared } from '../triage/prepare.js'
import type { Selection } from './candidates.js'
import { editFor, isCandidate } from './candidates.js'

/** A finding with the edit of its object, and what that does to the files after the proposals before it. */
export type Proposal = { readonly finding: Finding; readonly edit: Edit; readonly files: readonly FileEdit[] }

export type Proposed = {
  /** New texts by file. */
  readonly texts: ReadonlyMap<string, string>
  readonly proposals: readonly Proposal[]
  readonly refused: readonly NotWrittenBack[]
}

/** Edits the files that one app's manifests were read from, one finding after the other. Nothing is proved yet. */
export async function propose(
  { desired }: Prepared,
  findings: readonly Finding[],
  files: RepoFiles,
  selection: Selection,
): Promise<Proposed> {
  const manifests = new Map(desired.map((manifest) => [keyText(manifest.key), manifest]))
  const texts = new Map<string, string>()
  const proposals: Proposal[] = []
  const refused: NotWrittenBack[] = []
  for (const finding of findings.filter((one) => isCandidate(one, selection))) {
    const edit = alongWith(finding, findings) ?? editFor(finding)
    const manifest = manifests.get(keyText(finding.resource))
    const edited =
      'reason' in edit
        ? edit
        : await editSource(manifest, finding, edit, async (file) => texts.get(file) ?? files.read(file))
    if ('reason' in edited) refused.push({ finding, reason: edited.reason })
    else {
      texts.set(edited.file, edited.after)
      proposals.push({ finding, edit: edit as Edit, files: [edited] })
    }
  }
  return { texts, proposals, refused }
}

/** Git also states what has gone along with the change: writing only the one would not be what live is. */
function alongWith(finding: Finding, findings: readonly Finding[]): { readonly reason: string } | null {
  const path = finding.change === null ? '' : formatPath(finding.change.path)
  const implied = findings.find(
    ({ impliedBy, resource, change }) =>
      impliedBy === path && change?.type === 'removed' && equalKey(resource, finding.resource),
  )
  if (implied?.change === undefined || implied.change === null) return null
  return { reason: `Git also states ${formatPath(implied.change.path)}, which does not go with it` }
}

async function editSource(
  manifest: Manifest | undefined,
  { change }: Finding,
  edit: Edit,
  read: (file: string) => Promise<string | null>,
): Promise<FileEdit | { readonly reason: string }> {
  if (manifest === undefined || change === null) return { reason: 'Git does not have the object' }
  const { file, document, item } = manifest.origin
  if (/^\.(git|github)(\/|$)/.test(file)) return { reason: `${file} is not edited by a program` }
  const text = await read(file)
  const source = text === null ? undefined : sourceOf(text, manifest)
  if (text === null || source === undefined)
    return { reason: 'its manifest is generated, and the file it comes from does not hold the object itself' }
  if (!spellsOut(source, change)) return { reason: `${file} does not spell that value out as it is rendered` }
  const within: FieldPath = item === undefined ? [] : [{ field: 'items' }, { index: item }]
  const edited = editYaml(text, document, { ...edit, path: [...within, ...edit.path] })
  if ('refused' in edited) return { reason: `${file}: ${edited.refused}` }
  return { file, before: text, after: edited.text }
}

/** The object in the manifest's own document; undefined where that holds something else (a template, a patch). */
function sourceOf(text: string, { origin, key }: Manifest): Json | undefined {
  const read = readYaml(text)
  const document = 'documents' in read ? read.documents[origin.document]?.value : undefined
  const object =
    origin.item === undefined ? document : getPath(document, [{ field: 'items' }, { index: origin.item }])
  if (!isObject(object)) return undefined
  const own = keyOf(object)
  return own.group === key.group && own.kind === key.kind && own.name === key.name ? object : undefined
}

/** A value that is changed must stand there as it was rendered; the items on the way to a new one must be there. */
function spellsOut(source: Json, change: Change): boolean {
  if (change.type !== 'added') return equalJson(getPath(source, change.path), change.desired)
  const lastItem = change.path.findLastIndex((element) => !('field' in element))
  const onTheWay = change.path.slice(0, lastItem === change.path.length - 1 ? lastItem : lastItem + 1)
  const hasItem = onTheWay.some((element) => !('field' in element))
  return !hasItem || getPath(source, onTheWay) !== undefined
}
