export async function runAction(_env: NodeJS.ProcessEnv): Promise<void> {
  throw new Error('later')
}
