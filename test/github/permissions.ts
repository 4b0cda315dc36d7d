import { Refusal } from './exchange.js'

type Scope = 'actions' | 'administration' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'secrets'
type Access = 'read' | 'write'

/** The permissions block of a workflow's job; whatever it does not name is not granted. */
export type Permissions = { readonly [scope in Scope]?: Access }

/** What an operation needs, one of several; from the pages of GitHub's REST documentation. Metadata comes with any token. */
function needs(operation: string, method: string): { scopes: readonly Scope[]; access: Access } | null {
  const access: Access = method === 'GET' ? 'read' : 'write'
  const [resource = '', name = ''] = operation.split('/')
  switch (resource) {
    case 'issues':
      return { scopes: ['issues', 'pull-requests'], access }
    case 'pulls':
      return { scopes: ['pull-requests'], access }
    case 'git':
      return { scopes: ['contents'], access }
    case 'actions':
      return {
        scopes: [
          name === 'list-repo-secrets'
            ? 'secrets'
            : name.startsWith('get-github-actions-')
              ? 'administration'
              : 'actions',
        ],
        access,
      }
    case 'checks':
      return { scopes: ['checks'], access }
    default:
      return neededOfRepository(name)
  }
}

function neededOfRepository(name: string): { scopes: readonly Scope[]; access: Access } | null {
  if (['get-content', 'get-branch', 'compare-commits'].includes(name))
    return { scopes: ['contents'], access: 'read' }
  if (name === 'list-pull-requests-associated-with-commit')
    return { scopes: ['pull-requests'], access: 'read' }
  return null
}

/**
 * Refuses what the permissions do not allow, in GitHub's words. `pull-requests` reaches issues only through a pull
 * request, and labels of the repository; a public repository is readable by any token.
 */
export function checkPermission(
  operation: string,
  method: string,
  permissions: Permissions,
  about: { readonly onPullRequest: boolean; readonly private: boolean },
): void {
  const needed = needs(operation, method)
  if (needed === null || (!about.private && needed.access === 'read')) return
  const label = /\/(create|update|get)-label$|\/list-labels-for-repo$/.test(operation)
  const counted = needed.scopes.filter(
    (scope) => scope !== 'pull-requests' || needed.scopes.length === 1 || label || about.onPullRequest,
  )
  const granted = counted.some((scope) => allows(permissions[scope], needed.access))
  if (!granted) throw new Refusal(403, 'Resource not accessible by integration')
}

const allows = (granted: Access | undefined, needed: Access): boolean =>
  granted === 'write' || (granted === 'read' && needed === 'read')
