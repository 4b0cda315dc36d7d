/** `npm run build` puts a hash over the bundle here. */
const built: string = '@the build@'

/** What is the same only for the same code, with all packages in it; null where nothing was bundled. */
export const buildId: string | null = built.startsWith('@') ? null : built
