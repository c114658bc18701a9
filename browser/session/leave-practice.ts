/** Leads back to where practice was begun: the welcome page says so in the address, since extension pages send no referrer. */
export function leavePractice(): void {
  const isFromWelcome = new URLSearchParams(location.search).get('from') === 'welcome'
  location.replace(isFromWelcome ? '/welcome.html' : '/options.html')
}
