import type { Json } from '../../model/json.js'
import { equalJson, isList, stringAt } from '../../model/json.js'
import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

/** Made for this account by the token controller or by OpenShift: its name, what it is for, five random characters. */
function isGenerated(item: Json, account: string): boolean {
  const name = stringAt(item, 'name')
  return ['token', 'dockercfg'].some((purpose) => {
    const prefix = `${account}-${purpose}-`
    return name.startsWith(prefix) && /^[a-z0-9]{5,6}$/.test(name.slice(prefix.length))
  })
}

/** The list is owned as a whole: what Git states has to be there unchanged, and the rest has to be generated. */
function addsOnlyGenerated({ key, change }: Subject): boolean {
  if (change.type === 'removed') return false
  const generated = (item: Json): boolean => isGenerated(item, key.name)
  if (!isList(change.live)) return change.type === 'added' && generated(change.live)
  const own = change.live.filter((item) => !generated(item))
  if (own.length === change.live.length) return false
  return change.type === 'added' ? own.length === 0 : equalJson(own, change.desired)
}

export const serviceAccountTokens: Rule = {
  id: 'service-account-tokens',
  category: 'controller',
  why: 'The cluster adds the token and pull secrets that it generates for a ServiceAccount.',
  link: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  routine: true,
  matches: (subject) =>
    subject.key.group === '' &&
    subject.key.kind === 'ServiceAccount' &&
    /^(secrets|imagePullSecrets)(\[|$)/.test(formatPath(subject.change.path)) &&
    subject.attribution.actor !== 'person-tool' &&
    addsOnlyGenerated(subject),
}
