import type { JSX } from 'preact'
import { type SheetKind, sheetKinds } from '../../core/sharing/sheet-format.ts'
import { Radio } from '../Radio.tsx'
import { useGuideWords } from './guide-words.ts'

type Props = {
  countries: readonly { code: string; name: string }[]
  country: string | undefined
  chooseCountry(country: string): void
  kind: SheetKind
  chooseKind(kind: SheetKind): void
}

/** Which country and which size. The country is for this sheet alone: where reports go is chosen elsewhere. */
export function ShareChoices({ countries, country, chooseCountry, kind, chooseKind }: Props): JSX.Element {
  const { say } = useGuideWords()
  return (
    <div class="share-choices">
      <div class="field">
        <label for="share-country">{say('share.country')}</label>
        <select
          class="input"
          id="share-country"
          autoComplete="off"
          value={country ?? ''}
          onChange={({ currentTarget }) => currentTarget.value !== '' && chooseCountry(currentTarget.value)}
        >
          {country === undefined && <option value="">{say('goes.choose')}</option>}
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field shorten">
        <legend>{say('share.format')}</legend>
        {sheetKinds.map((each) => (
          <Radio key={each} class="pill" group="size" chosen={each === kind} choose={() => chooseKind(each)}>
            {say(`share.format.${each}`)}
          </Radio>
        ))}
      </fieldset>
    </div>
  )
}
