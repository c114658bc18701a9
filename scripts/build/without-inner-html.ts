import { normalizePath, type Plugin } from 'vite'

/** What Preact 11 does for `dangerouslySetInnerHTML`, as it is published: short names, one spelling. */
const branch =
  /\w+\|\|\w+&&\((\w+)\.__html==\w+\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),/g

/**
 * Preact's code without the one place that writes HTML: an element that is given `dangerouslySetInnerHTML` stays empty.
 * @throws where the code writes HTML in any other way, so that a new version of Preact is read before it ships.
 */
export function removeInnerHtml(code: string): string {
  const without = code.replace(branch, '')
  if (/\b(?:inner|outer)HTML\b/.test(without)) {
    throw new Error(
      'Preact writes HTML in a way that is not known here. Read what it does and mend `branch` in scripts/build/without-inner-html.ts.',
    )
  }
  return without
}

/** Ships Preact without its branch for `dangerouslySetInnerHTML`, so that no text of a page can ever become HTML. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'signpost:without-inner-html',
    transform(code, id) {
      if (!normalizePath(id).includes('/node_modules/preact/')) return undefined
      return { code: removeInnerHtml(code), map: null }
    },
  }
}
