import { createServer } from 'vite'

/** Serves the gallery of faces, built as it is asked for. @param root of the project, without a slash at its end */
export async function serveGallery(root: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: `${root}/scripts/screens`,
    cacheDir: `${root}/.cache/gallery`,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: 'wxt/browser', replacement: `${root}/scripts/screens/browser.ts` },
        { find: '@', replacement: root },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', fs: { allow: [root] }, hmr: false, watch: null },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The gallery has no address')
  return { address, close: () => server.close() }
}
