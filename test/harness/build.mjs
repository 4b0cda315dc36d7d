/** Builds what the cluster tests need, ahead of them: node test/harness/build.mjs (CI does it in a step of its own). */
import './typescript.mjs'

const { findGo, goMissing } = await import('./find-go.ts')
const {
  buildAct,
  buildArgoApplier,
  buildArgoSets,
  buildControlPlane,
  buildFluxApplier,
  buildFluxControllers,
  buildFluxEnvsubst,
  buildHelm,
  buildJsonnet,
  buildKustomize,
  buildRegistry,
} = await import('./build-binaries.ts')

const go = await findGo()
if (go === null) {
  console.error(goMissing)
  process.exit(1)
}
for (const build of [
  buildControlPlane,
  buildArgoApplier,
  buildArgoSets,
  buildFluxApplier,
  buildFluxControllers,
  buildFluxEnvsubst,
  buildAct,
  buildHelm,
  buildJsonnet,
  buildKustomize,
  buildRegistry,
]) {
  console.log(await build(go, (message) => console.error(message)))
}
