import type { Block, Topic } from './guide.ts'

/** The four steps in an adult's words. */
export const fourSteps: Block = {
  kind: 'steps',
  steps: [
    { name: 'steps.stop', text: 'steps.stop.text' },
    { name: 'steps.think', text: 'steps.think.text' },
    { name: 'steps.decide', text: 'steps.decide.text' },
    { name: 'steps.act', text: 'steps.act.text' },
  ],
}

const reporting: Topic = {
  id: 'report',
  title: 'reporting.title',
  blocks: [
    { kind: 'text', text: 'reporting.does' },
    { kind: 'list', items: ['reporting.looks', 'reporting.acts', 'reporting.abroad', 'reporting.name'] },
    { kind: 'text', text: 'reporting.doesNot' },
    { kind: 'list', items: ['reporting.proof', 'reporting.answer', 'reporting.urgent'] },
  ],
}

const trouble: Topic = {
  id: 'trouble',
  title: 'trouble.title',
  blocks: [
    { kind: 'text', text: 'trouble.accident' },
    { kind: 'text', text: 'trouble.law' },
    { kind: 'text', text: 'trouble.child' },
    { kind: 'text', text: 'trouble.ask' },
  ],
}

const never: Topic = {
  id: 'never',
  title: 'never.title',
  blocks: [
    { kind: 'text', text: 'never.intro' },
    {
      kind: 'list',
      items: ['never.screenshot', 'never.download', 'never.share', 'never.search', 'never.confront'],
    },
    { kind: 'text', text: 'never.enough' },
  ],
}

const live: Topic = {
  id: 'live',
  title: 'live.title',
  blocks: [
    { kind: 'text', text: 'live.what' },
    { kind: 'text', text: 'live.payment' },
    { kind: 'text', text: 'live.signs' },
    { kind: 'list', items: ['live.signs.money', 'live.signs.gifts', 'live.signs.calls'] },
    { kind: 'text', text: 'live.report' },
    { kind: 'text', text: 'live.stay' },
  ],
}

const challenges: Topic = {
  id: 'challenges',
  title: 'challenges.title',
  blocks: [
    { kind: 'text', text: 'challenges.what' },
    { kind: 'text', text: 'challenges.study' },
    {
      kind: 'list',
      items: ['challenges.warn', 'challenges.ask', 'challenges.steps', 'challenges.report'],
    },
  ],
}

/** What every adult reads in the same words, at home and at school. */
export const topicsForAll: readonly Topic[] = [reporting, trouble, never, live, challenges]
