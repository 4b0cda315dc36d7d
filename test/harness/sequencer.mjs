import Sequencer from '@jest/test-sequencer'

/**
 * Runs test files by their paths. Jest's own order is by size and by the times of earlier runs, so that a test that
 * minds what another one left in the shared cluster would fail on one machine and pass on the next.
 */
export default class ByPath extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}
