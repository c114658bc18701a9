import { computed, signal } from '@preact/signals'
import type { PracticeSession } from '../../components/practice-session.ts'
import { rehearseContact } from '../../core/handoff/rehearse-contact.ts'
import { rehearseRoute, rehearseService } from '../../core/handoff/rehearse-route.ts'
import { beginPractice } from '../../core/report/begin-practice.ts'
import { markDone, markOpened } from '../../core/report/change-draft.ts'
import { sayWho } from '../../core/report/change-prompt.ts'
import { markPractice } from '../../core/report/mark-practice.ts'
import type { Prompt } from '../../core/report/prompt.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import { whoLooks } from '../../core/report/who-looks.ts'
import type { Service } from '../../core/routing/index.ts'
import type { Audience } from '../../core/settings/settings.ts'
import { trustedContacts } from '../../core/settings/trusted-contacts.ts'
import { loadTopicWords } from '../../locales/load-words.ts'
import { closeSurface, leaveQuickly, watchLeave } from '../leave.ts'
import { openGuidesPage, openSettingsPage, ownAddress } from '../open-page.ts'
import { takeOpenedAt } from '../opened-at.ts'
import { copyText } from './copy-text.ts'
import { editDraft } from './edit-draft.ts'
import { emphasiseSite } from './emphasise-site.ts'
import { findRoute } from './find-route.ts'
import { holdTopic } from './hold-topic.ts'
import { holdWords } from './hold-words.ts'
import { holdYoung } from './hold-young.ts'
import { leavePractice } from './leave-practice.ts'
import { listCountries } from './list-countries.ts'
import { lookAtDraft } from './look-at-draft.ts'
import { nameAddress } from './name-address.ts'
import { offerLengths } from './offer-lengths.ts'
import { prepareOutgoing } from './prepare-outgoing.ts'
import { tellNotOpened } from './tell-not-opened.ts'

/**
 * The report once more, to practise, an adult's or a young person's: the same screens over an example. It lives in this page alone
 * and is never stored, so that a real report can neither become it nor be wiped by it; it opens nothing, and copies only what says
 * that it is practice.
 */
export async function startPracticeSession(): Promise<PracticeSession> {
  const { notOpened, openOrTell } = tellNotOpened()
  const [spoken, from] = await Promise.all([holdWords(), takeOpenedAt()])
  const words = await holdTopic('practice', spoken.words)
  const hasEnded = signal(false)
  const chosenCountry = signal<string | undefined>(undefined)
  const reports = signal<Reports>({})
  const held = {
    reports,
    change: (change: (reports: Reports) => Reports) => {
      reports.value = change(reports.value)
    },
  }
  const hiddenFields = computed(() => spoken.policy.value.policy.hiddenFields ?? [])
  const practisedAs = signal<Prompt['who'] | undefined>(undefined)
  const audience = computed((): Audience => {
    const { audience: set } = spoken.settings.value
    return set === 'adult' && practisedAs.value === 'young' ? 'young' : set
  })
  const openGuides = (begin: string): void =>
    void openOrTell(ownAddress('/guides.html'), openGuidesPage(undefined, begin))
  const young = holdYoung(
    audience,
    spoken.words,
    (change) => alter(change),
    () => openGuides('young'),
    ['young', 'practice'],
  )
  const { draft, asker } = lookAtDraft(reports, hiddenFields, audience, young)
  const settings = computed(() => {
    const country = chosenCountry.value
    return { ...spoken.settings.value, ...(country !== undefined && { country }) }
  })
  const found = findRoute({ settings, policy: spoken.policy }, draft, asker)
  const route = computed(() => found.route.value && rehearseRoute(found.route.value))
  const { seenAs, name } = nameAddress(held)
  const { editing, alter, checkAll } = editDraft(held, draft, name)

  const openedService = computed(() => {
    const { primary, alternatives = [], support = [] } = route.value ?? {}
    const services = [...(primary ? [primary] : []), ...alternatives, ...support]
    return services.find(({ id }) => id === draft.value?.opened?.service)
  })
  const { outgoing, write } = prepareOutgoing(
    draft,
    computed(() => openedService.value ?? route.value?.primary),
    computed(() => found.place.value?.country),
    words,
    (tag) => loadTopicWords('practice', tag),
  )

  function begin(): void {
    hasEnded.value = false
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const title = words.value.say('practice.pageTitle')
    const now = Date.now()
    const example = beginPractice(title, crypto.randomUUID(), now, timeZone)
    const who = practisedAs.value
    reports.value = { draft: who === undefined ? example : sayWho(example, now, who) }
  }

  async function handOverTo(service: Service): Promise<void> {
    const written = await write(service)
    const copied = written !== undefined && (await copyText(written.text))
    const country = found.place.value?.country ?? service.country
    alter((before, now) =>
      markOpened(before, now, { service: service.id, country, by: 'practice', copied, opened: false }),
    )
  }

  watchLeave(() => void closeSurface('report-page'))
  begin()

  return {
    ...editing,
    surface: 'report-page',
    words,
    get languages() {
      return spoken.languages.value
    },
    countries: listCountries(words),
    phase: computed(() => {
      if (hasEnded.value) return 'reported'
      return draft.value?.opened ? 'opened' : 'report'
    }),
    draft,
    sighting: signal(undefined),
    place: found.place,
    route,
    emergency: computed(() => found.emergency.value?.map(rehearseService)),
    openedService,
    outgoing: computed(() => {
      if (outgoing.value === undefined) return undefined
      return { ...outgoing.value, parts: markPractice(outgoing.value.parts, outgoing.value.words) }
    }),
    hiddenFields,
    contacts: computed(() =>
      trustedContacts(spoken.settings.value, spoken.policy.value.policy).map(rehearseContact),
    ),
    audience,
    young,
    who: computed(() => whoLooks(audience.value, draft.value)),
    hotlinePage: signal(undefined),
    // The platform by its name, without the page where it takes reports.
    seenAs: computed(() => {
      const { platform, kind } = seenAs.value ?? {}
      return platform === undefined ? undefined : { platform, ...(kind !== undefined && { kind }) }
    }),
    sourcePage: signal(undefined),
    partsOf: emphasiseSite(computed(() => draft.value !== undefined)),
    addressLengths: offerLengths(computed(() => draft.value?.page.fullUrl)),
    fill: signal({ step: 'hidden' }),
    fault: signal(undefined),
    notOpened,

    chooseCountry: (country) => {
      chosenCountry.value = country
    },
    chooseLanguage: (language) => void spoken.change((before) => ({ ...before, language })),
    handOver(service) {
      if (!checkAll()) return false
      void handOverTo(service)
      return true
    },
    copy: copyText,
    async copyPart({ id, text }) {
      const isCopied = await copyText(text)
      if (isCopied) alter((before, now) => markDone(before, now, [id]))
      return isCopied
    },
    hasXml: () => false,
    save: () => '',
    saveReceipt: () => '',
    fillForm: () => undefined,
    undoFill: () => undefined,
    visit: () => undefined,
    openGuides: () => openGuides(''),
    guides: signal(undefined),
    showsOwnPages: signal(true),
    practiseAs(who) {
      practisedAs.value = who
      begin()
    },
    goOn: begin,
    startAnew: begin,
    startAnother: begin,
    reported() {
      hasEnded.value = true
      reports.value = {}
    },
    leave: () => void leaveQuickly().finally(() => closeSurface('report-page')),
    close: () => leavePractice(from),
    openLarger: () => undefined,
    openSettings: () => void openOrTell(ownAddress('/options.html'), openSettingsPage()),
    retryRouting: found.retry,
  }
}
