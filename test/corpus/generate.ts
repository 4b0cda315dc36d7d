/** Manifests that differ in one thing each, from templates: too many to write by hand. */
export function generatedFiles(): { readonly [file: string]: string } {
  return {}
}
