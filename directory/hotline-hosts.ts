export type HotlinePage = {
  /** Lower case and without `www.`: it stands for both forms. */
  host: string
  /** Only on hosts that others use too: the start of the path that is the service's own, without a last slash. */
  path?: string
  service: string
  country: string
}

/**
 * The pages of every hotline, police and helpline service that may be shown, so that such a page is never taken for the thing to
 * report. Compiled into one lazily loaded chunk by `scripts/build/compile-directory.ts`.
 */
export async function loadHotlinePages(): Promise<readonly HotlinePage[]> {
  const { default: pages } = await import('virtual:hotline-pages')
  return pages
}
