import { describe, expect, test } from '@jest/globals'
import { repeatedKeys } from '../../src/decide/repeated-keys.js'
import type { JsonObject } from '../../src/model/json.js'

const twice = [{ name: 'a' }, { name: 'a' }]
const deployment = (pod: JsonObject): JsonObject => ({
  kind: 'Deployment',
  spec: { template: { spec: { containers: [], ...pod } } },
})
const container = (parts: JsonObject): JsonObject => deployment({ containers: [{ name: 'web', ...parts }] })

describe('keys that Git gives twice, by kind', () => {
  const pod = { containers: twice }
  test.each<[string, JsonObject, string[]]>([
    ['a Pod', { kind: 'Pod', spec: pod }, ['spec.containers: name=a']],
    [
      'a CronJob',
      { kind: 'CronJob', spec: { jobTemplate: { spec: { template: { spec: pod } } } } },
      ['spec.jobTemplate.spec.template.spec.containers: name=a'],
    ],
    ['a Deployment', deployment(pod), ['spec.template.spec.containers: name=a']],
    [
      'a custom resource that describes pods as a Deployment does',
      { kind: 'Rollout', spec: { template: { spec: pod } } },
      ['spec.template.spec.containers: name=a'],
    ],
    ['what a CustomResourceDefinition calls so', { kind: 'CustomResourceDefinition', spec: pod }, []],
    ['containers that are no list', { kind: 'Pod', spec: { containers: 'web', volumes: twice } }, []],
    ['no containers', { kind: 'Pod', spec: { volumes: twice } }, []],
    ['no spec', { kind: 'ConfigMap', data: {} }, []],
    ['a spec that is null', { kind: 'Pod', spec: null }, []],
    ['a Service without ports', { kind: 'Service', spec: {} }, []],
    ['a custom resource with a spec of its own', { kind: 'Queue', spec: { env: twice } }, []],
    [
      'a Service',
      { kind: 'Service', spec: { ports: [{ port: 80 }, { port: 80, name: 'b' }] } },
      ['spec.ports: port=80,protocol=TCP'],
    ],
    [
      'a Service that has what pods have',
      { kind: 'Service', spec: { ...pod, ports: [{ port: 80 }, { port: 81 }] } },
      [],
    ],
  ])('%s', (_title, object, expected) => {
    expect(repeatedKeys(object)).toEqual(expected)
  })
})

describe('keys that Git gives twice, by list', () => {
  test.each<[string, JsonObject, string[]]>([
    ['volumes', deployment({ volumes: twice }), ['spec.template.spec.volumes: name=a']],
    ['initContainers', deployment({ initContainers: twice }), ['spec.template.spec.initContainers: name=a']],
    [
      'a list inside of an init container',
      deployment({ initContainers: [{ name: 'load', env: twice }] }),
      ['spec.template.spec.initContainers[load].env: name=a'],
    ],
    [
      'volumeMounts by where they are mounted, not by the volume',
      container({
        volumeMounts: [
          { name: 'a', mountPath: '/data' },
          { name: 'b', mountPath: '/data' },
          { name: 'b', mountPath: '/logs' },
        ],
      }),
      ['spec.template.spec.containers[web].volumeMounts: mountPath=/data'],
    ],
    [
      'ports by number and protocol, not by their names',
      container({
        ports: [
          { name: 'a', containerPort: 53, protocol: 'UDP' },
          { name: 'b', containerPort: 53, protocol: 'UDP' },
          { name: 'b', containerPort: 53 },
        ],
      }),
      ['spec.template.spec.containers[web].ports: containerPort=53,protocol=UDP'],
    ],
    [
      'a port with its protocol spelt out, or by default',
      container({ ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'TCP' }] }),
      ['spec.template.spec.containers[web].ports: containerPort=80,protocol=TCP'],
    ],
    [
      'one port for two protocols is fine',
      container({ ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }] }),
      [],
    ],
    [
      'each key is named once, however often it stands there',
      container({ env: [...twice, ...twice, { name: 'b' }, { name: 'c' }, { name: 'c' }] }),
      ['spec.template.spec.containers[web].env: name=a', 'spec.template.spec.containers[web].env: name=c'],
    ],
    [
      'the same variable of two containers is fine',
      deployment({
        containers: [
          { name: 'web', env: [{ name: 'A' }] },
          { name: 'log', env: [{ name: 'A' }] },
        ],
      }),
      [],
    ],
    [
      'a container without a name',
      deployment({ containers: [{ env: twice }] }),
      ['spec.template.spec.containers[].env: name=a'],
    ],
    [
      'items without the key',
      container({ env: [{ value: '1' }, { value: '2' }] }),
      ['spec.template.spec.containers[web].env: name=""'],
    ],
  ])('%s', (_title, object, expected) => {
    expect(repeatedKeys(object)).toEqual(expected)
  })
})
