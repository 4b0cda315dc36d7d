/** A repository that Applications name beside this one. */
export type OtherRepository = {
  readonly url: string
  /** The folder of its checkout, relative to this one's. */
  readonly path: string
  /** The environment variable with a token that may write there; absent where nothing is to be proposed there. */
  readonly tokenEnv?: string
}
