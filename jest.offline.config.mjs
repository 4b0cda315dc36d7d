import base from './jest.config.mjs'

/** For the tests that need no cluster: none is started. */
const { globalSetup: _setup, globalTeardown: _teardown, ...offline } = base
export default offline
