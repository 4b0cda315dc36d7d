import type { Writer } from '../phrase.js'
import { renderPhrase } from '../phrase.js'
import type { Phrase } from '../phrase.js'
import { visible } from '../visible.js'

/** Text that is HTML already. Only this file makes one, so a foreign string cannot pass for one. */
export type Markup = { readonly markup: string }

type Part = string | number | Markup | readonly Markup[]

/** HTML from a template: what is put in is escaped, unless it is Markup itself. Attributes need their quotes. */
export function h(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = parts.map((part, i) => `${write(part)}${texts[i + 1] ?? ''}`)
  return { markup: `${texts[0] ?? ''}${pieces.join('')}` }
}

/** Our own words, which are HTML already: style, script. */
export function raw(text: string): Markup {
  return { markup: text }
}

export const nothing: Markup = { markup: '' }

/** Foreign text as a piece of code, never broken off silently: every unseen character is written out. */
export function codeOf(text: string): Markup {
  return h`<code>${text === '' ? '""' : text}</code>`
}

/** A sentence with its foreign parts marked. */
export function phraseOf(phrase: Phrase): Markup {
  return raw(renderPhrase(own(phrase), writer))
}

const writer: Writer = { code: (text) => codeOf(text).markup, prose: (text) => escape(text) }

/** Our own words hold apostrophes and the like. */
function own(phrase: Phrase): Phrase {
  return phrase.map((part) => (typeof part === 'string' ? { prose: part } : part))
}

function write(part: Part): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escape(part)
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
