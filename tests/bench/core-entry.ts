export { readPage } from '../../core/page/read-page.ts'
export { recognise } from '../../core/page/recognised-platform.ts'
export { countryCodes, rankCountries, servicesFor } from '../../core/routing/index.ts'
