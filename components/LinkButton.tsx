import type { ComponentChildren, JSX } from 'preact'

type Props = {
  class?: string
  /** Where it leads, to be read: the browser makes nothing of it. */
  title?: string
  isHere?: boolean
  /** The id of what else is to be known of where it leads. */
  describedBy?: string | undefined
  follow(): void
  children: ComponentChildren
}

/** A link by what it does. The rule for semantic elements knows an `a` only, which would name its address to the browser. */
const asLink = { role: 'link' } as const

/** A link without an address: whatever the browser knows of one, it may look up, connect to or write into its history. */
export function LinkButton({
  class: looks = 'link',
  title,
  isHere,
  describedBy,
  follow,
  children,
}: Props): JSX.Element {
  return (
    <button
      {...asLink}
      type="button"
      class={looks}
      title={title}
      aria-describedby={describedBy}
      aria-current={isHere ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </button>
  )
}
