import type { Guide } from './guide.ts'
import { fourSteps, topicsForAll } from './topics-for-all.ts'

export const families: Guide = {
  id: 'families',
  topics: [
    {
      id: 'talking',
      title: 'talking.title',
      blocks: [
        { kind: 'text', text: 'talking.intro' },
        {
          kind: 'list',
          items: [
            'talking.ask',
            'talking.promise',
            'talking.listen',
            'talking.believe',
            'talking.calm',
            'talking.next',
          ],
        },
      ],
    },
    {
      id: 'steps',
      title: 'steps.title',
      blocks: [{ kind: 'text', text: 'steps.intro' }, fourSteps],
    },
    {
      id: 'picture',
      title: 'picture.title',
      blocks: [
        { kind: 'text', text: 'picture.calm' },
        {
          kind: 'list',
          items: ['picture.look', 'picture.pay', 'picture.block', 'picture.takeDown', 'picture.report'],
        },
        { kind: 'onward', link: 'takeItDown' },
        { kind: 'text', text: 'picture.after' },
      ],
    },
    ...topicsForAll,
  ],
}
