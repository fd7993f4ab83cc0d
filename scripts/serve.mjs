/** Pages served on this machine alone, for `npm start` and for the end-to-end tests. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
}

/**
 * Serves pages and a folder's files on 127.0.0.1, at a free port.
 *
 * @param {{ pages?: Readonly<Record<string, string>>, folder?: string }} content `pages`: HTML by name, at
 *   /<name>; `folder`: its files at their paths in it
 * @returns {Promise<{ origin: string, close(): Promise<void> }>} `origin` ends with a slash
 */
export async function serve({ pages = {}, folder }) {
  const server = createServer(async (request, response) => {
    const name = nameIn(request.url ?? '/')
    const isPage = Object.hasOwn(pages, name)
    const content = isPage ? pages[name] : folder && (await fileIn(folder, name))
    const type = types[isPage ? '.html' : path.extname(name).toLowerCase()]
    // Browsers ask for an icon, and report an error where there is none.
    const status = content ? 200 : name === 'favicon.ico' ? 204 : 404
    response.writeHead(status, { 'content-type': type ?? 'application/octet-stream' })
    response.end(content)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}

/**
 * What a request asks for; empty where its path is broken.
 *
 * @param {string} url
 */
function nameIn(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*/, '')).slice(1)
  } catch {
    return ''
  }
}

/**
 * A file's content; nothing for what is not in the folder.
 *
 * @param {string} folder
 * @param {string} name
 */
async function fileIn(folder, name) {
  const file = path.resolve(folder, name)
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined
  return readFile(file).catch(() => undefined)
}

/**
 * A plain text as an HTML page: its paragraphs are what blank lines part.
 *
 * @param {string} title
 * @param {string} text
 */
export function pageOfText(title, text) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif }
</style>
<article>
<h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`).join('\n')}
</article>
</html>
`
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
