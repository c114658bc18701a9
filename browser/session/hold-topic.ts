import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Topic, TopicWords, Words } from '../../core/language/words.ts'
import { loadTopicWords } from '../../locales/load-words.ts'

/** The words of one or more topics in the language of the surface, which they follow. */
export async function holdTopic<Of extends Topic>(
  topics: Of | readonly Of[],
  words: ReadonlySignal<Words>,
): Promise<ReadonlySignal<TopicWords<Of>>> {
  const held = signal(await loadTopicWords(topics, words.value.tag))

  async function follow(tag: string): Promise<void> {
    const loaded = await loadTopicWords(topics, tag)
    if (words.value.tag === tag) held.value = loaded
  }

  effect(() => void follow(words.value.tag))
  return held
}
