import type { StatedCluster } from '../model/cluster.js'
import type { Json } from '../model/json.js'
import type { Reader } from './reader.js'
import { mapping, mistake, strings, text } from './reader.js'

const keys = ['server', 'names', 'context', 'kubeconfig']

/** The clusters that apps name in their destinations, by the name that reports use (`clusters`). */
export function clustersOf(reader: Reader, value: Json | undefined): readonly StatedCluster[] {
  if (value === undefined || value === null) return []
  const clusters = mapping(reader, value, 'clusters', null)
  return Object.entries(clusters).flatMap(([name, given]) => {
    const at = `clusters.${name}`
    if (!/^[\w.@:/-]{1,100}$/.test(name)) {
      mistake(reader, `${at}: this is no name of a cluster`, 'Use letters, digits and . _ - @ : / only.')
      return []
    }
    const item = mapping(reader, given ?? {}, at, keys)
    return [
      {
        name,
        server: text(reader, item['server'], `${at}.server`),
        names: strings(reader, item['names'], `${at}.names`),
        context: text(reader, item['context'], `${at}.context`),
        kubeconfig: text(reader, item['kubeconfig'], `${at}.kubeconfig`),
      },
    ]
  })
}
