import type { ShippedForm, ShippedPhone } from '../../directory/shipped.ts'
import type { Route, Service } from '../routing/index.ts'
import { handOffFor, handOffWay } from './hand-off-for.ts'

/** Schemes and nobody behind them: whatever shows them as links, no telephone rings. */
const callsNobody = 'tel:'
const textsNobody = 'sms:'

function rehearsePhone({ sms, smsKeyword: _smsKeyword, ...phone }: ShippedPhone): ShippedPhone {
  return { ...phone, tel: callsNobody, ...(sms !== undefined && { sms: textsNobody }), toRead: true }
}

function rehearseForm({ origins: _origins, ...form }: ShippedForm): ShippedForm {
  return form
}

/** A service as practice shows it: its name, its reason and its numbers to read, and nothing in it that leads anywhere. */
export function rehearseService(service: Service): Service {
  const { reportUrl: _reportUrl, homepage: _homepage, email: _email, form, ...shown } = service
  const handOff = handOffFor(service)
  return {
    ...shown,
    ...(form && { form: rehearseForm(form) }),
    phones: service.phones.map(rehearsePhone),
    ...(handOff && { rehearsed: handOffWay(handOff) }),
  }
}

/** A route as practice shows it: by it nobody is reached, on purpose or by accident. */
export function rehearseRoute({ primary, ...route }: Route): Route {
  return {
    ...route,
    ...(primary && { primary: rehearseService(primary) }),
    alternatives: route.alternatives.map(rehearseService),
    support: route.support.map(rehearseService),
    emergency: route.emergency.map(rehearseService),
  }
}
