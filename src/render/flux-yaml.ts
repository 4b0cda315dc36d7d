import type { Scalar } from 'yaml'
import { Document, stringify, visit } from 'yaml'
import type { JsonObject } from '../model/json.js'
import { options, writeYaml } from './yaml-options.js'

/**
 * An object as the YAML into which Flux puts its variables. How a text is quoted there decides what a value with a quote
 * or a backslash becomes, so it is quoted as Go's library does (go-yaml v2, emitterc.go). Long lines are not folded, and
 * texts that begin with an empty line are in double quotes.
 */
export function writeAsFlux(object: JsonObject): string {
  return writeYaml(object, (how) => {
    const document = new Document(object, { ...options, aliasDuplicateObjects: false })
    visit(document, {
      Scalar(_, scalar) {
        if (typeof scalar.value === 'string' && scalar.value.includes('$'))
          scalar.type = styleOf(scalar.value)
      },
    })
    return document.toString({ ...how, doubleQuotedMinMultiLineLength: Infinity })
  })
}

function styleOf(text: string): NonNullable<Scalar['type']> {
  const isLines = text.includes('\n')
  // What only an escape can show, and blanks that a reader would lose.
  if (/\t| \n/.test(text) || (isLines && text.endsWith(' '))) return 'QUOTE_DOUBLE'
  if (isLines) return 'BLOCK_LITERAL'
  return /^["']/.test(stringify(text, { ...options, lineWidth: 0 })) ? 'QUOTE_SINGLE' : 'PLAIN'
}
