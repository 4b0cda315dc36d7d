import { Refusal, type Handlers } from '../exchange.js'
import { userBody } from './representation.js'

/** The old `permission` of a role: it knows neither triage nor maintain. */
const permissionOf = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' }

export const repositoryHandlers: Handlers = {
  'repos/get-collaborator-permission-level'({ state, params, apiUrl }) {
    const login = params['username'] ?? ''
    const role = state.roles.get(login)
    return {
      status: 200,
      body: {
        permission: role === undefined ? 'none' : permissionOf[role],
        role_name: role ?? 'none',
        user: userBody(login, apiUrl),
      },
    }
  },

  'users/get-authenticated'({ actor, apiUrl }) {
    // An installation is no user.
    if (actor.endsWith('[bot]')) throw new Refusal(403, 'Resource not accessible by integration')
    return { status: 200, body: { ...userBody(actor, apiUrl), ...emptyProfile(apiUrl, actor) } }
  },
}

/** What GitHub's description demands of a user and nobody here reads. */
function emptyProfile(apiUrl: string, login: string): object {
  const lists = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos']
  const addresses = [...lists, 'events', 'received_events'].map((list) => [
    `${list}_url`,
    `${apiUrl}/users/${login}/${list}`,
  ])
  const absent = ['name', 'company', 'location', 'email', 'bio', 'hireable'].map((field) => [field, null])
  const time = '2020-01-01T00:00:00Z'
  return {
    ...(Object.fromEntries([...addresses, ...absent]) as object),
    ...{ avatar_url: '', gravatar_id: '', blog: '', created_at: time, updated_at: time },
    ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 },
  }
}
