import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** A proxy; `tunnels` are the hosts and ports that were asked for so far. */
export type Tunnel = { readonly url: string; readonly tunnels: string[]; readonly stop: () => void }

/** On loopback. Whatever is asked for, every tunnel ends at that server: only through the proxy is a made-up name any. */
export async function startTunnel(server: string): Promise<Tunnel> {
  const tunnels: string[] = []
  const { hostname, port: to } = new URL(server)
  const proxy = createServer().on('connect', (request, socket: Socket) => {
    tunnels.push(request.url ?? '')
    const upstream = connect(Number(to), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [upstream, socket]) end.on('error', () => end.destroy())
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo
  const stop = (): void => {
    proxy.closeAllConnections()
    proxy.close()
  }
  return { url: `http://127.0.0.1:${port}`, tunnels, stop }
}
