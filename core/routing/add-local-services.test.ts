import { expect, test } from 'vitest'
import { addLocalServices } from './add-local-services.ts'
import { servicesFor } from './index.ts'

test('an administrator’s services come after everyone else who can help, in their order, with their reason', async () => {
  const route = await servicesFor('PH', 'imagery')
  const added = [
    { name: 'City desk', phone: '(02) 8123 0000' },
    { name: 'School page', page: 'https://school.example/safe' },
  ]
  const common = {
    kind: 'helpline',
    country: 'PH',
    networks: [],
    scopes: ['support'],
    languages: ['fil'],
    because: 'added-by-policy',
  }
  expect(addLocalServices(route, added, ['fil'])).toEqual({
    ...route,
    alternatives: [
      ...route.alternatives,
      {
        ...common,
        id: 'policy-1',
        name: 'City desk',
        phones: [{ number: '(02) 8123 0000', tel: 'tel:0281230000' }],
      },
      {
        ...common,
        id: 'policy-2',
        name: 'School page',
        phones: [],
        homepage: 'https://school.example/safe',
      },
    ],
  })
})

test('a policy without services leaves the route as it is', async () => {
  const route = await servicesFor('PH', 'imagery')
  expect(addLocalServices(route, [], ['fil'])).toEqual(route)
})
