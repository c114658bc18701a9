/** What one person is asked on top of the report, over and over, in the markups forms have. */
const questions: readonly ((at: number) => string)[] = [
  (at) => `<p><label for="q${at}">Question ${at}</label> <input id="q${at}" name="q${at}"></p>`,
  (at) => `<p><label>Question ${at} <select name="q${at}">${options(at)}</select></label></p>`,
  (at) => `<div class="row"><span>Question ${at}</span><div><input name="q${at}"></div></div>`,
  (at) => `<fieldset><legend>Question ${at}</legend>${choice(at, 'yes')}</fieldset>`,
  (at) => `<table><tr><th>Question ${at}</th><td><textarea name="q${at}"></textarea></td></tr></table>`,
]

const options = (at: number): string =>
  Array.from({ length: 20 }, (_, each) => `<option value="${each}">Answer ${each} of ${at}</option>`).join('')

const choice = (at: number, value: string): string =>
  `<label><input type="checkbox" name="q${at}" value="${value}"> Answer ${value}</label>`

/** What a report has an answer for. */
const asked = `
  <p><label>Web address (URL) <input name="url" type="url"></label></p>
  <p><label>Date you saw it <input name="date" type="date"></label></p>
  <p><label>Your e-mail address <input name="email" type="email"></label></p>
  <p><label>What happened? <textarea name="what"></textarea></label></p>`

/** A hotline's form of as many fields as are wanted, as a page. */
export function longForm(fields: number): string {
  const others = Array.from({ length: fields - 4 }, (_, at) => questions[at % questions.length]?.(at) ?? '')
  return `<!doctype html><html lang="en"><title>Report a page</title><link rel="icon" href="data:,">
    <h1>Report a page</h1><form action="/sent">${asked}${others.join('\n')}<p><button>Send</button></p></form></html>`
}
