import type { ComponentChildren, JSX } from 'preact'

type Props = {
  /** One for all choices of a question. It names nothing: it is for the browser's arrow keys alone. */
  group: string
  chosen: boolean
  choose(): void
  class: 'choice' | 'pill'
  disabled?: boolean
  isWrong?: boolean
  children: ComponentChildren
}

/**
 * One choice of a question, of which the browser keeps nothing on disk. Firefox 153 writes into its session which radio buttons
 * differ from what the page began with (`autocomplete` or not), so here none ever does; Chromium 156 leaves out what completes
 * nothing. https://searchfox.org/mozilla-central/source/toolkit/components/sessionstore/SessionStoreUtils.cpp
 */
export function Radio(props: Props): JSX.Element {
  const { group, chosen, choose, disabled = false, isWrong = false, children } = props
  return (
    <label class={props.class}>
      <input
        type="radio"
        name={group}
        autoComplete="off"
        disabled={disabled}
        aria-invalid={isWrong ? true : undefined}
        defaultChecked={chosen}
        checked={chosen}
        onChange={({ currentTarget }) => {
          beginWith(currentTarget)
          choose()
        }}
      />
      <span>{children}</span>
    </label>
  )
}

/** Has every button of the question stand as if the page had begun so, at once: the browser looks whenever it likes. */
function beginWith(pressed: HTMLInputElement): void {
  const all = pressed.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []
  for (const each of all) each.defaultChecked = each === pressed
}
