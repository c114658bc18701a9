import type { JSX } from 'preact'
import type { ScreenProps } from './screen-props.ts'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** The button was pressed on another page than the one they began with: which to go on with. */
export function YoungUnderWayScreen({ session }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  return (
    <YoungFrame session={session} title={say('young.underWay.title')}>
      <p>{say('young.underWay.text')}</p>
      <div class="tiles">
        <button type="button" class="tile" onClick={session.goOn}>
          {say('young.underWay.goOn')}
        </button>
        <button type="button" class="tile" onClick={session.startAnew}>
          {say('young.underWay.startAnew')}
        </button>
      </div>
      <p class="small soft">{say('young.underWay.hint')}</p>
    </YoungFrame>
  )
}
