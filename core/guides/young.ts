import type { Guide } from './guide.ts'

export const young: Guide = {
  id: 'young',
  topics: [
    {
      id: 'steps',
      title: 'young.steps.title',
      blocks: [
        { kind: 'text', text: 'young.steps.intro' },
        {
          kind: 'steps',
          steps: [
            { name: 'steps.stop', text: 'young.stop' },
            { name: 'steps.think', text: 'young.think' },
            { name: 'steps.decide', text: 'young.decide' },
            { name: 'steps.act', text: 'young.act' },
          ],
        },
      ],
    },
    {
      id: 'talking',
      title: 'young.tell.title',
      blocks: [
        {
          kind: 'list',
          items: [
            'young.tell.start',
            'young.tell.write',
            'young.tell.slow',
            'young.tell.again',
            'young.tell.helpline',
          ],
        },
      ],
    },
    {
      id: 'trouble',
      title: 'young.trouble.title',
      blocks: [
        { kind: 'text', text: 'young.trouble.brave' },
        { kind: 'text', text: 'young.trouble.tricked' },
        { kind: 'text', text: 'young.trouble.rule' },
      ],
    },
    {
      id: 'picture',
      title: 'young.picture.title',
      blocks: [
        { kind: 'text', text: 'young.picture.alone' },
        {
          kind: 'list',
          items: [
            'young.picture.send',
            'young.picture.block',
            'young.picture.tell',
            'young.picture.takeDown',
          ],
        },
        { kind: 'onward', link: 'takeItDown' },
        { kind: 'text', text: 'young.picture.feel' },
      ],
    },
    {
      id: 'live',
      title: 'young.live.title',
      blocks: [
        { kind: 'text', text: 'young.live.ask' },
        { kind: 'list', items: ['young.live.nice', 'young.live.leave', 'young.live.home'] },
      ],
    },
    {
      id: 'challenges',
      title: 'young.challenges.title',
      blocks: [
        {
          kind: 'list',
          items: [
            'young.challenges.dare',
            'young.challenges.worst',
            'young.challenges.story',
            'young.challenges.pass',
            'young.challenges.no',
          ],
        },
      ],
    },
    {
      id: 'never',
      title: 'young.never.title',
      blocks: [
        {
          kind: 'list',
          items: ['young.never.screenshot', 'young.never.save', 'young.never.send', 'young.never.search'],
        },
        { kind: 'text', text: 'young.never.enough' },
      ],
    },
    {
      id: 'kept',
      title: 'young.kept.title',
      blocks: [
        { kind: 'list', items: ['young.kept.list', 'young.kept.not', 'young.kept.private'] },
        { kind: 'text', text: 'young.kept.watched' },
      ],
    },
    {
      id: 'report',
      title: 'young.report.title',
      blocks: [
        {
          kind: 'list',
          items: ['young.report.looks', 'young.report.acts', 'young.report.answer', 'young.report.urgent'],
        },
      ],
    },
  ],
}
