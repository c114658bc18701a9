import { unformatted } from '../biome-format.ts'
import { isInKeyOrder } from '../key-order.ts'
import { allFiles, tidiedPaths } from '../tidied-files.ts'
import type { DirectoryCheck } from './check.ts'

const todo = 'run `npm run directory -- fix`'

export const tidyChecks: readonly DirectoryCheck[] = [
  {
    name: 'keys are in the order of the schema',
    problems: (directory) =>
      allFiles(directory)
        .filter(({ content, schema }) => !isInKeyOrder(content, schema))
        .map(({ path }) => ({ path, wrong: 'has keys out of the order of its schema', todo })),
  },
  {
    name: 'files are formatted',
    problems: (directory) => {
      const found = new Set(unformatted(tidiedPaths(directory)))
      return allFiles(directory)
        .filter(({ file }) => found.has(file))
        .map(({ path }) => ({ path, wrong: 'is not formatted', todo }))
    },
  },
]
