import { allFiles } from '../tidied-files.ts'
import { type Check, type DirectoryCheck, entriesOf } from './check.ts'
import { countryChecks } from './country-checks.ts'
import { formChecks } from './form-checks.ts'
import { hoursChecks } from './hours-checks.ts'
import { phoneChecks } from './phone-checks.ts'
import { platformChecks } from './platform-checks.ts'
import { routeChecks } from './route-checks.ts'
import { shippingChecks } from './shipping-checks.ts'
import { sourceChecks } from './source-checks.ts'
import { tableChecks } from './table-checks.ts'
import { tidyChecks } from './tidy-checks.ts'

/** The rules for a single service. */
export const serviceChecks: readonly Check[] = [
  ...formChecks,
  ...phoneChecks,
  ...hoursChecks,
  ...sourceChecks,
  ...tableChecks,
  ...shippingChecks,
]

/** Every rule of the directory, for the command and for the tests alike. */
export const everyCheck: readonly DirectoryCheck[] = [
  {
    name: 'files follow their schema',
    problems: (directory) => allFiles(directory).flatMap(({ problems }) => problems),
  },
  ...serviceChecks.map(({ name, tip, problems }) => ({
    name,
    problems: (directory: Parameters<DirectoryCheck['problems']>[0]) =>
      entriesOf(directory).flatMap((entry) =>
        problems(entry).map((wrong) => ({ path: entry.path, wrong, todo: tip })),
      ),
  })),
  ...countryChecks,
  ...platformChecks,
  ...routeChecks,
  ...tidyChecks,
]
