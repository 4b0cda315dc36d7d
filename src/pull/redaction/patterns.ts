import { looksGenerated } from './secret-values.js'

/** Puts something in the place of a secret text. */
export type Replace = (secret: string) => string

/**
 * Where any of the patterns below could begin. One pass decides for nearly every text that there is nothing to do.
 */
export const credentialHint =
  /-----BEGIN|LS0tLS1CRUdJTi|eyJ|:\/\/[^\s/?#]*@|A[KS]IA|gh[pousr]_|github_pat_|xox[abeprs]-|AIza|glpat-|[sr]k_(?:live|test)_|sk-|npm_|dckr_pat_|hvs\.|AGE-SECRET|hooks\.slack|[Bb]earer |[Bb]asic /

/*
 * The texts are hostile, so every pattern is linear: it begins at a fixed word or at the beginning of a run of
 * characters (lookbehind), and open ends are bounded or cannot begin again inside themselves.
 */
const privateKey =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g
const encodedPem =
  /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{40,76}={0,2})*(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{1,75}={0,2}(?![\w:]))?/g
const webToken = /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g
const userInfo = /(:\/\/)([^\s/?#"'<>\\]{1,512})@/g
const scheme = /(?<![\w-])((?:bearer|basic)[ ]{1,4})([\w+/.~-]{12,}={0,2})/gi
const tokens = new RegExp(
  [
    '(?<![A-Z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])',
    '\\bgh[pousr]_[A-Za-z0-9]{20,}',
    '\\bgithub_pat_\\w{20,}',
    '\\bxox[abeprs]-[A-Za-z0-9-]{10,}',
    '\\bAIza[\\w-]{35}',
    '\\bglpat-[\\w-]{16,}',
    '\\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}',
    '(?<![\\w-])sk-[\\w-]{32,}',
    '\\bnpm_[A-Za-z0-9]{36}',
    '\\bdckr_pat_[\\w-]{20,}',
    '\\bhvs\\.[\\w-]{24,}',
    '\\bAGE-SECRET-KEY-1[A-Z0-9]{50,}',
    '(?<=hooks\\.slack\\.com/services/)[\\w/]{20,}',
  ].join('|'),
  'g',
)

/** Replaces what is a credential by its own form, wherever it stands; everything around it stays. */
export function maskPatterns(text: string, replace: Replace): string {
  if (!credentialHint.test(text)) return text
  return text
    .replace(privateKey, replace)
    .replace(encodedPem, (found) => (isPrivatePem(found) ? replace(found) : found))
    .replace(webToken, replace)
    .replace(userInfo, (found, before: string, user: string, at: number, whole: string) =>
      isCredentialUser(user, whole.slice(Math.max(0, at - 20), at)) ? `${before}${replace(user)}@` : found,
    )
    .replace(scheme, (found, before: string, value: string) =>
      looksGenerated(value) ? before + replace(value) : found,
    )
    .replace(tokens, replace)
}

/** Certificates are public; only the label of the block tells a key from one. */
function isPrivatePem(base64: string): boolean {
  return Buffer.from(base64.slice(0, 80), 'base64').toString('latin1').includes('PRIVATE KEY')
}

/** A user name alone (ssh://git@host) is no secret, and docker-pullable://image@sha256:… is no address of a user. */
function isCredentialUser(user: string, before: string): boolean {
  if (/docker-pullable$/.test(before)) return false
  const colon = user.indexOf(':')
  const secret = colon < 0 ? user : user.slice(colon + 1)
  if (secret === '' || /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\$[A-Z_]+|\*+)$/.test(secret))
    return false
  return colon >= 0 || (user.length >= 16 && looksGenerated(user))
}
