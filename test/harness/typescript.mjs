/**
 * Lets plain Node run the harness: Node strips the types by itself, but an import of ./x.js must find ./x.ts.
 * Jest needs this too, since it loads a global setup with Node's own import and not through its transform.
 */
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context)
    } catch (error) {
      if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw error
      return nextResolve(specifier.replace(/\.js$/, '.ts'), context)
    }
  },
})
