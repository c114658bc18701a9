import { inflateSync } from 'node:zlib'

/** How many pages a PDF has and how large they are, in whole millimetres. */
export type Paper = { pages: number; width: number; height: number }

/** What a stream holds, when it is packed as browsers pack them; nothing for pictures and fonts that are not. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    // Not every stream is deflated, and what describes pages always is.
    return ''
  }
}

/** Reads the pages of a PDF, also those that are packed into object streams. @throws when its pages are of several sizes. */
export function readPdf(file: Buffer): Paper {
  const plain = file.toString('latin1')
  const packed = [...plain.matchAll(/stream\r?\n/g)].map(({ 0: word, index }) =>
    unpacked(file.subarray(index + word.length)),
  )
  const text = [plain, ...packed].join('\n')
  const sizes = new Set(
    [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, ...size]) =>
      // Points are a 72nd of an inch.
      size.map((points) => Math.round((Number(points) / 72) * 25.4)).join(' '),
    ),
  )
  if (sizes.size !== 1) throw new Error(`The pages are of the sizes ${[...sizes].join(', ')}.`)
  const [width = 0, height = 0] = [...sizes].join('').split(' ').map(Number)
  return { pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, width, height }
}
