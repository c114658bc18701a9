import { describe, expect, test } from 'vitest'
import { countSyllables } from '../count-syllables.ts'
import { readingGrade, readMessage } from '../reading-level.ts'

/** Divided by hand, as Merriam-Webster divides them. */
const divided = `
  a you safe page phone here give asked closed blocked sites takes dares real school through friend don't they're it's please change
  on·line pic·ture some·one some·thing un·sure se·cret peo·ple old·er want·ed de·cide mes·sage pag·es it's watch·es reach·es gam·ing
  a·gain trust·ed let·ter pay·ing be·ing go·ing qui·et lit·tle ta·ble help·less safe·ly help·line num·ber wor·ried an·y·one an·gry
  oth·er ev·ery some·times web·site web·sites cho·sen be·lieve per·son a·dults
  un·der·stand dan·ger·ous ad·dress·es to·geth·er im·por·tant re·mem·ber vid·e·o ra·di·o i·de·a cre·at·ed fam·i·ly
  e·mer·gen·cy so·ci·e·ty in·for·ma·tion ex·ploi·ta·tion or·gan·i·za·tion sit·u·a·tion re·spon·si·bil·i·ty
  of·fi·cial spe·cial ques·tion pre·cious per·mis·sion ac·tu·al gov·ern·ment
`
  .trim()
  .split(/\s+/)

describe('syllables', () => {
  test.each(divided)('%s', (word) => {
    expect(countSyllables(word.replaceAll('·', ''))).toBe(word.split('·').length)
  })

  test('every word has one at least', () => {
    expect(['', 'hmm', '911'].map(countSyllables)).toEqual([1, 1, 1])
  })
})

describe('the grade of a text', () => {
  test('is what the formula gives by hand', () => {
    // 6 words of 6 syllables in one sentence; 10 of 12 in two.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
    expect(readingGrade('Someone asked for a picture. You can talk to us.')).toBeCloseTo(
      0.39 * 5 + 11.8 * (12 / 10) - 15.59,
    )
  })

  test('is low for a child’s words and high for a statute’s', () => {
    expect(readingGrade('It is not your fault. You can close the page now.')).toBeLessThan(2)
    expect(
      readingGrade(
        'Providers of electronic communication services shall expeditiously preserve any information concerning an apparent violation involving exploitation of minors.',
      ),
    ).toBeGreaterThan(18)
  })

  test('of nothing is nought', () => {
    expect(readingGrade('')).toBe(0)
  })
})

test('a message is judged as it is read', () => {
  expect([
    readMessage('Call {name} at {number}.'),
    readMessage('{count, plural, one {One step is left.} other {# steps are left.}}'),
  ]).toEqual(['Call Ann at Ann.', 'Ann steps are left.'])
})
