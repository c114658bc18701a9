import type { ShippedForm, ShippedPhone } from '../../directory/shipped.ts'
import type { Route, Service } from '../routing/index.ts'

/** `tel:` and nothing to call: whatever shows it as a link, no telephone rings. */
const callsNobody = 'tel:'

function rehearsePhone({ sms: _sms, smsKeyword: _smsKeyword, ...phone }: ShippedPhone): ShippedPhone {
  return { ...phone, tel: callsNobody, toRead: true }
}

function rehearseForm({ origins: _origins, ...form }: ShippedForm): ShippedForm {
  return form
}

/** A service as practice shows it: its name, its reason and its numbers to read, and nothing in it that leads anywhere. */
export function rehearseService(service: Service): Service {
  const { reportUrl: _reportUrl, homepage: _homepage, email: _email, form, ...shown } = service
  return {
    ...shown,
    ...(form && { form: rehearseForm(form) }),
    phones: service.phones.map(rehearsePhone),
    rehearsed: true,
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
