import type { JSX } from 'preact'
import {
  contentKinds,
  type Draft,
  type DraftTarget,
  type TextField as FieldName,
  visibilities,
} from '../core/report/draft.ts'
import { fieldLimits } from '../core/report/limits.ts'
import { zonePlace } from '../core/report/local-time.ts'
import { ChoiceField } from './ChoiceField.tsx'
import type { ReportSession } from './report-session.ts'
import { ShortenField } from './ShortenField.tsx'
import { TextField } from './TextField.tsx'
import { useWords } from './words.tsx'

function Target({
  session,
  target,
  index,
}: {
  session: ReportSession
  target: DraftTarget
  index: number
}): JSX.Element {
  const { say } = useWords()
  const problem = session.problems.value.find(({ field, target: at }) => field === 'target' && at === index)
  const label = say(`target.${target.kind}`)
  return (
    <div class="target-field">
      {target.embedded ? (
        <p>{say('target.embedded')}</p>
      ) : (
        <TextField
          id={`target${index}`}
          label={label}
          type={target.kind === 'selection' ? 'lines' : 'url'}
          value={target.text}
          problem={problem && say(problem.message, problem.values)}
          write={(text) => session.writeTarget(index, text)}
          settle={() => session.settleTarget(index)}
        />
      )}
      <button type="button" class="ghost" onClick={() => session.removeTarget(index)}>
        {say('target.remove')}
        <span class="unseen">: {label}</span>
      </button>
    </div>
  )
}

/** Every field of the report, each changeable. Author and date are only there when the page named them. */
export function DetailFields({ session, draft }: { session: ReportSession; draft: Draft }): JSX.Element {
  const { say } = useWords()
  const isShown = (name: string): boolean => !session.hiddenFields.value.some((hidden) => hidden === name)

  function field(
    name: FieldName,
    more: { hint?: string; type?: 'url' | 'datetime-local' | 'lines' } = {},
  ): JSX.Element | null {
    if (!isShown(name)) return null
    const problem = session.problems.value.find((found) => found.field === name)
    const cut = session.cuts.value[name] ?? 0
    return (
      <TextField
        key={name}
        id={name}
        label={say(`field.${name}`)}
        value={draft.fields[name]}
        problem={problem && say(problem.message, problem.values)}
        cut={cut > 0 ? say('problem.cut', { count: cut, limit: fieldLimits[name] }) : undefined}
        write={(text) => session.write(name, text)}
        settle={() => session.settle(name)}
        {...more}
      />
    )
  }

  return (
    <div class="details">
      <p class="small soft">{say('details.intro')}</p>
      {field('address', { type: 'url', hint: say('field.addressHint') })}
      <ShortenField session={session} draft={draft} />
      {draft.targets.map((target, index) => (
        <Target key={index} session={session} target={target} index={index} />
      ))}
      {field('seenAt', {
        type: 'datetime-local',
        hint: say('field.seenAtHint', { zone: zonePlace(draft.timeZone) }),
      })}
      {field('title')}
      {field('platform', { hint: say('field.platformHint') })}
      {field('account')}
      {field('post')}
      {(draft.fields.author !== '' || draft.edited.includes('author')) && field('author')}
      {(draft.fields.published !== '' || draft.edited.includes('published')) && field('published')}
      {isShown('contentKind') && (
        <ChoiceField
          id="contentKind"
          label={say('field.contentKind')}
          choices={contentKinds.map((value) => ({ value, label: say(`contentKind.${value}`) }))}
          chosen={draft.contentKind}
          choose={session.chooseContentKind}
        />
      )}
      {isShown('visibility') && (
        <ChoiceField
          id="visibility"
          label={say('field.visibility')}
          choices={visibilities.map((value) => ({ value, label: say(`visibility.${value}`) }))}
          chosen={draft.visibility}
          choose={session.chooseVisibility}
        />
      )}
      {field('payment', { hint: say('field.paymentHint') })}
      {field('note', { type: 'lines', hint: say('field.noteHint') })}
    </div>
  )
}
