/** Who asks. `at` is kept for opening hours, which the directory does not state yet. */
export type Asker = { audience?: 'adult' | 'child'; languages?: readonly string[]; at?: Date }
