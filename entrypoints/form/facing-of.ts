const turnOf = (rotate: string): number => {
  const [, axis = '', degrees = ''] = /^(.*?)\s*(-?[\d.]+)deg$/.exec(rotate) ?? []
  const isInPlane = axis === '' || axis === 'z' || /^0 0 -?[\d.]+$/.test(axis)
  return isInPlane ? 1 : Math.cos((Number(degrees) * Math.PI) / 180)
}

/**
 * Which side of an element its own transforms turn to a person: 1 its front, -1 its back. Firefox 153 gives presses to back faces
 * that it does not draw, where only what is around them is turned.
 */
export function facingOf({ transform, rotate }: CSSStyleDeclaration): number {
  // The eleventh of sixteen tells where its depth goes.
  const depth = /^matrix3d\((.*)\)$/.exec(transform)?.[1]?.split(',')[10] ?? '1'
  return Math.sign(Number(depth)) * Math.sign(turnOf(rotate)) < 0 ? -1 : 1
}
