import type { Label } from '../../model/action.js'
import type { Client } from './client.js'
import { attempt, statusOf } from './request-errors.js'
import type { RepositoryName } from './repository-context.js'

type StoredLabel = { readonly name: string; readonly color: string; readonly description: string }

export interface Labels {
  /** The label's page is not linked anywhere, so nothing comes back. */
  ensure(label: Label): Promise<void>
}

/** The repository's labels, listed once and then kept in step with what is written. */
export function createLabels(client: Client, repository: RepositoryName): Labels {
  const repo = { owner: repository.owner, repo: repository.repo }
  const about = (doing: string, permission: string) => ({
    repository: repository.fullName,
    doing,
    permission,
  })
  let known: Promise<Map<string, StoredLabel>> | null = null

  async function list(): Promise<Map<string, StoredLabel>> {
    const labels = await attempt(about('listing the labels', 'issues: read'), () =>
      client.paginate(client.rest.issues.listLabelsForRepo, { ...repo, per_page: 100 }),
    )
    return new Map(
      labels.map((label) => [key(label.name), { ...label, description: label.description ?? '' }]),
    )
  }

  async function create(label: Label): Promise<void> {
    try {
      await client.rest.issues.createLabel({ ...repo, ...label })
    } catch (error) {
      // Somebody, or our own request whose answer was lost, has just made it.
      if (!isAlreadyThere(error)) throw error
    }
  }

  return {
    async ensure(label) {
      known ??= list()
      const labels = await known
      const stored = labels.get(key(label.name))
      if (stored !== undefined && !isUntouched(stored)) return
      await attempt(about(`writing the label ${label.name}`, 'issues: write'), async () => {
        if (stored === undefined) return create(label)
        const { color, description } = label
        await client.rest.issues.updateLabel({ ...repo, name: stored.name, color, description })
      })
      labels.set(key(label.name), label)
    },
  }
}

/** GitHub tells labels apart without regard to case. */
const key = (name: string): string => name.toLowerCase()

/** True for two names of one label. */
export function sameLabel(one: string, other: string): boolean {
  return key(one) === key(other)
}

/** As GitHub makes a label that an issue names first: grey and undescribed. Any other look is a person's choice. */
const isUntouched = (label: StoredLabel): boolean =>
  label.color.toLowerCase() === 'ededed' && label.description === ''

function isAlreadyThere(error: unknown): boolean {
  return statusOf(error) === 422 && error instanceof Error && error.message.includes('already_exists')
}
