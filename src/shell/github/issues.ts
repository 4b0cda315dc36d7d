import type { TrackedIssue } from '../../model/action.js'
import type { Client } from './client.js'
import type { RepositoryName } from './repository-context.js'

type ListedIssue = Awaited<ReturnType<Client['rest']['issues']['listForRepo']>>['data'][number]

/** Every issue with the label (null for any) that `author` wrote, open or closed, oldest first; pull requests left out. */
export async function listIssues(
  client: Client,
  { owner, repo }: RepositoryName,
  label: string | null,
  author: string,
): Promise<TrackedIssue[]> {
  // Oldest first: an issue filed while we read lands on a page still to come and shifts none.
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    owner,
    repo,
    ...(label === null ? { creator: author } : { labels: label }),
    state: 'all',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  })
  return own(issues, author)
}

/** The newest open issue that `author` wrote with exactly this title and body, or null. Only for one just sent. */
export async function findJustCreated(
  client: Client,
  { owner, repo }: RepositoryName,
  author: string,
  sent: { readonly title: string; readonly body: string },
): Promise<TrackedIssue | null> {
  // One page on purpose: what was created seconds ago is among the newest hundred.
  const { data } = await client.rest.issues.listForRepo({
    owner,
    repo,
    state: 'open',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  })
  const same = (issue: TrackedIssue) => sameText(issue.title, sent.title) && sameText(issue.body, sent.body)
  return own(data, author).find(same) ?? null
}

/** GitHub may store other line ends than it was sent. */
export function sameText(a: string, b: string): boolean {
  const normal = (text: string) => text.replace(/\r\n?/g, '\n').trim()
  return normal(a) === normal(b)
}

function own(issues: readonly ListedIssue[], author: string): TrackedIssue[] {
  // GitHub counts pull requests among the issues. And a marker can be planted by anyone, an author cannot.
  return issues
    .filter((issue) => issue.pull_request === undefined && issue.user?.login === author)
    .map(toTracked)
}

/** An issue as the model has it. */
function toTracked(issue: ListedIssue): TrackedIssue {
  const open = issue.state === 'open'
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: open ? 'open' : 'closed',
    stateReason: open ? null : closeReason(issue.state_reason),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    author: issue.user?.login ?? '',
    url: issue.html_url,
  }
}

/** Issues closed before GitHub had reasons carry none; they count as completed, GitHub's own default. */
function closeReason(reason: string | null | undefined): TrackedIssue['stateReason'] {
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed'
}
