import type { Point } from './surface.ts'
import type { View, ViewsInspector } from './views-inspector.ts'
import { waitUntil } from './wait-until.ts'

const walk = (view: View, path: readonly View[] = []): { view: View; path: readonly View[] }[] => [
  { view, path },
  ...view.children.flatMap((child) => walk(child, [...path, view])),
]

const sections = (menu: View): View[][] => {
  const groups: View[][] = [[]]
  for (const child of menu.children) {
    if (child.name === 'MenuSeparator') groups.push([])
    else groups.at(-1)?.push(child)
  }
  return groups
}

async function middleOf(inspector: ViewsInspector, item: View, path: readonly View[]): Promise<Point> {
  const { Width, Height } = await inspector.properties(item)
  let x = Number(Width) / 2
  let y = Number(Height) / 2
  for (const view of [item, ...path.toReversed()]) {
    const { WindowBoundsInScreen, X, Y } = await inspector.properties(view)
    const corner = WindowBoundsInScreen?.match(/^(-?\d+),(-?\d+) /)
    x += Number(corner?.[1] ?? X)
    y += Number(corner?.[2] ?? Y)
    if (corner) return { x: Math.round(x), y: Math.round(y) }
  }
  throw new Error('The context menu is in no window.')
}

/**
 * Where on the screen, in pixels, the extension's entry of the open context menu is. Chromium tells no labels, so the
 * entry is known by its place: extensions come last but for the browser's own “Inspect”, and the one extension installed
 * has a section of one entry, with an icon. Views may be replaced while they are read, so all is read again until two
 * readings agree.
 */
export async function extensionEntryPoint(inspector: ViewsInspector): Promise<Point> {
  let seen = 'no menu is open'
  let last: Point | undefined
  return waitUntil(
    async () => {
      const open = walk(await inspector.windows()).filter(({ view }) => view.name === 'SubmenuView')
      const menu = open[0]
      if (!menu || open.length > 1) return undefined
      const section = sections(menu.view).at(-2) ?? []
      const [item] = section
      seen = `the last section but one has ${section.length} entries`
      if (section.length !== 1 || !item?.children.some(({ name }) => name === 'ImageView')) return undefined
      const point = await middleOf(inspector, item, [...menu.path, menu.view])
      const isSettled = last?.x === point.x && last.y === point.y
      last = point
      return isSettled && point
    },
    () => `The extension's entry is not in the context menu: ${seen}.`,
  )
}
