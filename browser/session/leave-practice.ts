/** Leads back to the page of Signpost that practice was begun from, or else to the settings. */
export function leavePractice(): void {
  if (document.referrer.startsWith(location.origin)) history.back()
  else location.replace('/options.html')
}
