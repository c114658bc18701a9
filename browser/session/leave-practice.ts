/** Leads back to where practice was begun: the settings, unless the welcome page said that it was there. */
export function leavePractice(from: string | undefined): void {
  location.replace(from === 'welcome' ? '/welcome.html' : '/options.html')
}
