import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { LinkButton } from './LinkButton.tsx'

const ReturnContext = createContext<{ current: boolean }>({ current: false })

/** Whether somebody comes back from guides that stood in the place of what they read; whoever takes the focus, says no. */
export const ReturnProvider = ReturnContext.Provider

type Props = { follow(): void; children: ComponentChildren }

/**
 * The way to the guides. Where they were read in the place of the report, the person is back at the link they left by: a browser
 * drops the focus with what held it, and whoever goes by keys or by ear would begin again at the top.
 */
export function GuidesLink({ follow, children }: Props): JSX.Element {
  const isReturn = useContext(ReturnContext)
  const block = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isReturn.current) return
    isReturn.current = false
    block.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div class="to-guides" ref={block}>
      <LinkButton follow={follow}>{children}</LinkButton>
    </div>
  )
}
