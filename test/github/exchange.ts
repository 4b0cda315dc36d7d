import type { Operation } from './contract.js'
import type { State } from './state.js'

/** One request, as far as the resources need it. */
export type Exchange = {
  readonly params: Operation['params']
  readonly query: Readonly<Record<string, string>>
  /** Valid against GitHub's description by the time a resource sees it. */
  readonly body: Readonly<Record<string, unknown>>
  /** The login it is made as. */
  readonly actor: string
  readonly state: State
  /** Where the API is, without a slash at its end. */
  readonly apiUrl: string
  /** The request's own address, for links to further pages. */
  readonly url: URL
}

export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What one operation does to the state. Throws Refusal. */
export type Handler = (exchange: Exchange) => Answer
export type Handlers = Readonly<Record<string, Handler>>

export type FieldError = {
  readonly resource: string
  readonly code: string
  readonly field: string
  readonly message?: string
}

/** An error in the form GitHub gives it. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly FieldError[] | undefined

  constructor(status: number, message: string, errors?: readonly FieldError[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

export const validationFailed = (...errors: FieldError[]): Refusal =>
  new Refusal(422, 'Validation Failed', errors)

/** The page that was asked for, 30 items long where nothing was said, and GitHub's links to the others. */
export function paginated(exchange: Exchange, items: readonly unknown[]): Answer {
  const size = Math.min(Number(exchange.query['per_page'] ?? 30), 100)
  const page = Math.max(Number(exchange.query['page'] ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (to: number, rel: string): string => {
    const url = new URL(exchange.url)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}
