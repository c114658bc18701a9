export type { Concern } from '../../directory/shipped.ts'
export { addLocalServices } from './add-local-services.ts'
export type { Asker } from './asker.ts'
export { type CheckedWords, checkedWords } from './checked-words.ts'
export { chooseServices } from './choose-services.ts'
export { countryCodes, knownCountry } from './known-country.ts'
export { type Opening, openingAt, phoneOpeningAt } from './opening-at.ts'
export { type HoursReader, type OpeningWords, openingWords } from './opening-words.ts'
export { rankCountries } from './rank-countries.ts'
export type {
  Candidate,
  CountryRanking,
  CountryReason,
  LocaleEvidence,
  Route,
  Service,
  ServiceReason,
} from './route.ts'
export { servicesFor } from './services-for.ts'
