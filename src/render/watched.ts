import type { ToolName } from '../model/ports.js'
import type { SourceWorld } from './render-source.js'

/**
 * The same world, and what a rendering had of it besides files: the tools that it ran; null once it had something that
 * another run may not have, such as a job of the moment or what was fetched.
 */
export function watched(world: SourceWorld): {
  readonly world: SourceWorld
  readonly tools: () => readonly ToolName[] | null
} {
  const { tools, fetchTree } = world
  const dependencies = tools.dependencies?.bind(tools)
  const used = new Set<ToolName>()
  let isLasting = true
  return {
    world: {
      ...world,
      tools: {
        ...tools,
        async run(tool, job) {
          used.add(tool)
          if (job.withHelm === true) used.add('helm')
          if (job.fresh === true) isLasting = false
          return tools.run(tool, job)
        },
        ...(dependencies === undefined
          ? {}
          : {
              dependencies(job) {
                isLasting = false
                return dependencies(job)
              },
            }),
      },
      ...(fetchTree === undefined
        ? {}
        : {
            fetchTree(address) {
              isLasting = false
              return fetchTree(address)
            },
          }),
    },
    tools: () => (isLasting ? [...used] : null),
  }
}
