/** Something that an account may or may not do, as a SelfSubjectAccessReview asks it. */
export type AccessQuestion = {
  readonly verb: 'get' | 'list' | 'patch' | 'update'
  readonly group: string
  /** The kind's plural, as RBAC names it. */
  readonly resource: string
  /** '' for the whole cluster. */
  readonly namespace: string
  readonly name?: string
}
