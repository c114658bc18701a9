import { computed, effect, signal, untracked } from '@preact/signals'
import type { GuidesSession } from '../../components/guides/guides-session.ts'
import type { Phase, ReportSession, SourcePage } from '../../components/report-session.ts'
import * as change from '../../core/report/change-draft.ts'
import { trustedContacts } from '../../core/settings/trusted-contacts.ts'
import { loadWords } from '../../locales/load-words.ts'
import { closeSurface, leaveQuickly, watchLeave } from '../leave.ts'
import {
  isRoomForOwnPages,
  openGuidesPage,
  openPage,
  openReportPage,
  openSettingsPage,
  ownAddress,
  showsOwnPages,
} from '../open-page.ts'
import { currentTab } from '../tab-in-sight.ts'
import { afterPaint } from './after-paint.ts'
import { holdChoices } from './choose-here.ts'
import { copyText } from './copy-text.ts'
import { editDraft } from './edit-draft.ts'
import { emphasiseSite } from './emphasise-site.ts'
import { fillPage } from './fill-page.ts'
import { findRoute } from './find-route.ts'
import type { FirstReading } from './first-reading.ts'
import { handOver } from './hand-over.ts'
import { holdReports } from './hold-reports.ts'
import { holdWords } from './hold-words.ts'
import { holdYoung } from './hold-young.ts'
import { listCountries } from './list-countries.ts'
import { lookAtDraft } from './look-at-draft.ts'
import { nameAddress } from './name-address.ts'
import { offerLengths } from './offer-lengths.ts'
import { prepareOutgoing } from './prepare-outgoing.ts'
import type { SavedReport } from './save-report.ts'
import { takeIn } from './take-in.ts'
import { tellNotOpened } from './tell-not-opened.ts'

/**
 * One surface's report, from the first paint to the end: everything the components show and do. Resolves as soon as
 * the words are there; page and route follow by themselves.
 */
export async function startReportSession(
  surface: ReportSession['surface'],
  first: FirstReading,
): Promise<ReportSession> {
  const end = signal<'reported' | 'ended' | undefined>(undefined)
  const [held, spoken] = await Promise.all([
    holdReports(
      {
        seen: () => void taken.takeWaiting(),
        gone: (why) => {
          end.value = why === 'ended' ? 'ended' : 'reported'
        },
      },
      first.latestReports,
    ),
    holdWords(first),
  ])
  const { words } = spoken
  const { notOpened, openOrTell } = tellNotOpened()
  /** True when nothing could be taken in, not even a blank report. */
  const notStarted = signal(false)
  let hasLeft = false
  const taken = takeIn(held, () => hasLeft)
  const hiddenFields = computed(() => spoken.policy.value.policy.hiddenFields ?? [])
  const audience = computed(() => spoken.settings.value.audience)
  const young = holdYoung(
    audience,
    words,
    (change) => alter(change),
    () => openGuides('young'),
  )
  const { draft, asker } = lookAtDraft(held.reports, hiddenFields, audience, young)
  const sighting = computed(() => held.reports.value.sighting)
  const choices = holdChoices(
    spoken,
    held.reports,
    () => isPrivate.peek(),
    (change) => alter(change),
  )
  const { place, route, emergency, failed, retry } = findRoute(
    { settings: choices.settings, policy: spoken.policy },
    draft,
    asker,
  )
  const { seenAs, name } = nameAddress(held)
  const { editing, alter, checkAll } = editDraft(held, draft, name)

  const services = computed(() => {
    const { primary, alternatives = [], support = [], emergency = [] } = route.value ?? {}
    return [...(primary ? [primary] : []), ...alternatives, ...support, ...emergency]
  })
  const openedService = computed(() => services.value.find(({ id }) => id === draft.value?.opened?.service))
  const { outgoing, write: writeFor } = prepareOutgoing(
    draft,
    computed(() => openedService.value ?? route.value?.primary),
    computed(() => place.value?.country),
    words,
  )
  const filled = fillPage(
    held,
    draft,
    taken.tab,
    // Nobody has confirmed whose page a policy names, so nothing is filled in there.
    computed(() => (openedService.value?.because === 'added-by-policy' ? undefined : openedService.value)),
    computed(() => place.value?.country),
  )
  const files = signal<SavedReport | undefined>(undefined)
  const sourcePage = signal<SourcePage | undefined>(undefined)
  const phase = computed((): Phase => {
    // A desk stays open: it shows the end of one report, and then the next.
    if (end.value !== undefined && draft.value === undefined) return end.value
    if (draft.value !== undefined && sighting.value !== undefined) return 'under-way'
    return draft.value?.opened ? 'opened' : 'report'
  })

  /** The window of a report page, known before a press: a side panel opens for nothing that has been waited for. */
  let ownWindowId: number | undefined

  /** The window to open pages in: the one the person is in, but for a private report always a private one. */
  function besidePage(): { windowId: number; index?: number } | undefined {
    const { incognito, windowId } = draft.value?.source ?? {}
    const tab = taken.tab.value
    if (!incognito || windowId === undefined || tab?.incognito) return tab
    return { windowId }
  }

  const isPrivate = computed(() => draft.value?.source.incognito || taken.tab.value?.incognito || false)
  const guides = signal<GuidesSession | undefined>(undefined)

  /** Of a private window nothing may be read in an ordinary one, whose history is kept: its guides are read in the panel. */
  async function readGuidesHere(begin: string): Promise<void> {
    const { startPanelGuides } = await import('./guides-session.ts')
    guides.value = await startPanelGuides(
      begin,
      { ...spoken, settings: choices.settings },
      {
        chooseLanguage: choices.chooseLanguage,
        visit: session.visit,
        leave: session.leave,
        close() {
          guides.value = undefined
        },
      },
    )
  }

  async function readGuides(begin: string): Promise<void> {
    if (isPrivate.peek() || !(await isRoomForOwnPages())) return readGuidesHere(begin)
    return openGuidesPage(besidePage(), begin)
  }

  function openGuides(begin: string): void {
    void openOrTell(ownAddress('/guides.html'), readGuides(begin))
  }

  async function openLarger(): Promise<void> {
    const isOpen = await openOrTell(ownAddress('/report.html'), openReportPage(taken.tab.value))
    if (isOpen) await closeSurface('popup')
  }

  const handOverTo = handOver(surface, {
    write: writeFor,
    country: () => place.value?.country,
    beside: besidePage,
    isPrivate: () => isPrivate.peek(),
    ownWindow: () => ownWindowId,
    alter,
  })

  async function finish(): Promise<void> {
    end.value = 'reported'
    await held.wipe()
  }

  /** What makes files is there before it is asked for: a file is made within the press, or the browser refuses. */
  async function loadFiles(): Promise<void> {
    const [{ saveReport }, english] = await Promise.all([import('./save-report.ts'), loadWords('en')])
    const country = computed(() => place.value?.country)
    files.value = saveReport(draft, country, outgoing, openedService, words, english)
  }

  effect(() => {
    if (draft.value?.opened && files.peek() === undefined) untracked(() => void loadFiles())
  })
  watchLeave(() => {
    hasLeft = true
    void closeSurface(surface)
  })

  const session: ReportSession = {
    surface,
    words,
    get languages() {
      return spoken.languages.value
    },
    countries: listCountries(words),
    phase,
    draft,
    sighting,
    place,
    route,
    emergency,
    openedService,
    outgoing,
    hotlinePage: taken.hotlinePage,
    seenAs,
    sourcePage,
    partsOf: emphasiseSite(computed(() => draft.value !== undefined)),
    addressLengths: offerLengths(computed(() => draft.value?.page.fullUrl)),
    fill: filled.fill,
    hiddenFields,
    contacts: computed(() => trustedContacts(spoken.settings.value, spoken.policy.value.policy)),
    audience,
    young,
    fault: computed(() => {
      if (failed.value || notStarted.value) return 'routing'
      if (held.notWiped.value) return 'wiping'
      return held.notKept.value ? 'storage' : undefined
    }),
    notOpened,

    ...editing,
    chooseCountry: choices.chooseCountry,
    chooseLanguage: choices.chooseLanguage,
    handOver(service) {
      if (!checkAll()) return false
      void handOverTo(service)
      return true
    },
    copy: copyText,
    async copyPart({ id, text }) {
      const copied = draft.peek()?.id
      const isCopied = await copyText(text)
      if (isCopied) {
        alter((before, now) => (before.id === copied ? change.markDone(before, now, [id]) : before))
      }
      return isCopied
    },
    hasXml: (report) => files.value?.hasXml(report) ?? false,
    save: (kind) => files.value?.save(kind) ?? '',
    saveReceipt: () => files.value?.saveReceipt() ?? '',
    fillForm: () => void filled.fillForm(),
    undoFill: () => void filled.undoFill(),
    visit: (url) => void openOrTell(url, openPage(url, besidePage())),
    openGuides: () => openGuides(''),
    guides,
    showsOwnPages: computed(() => showsOwnPages(isPrivate.value)),
    goOn: () => void taken.settle('go-on'),
    startAnew: () => void taken.settle('start-anew'),
    reported: () => void finish(),
    leave() {
      hasLeft = true
      void leaveQuickly().finally(() => closeSurface(surface))
    },
    close: () => void closeSurface(surface),
    openLarger() {
      void openLarger()
    },
    openSettings: () => void openOrTell(ownAddress('/options.html'), openSettingsPage()),
    retryRouting() {
      if (notStarted.value) void start()
      retry()
    },
    startAnother() {
      end.value = undefined
      hasLeft = false
      void taken.takeNothing()
    },
  }

  async function takeWhatIsThere(): Promise<void> {
    if (surface === 'report-page') ownWindowId = (await currentTab())?.windowId
    if (held.reports.value.sighting) await taken.takeWaiting()
    if (surface === 'popup') await taken.takePageInSight()
    else await taken.takeNothing()
    if (surface === 'desk') await taken.followTabBeside()
    const { followSourcePage } = await import('./follow-source-page.ts')
    followSourcePage(draft, surface, sourcePage)
  }

  async function start(): Promise<void> {
    try {
      await takeWhatIsThere()
      notStarted.value = false
    } catch {
      // Said to the person as a fault of Signpost's own, with the list of hotlines and another try.
      notStarted.value = true
    }
  }
  void afterPaint().then(start)
  return session
}
