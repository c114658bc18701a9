import type { Guide } from './guide.ts'
import { fourSteps, topicsForAll } from './topics-for-all.ts'

export const educators: Guide = {
  id: 'educators',
  topics: [
    {
      id: 'told',
      title: 'told.title',
      blocks: [
        {
          kind: 'list',
          items: ['told.place', 'told.listen', 'told.believe', 'told.who', 'told.write', 'told.danger'],
        },
      ],
    },
    {
      id: 'picture',
      title: 'device.title',
      blocks: [
        { kind: 'list', items: ['device.look', 'device.close', 'device.seen', 'device.address'] },
        { kind: 'onward', link: 'takeItDown' },
      ],
    },
    {
      id: 'steps',
      title: 'lesson.title',
      blocks: [
        { kind: 'text', text: 'lesson.intro' },
        fourSteps,
        { kind: 'list', items: ['lesson.adult', 'lesson.poster', 'lesson.parents'] },
      ],
    },
    ...topicsForAll,
  ],
}
