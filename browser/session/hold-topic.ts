import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Topic, TopicWords, Words } from '../../core/language/words.ts'
import { loadTopicWords } from '../../locales/load-words.ts'

/** The words of a topic in the language of the surface, which they follow. */
export async function holdTopic<Of extends Topic>(
  topic: Of,
  words: ReadonlySignal<Words>,
): Promise<ReadonlySignal<TopicWords<Of>>> {
  const held = signal(await loadTopicWords(topic, words.value.tag))

  async function follow(tag: string): Promise<void> {
    const loaded = await loadTopicWords(topic, tag)
    if (words.value.tag === tag) held.value = loaded
  }

  effect(() => void follow(words.value.tag))
  return held
}
