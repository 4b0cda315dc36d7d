import type { Action, Tracker } from '../../model/action.js'
import type { Client } from './client.js'
import { createOnce } from './create-once.js'
import { findJustCreated, sameText } from './issues.js'
import type { Pace } from './pace.js'
import type { RepositoryName } from './repository-context.js'
import { statusOf } from './request-errors.js'

/** Every action on one issue. */
export type IssueAction = Exclude<Action, { type: 'ensure-label' }>
type ActionOf<T extends IssueAction['type']> = Extract<IssueAction, { type: T }>
type Done = Awaited<ReturnType<Tracker['perform']>>

/** For requests that must not be sent twice; createOnce takes care of them. */
const once = { request: { retries: 0 } }

/**
 * Returns what performs the writes on issues; GitHub's errors pass through. The url is null where GitHub's answer holds
 * none (only labels changed). `self` is asked for only by what creates something.
 */
export function createIssueWriter(
  client: Client,
  repository: RepositoryName,
  self: () => Promise<string>,
  pace: Pace,
): (action: IssueAction) => Promise<Done> {
  return async (action) => {
    switch (action.type) {
      case 'create-issue':
        return createIssue(client, repository, await self(), action, pace)
      case 'comment-issue':
        return comment(client, repository, await self(), action, pace)
      case 'update-issue':
        return update(client, repository, action)
      case 'close-issue':
        return setState(client, repository, action, { state: 'closed', state_reason: action.reason })
      case 'reopen-issue':
        return setState(client, repository, action, { state: 'open' })
    }
  }
}

async function createIssue(
  client: Client,
  repository: RepositoryName,
  author: string,
  { title, body, labels }: ActionOf<'create-issue'>,
  pace: Pace,
): Promise<Done> {
  const { owner, repo } = repository
  const send = async () => {
    const { data } = await client.rest.issues.create({
      owner,
      repo,
      title,
      body,
      labels: [...labels],
      ...once,
    })
    return { url: data.html_url, number: data.number }
  }
  return createOnce(send, () => findJustCreated(client, repository, author, { title, body }), pace)
}

async function comment(
  client: Client,
  repository: RepositoryName,
  author: string,
  { number, body }: ActionOf<'comment-issue'>,
  pace: Pace,
): Promise<Done> {
  const issues = client.rest.issues
  const find = async () => {
    const comments = await client.paginate(issues.listComments, { ...at(repository, number), per_page: 100 })
    const sent = comments.find((item) => item.user?.login === author && sameText(item.body ?? '', body))
    return sent === undefined ? null : { url: sent.html_url, number }
  }
  const send = async () => {
    const { data } = await issues.createComment({ ...at(repository, number), body, ...once })
    return { url: data.html_url, number }
  }
  // A run that was ended before it could note its comment down has left it here.
  return (await find()) ?? (await createOnce(send, find, pace))
}

async function update(
  client: Client,
  repository: RepositoryName,
  { number, title, body, addLabels, removeLabels }: ActionOf<'update-issue'>,
): Promise<Done> {
  const issue = at(repository, number)
  const text = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) }
  let url: string | null = null
  if (Object.keys(text).length > 0)
    url = (await client.rest.issues.update({ ...issue, ...text })).data.html_url
  // Added before removed, so that the issue never stands without a category.
  if (addLabels.length > 0) await client.rest.issues.addLabels({ ...issue, labels: [...addLabels] })
  for (const name of removeLabels) await removeLabel(client, repository, number, name)
  return { url, number }
}

async function removeLabel(
  client: Client,
  repository: RepositoryName,
  number: number,
  name: string,
): Promise<void> {
  try {
    await client.rest.issues.removeLabel({ ...at(repository, number), name })
  } catch (error) {
    // A person was faster, or the answer to our own request was lost. Any other 404 is about the issue.
    if (statusOf(error) !== 404 || !/label does not exist/i.test(String(error))) throw error
  }
}

async function setState(
  client: Client,
  repository: RepositoryName,
  { number, body }: ActionOf<'close-issue' | 'reopen-issue'>,
  state: { state: 'open' } | { state: 'closed'; state_reason: 'completed' | 'not_planned' },
): Promise<Done> {
  const text = body === undefined ? {} : { body }
  const { data } = await client.rest.issues.update({ ...at(repository, number), ...text, ...state })
  return { url: data.html_url, number: data.number }
}

const at = ({ owner, repo }: RepositoryName, issue_number: number) => ({ owner, repo, issue_number })
