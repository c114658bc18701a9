/** Letters alone, without marks and case, so that `Pokémon` is found as `pokemon`. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase()

/** Those whose name has what a person types in it; all while they have typed nothing. */
export function findNamed<Named extends { name: string }>(all: readonly Named[], typed: string): Named[] {
  return all.filter(({ name }) => bare(name).includes(bare(typed)))
}
