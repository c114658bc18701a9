export type { Concern } from '../../directory/shipped.ts'
export type { Asker } from './asker.ts'
export { chooseServices } from './choose-services.ts'
export { countryCodes, knownCountry } from './known-country.ts'
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
