/** A custom resource whose schema has every kind of list and mapping that managedFields tell apart. */
const text = { type: 'string' }
const number = { type: 'integer' }

export const widgets = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.edits.example.com' },
  spec: {
    group: 'edits.example.com',
    scope: 'Namespaced',
    names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                properties: {
                  size: text,
                  count: number,
                  enabled: { type: 'boolean' },
                  mode: { ...text, default: 'Slow' },
                  parts: {
                    type: 'array',
                    'x-kubernetes-list-type': 'map',
                    'x-kubernetes-list-map-keys': ['name'],
                    items: { type: 'object', required: ['name'], properties: { name: text, weight: number } },
                  },
                  tags: { type: 'array', 'x-kubernetes-list-type': 'set', items: text },
                  steps: { type: 'array', items: text },
                  options: { type: 'object', additionalProperties: text },
                  target: {
                    type: 'object',
                    'x-kubernetes-map-type': 'atomic',
                    properties: { host: text, port: number },
                  },
                  config: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
                },
              },
            },
          },
        },
      },
    ],
  },
}
