declare module 'virtual:hotline-pages' {
  const pages: readonly import('./hotline-hosts.ts').HotlinePage[]
  export default pages
}
