/** Who asks, and about what. `at` is the moment for which opening hours count; without it nobody is held to be open or closed. */
export type Asker = {
  audience?: 'adult' | 'child'
  languages?: readonly string[]
  at?: Date
  /** Who can see what is reported; `members` and `private` are out of reach for hotlines that take only public addresses. */
  visibility?: 'public' | 'members' | 'private'
}

/** Whether what is reported cannot be opened by everyone. */
export function isHidden({ visibility }: Asker): boolean {
  return visibility === 'members' || visibility === 'private'
}
