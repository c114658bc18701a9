declare module 'virtual:platforms' {
  export const platforms: readonly import('./shipped-platforms.ts').ShippedPlatform[]
  export const addressRules: import('./shipped-platforms.ts').AddressRules
}
