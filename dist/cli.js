#!/usr/bin/env node
import { runCli } from './index.js';
// The bundler would write the build machine's path for import.meta.url: only this file, which it never sees, may ask.
process.exitCode = await runCli(process.argv.slice(2), new URL('..', import.meta.url));
