declare module 'virtual:platforms' {
  export const platforms: readonly import('./shipped-platforms.ts').ShippedPlatform[]
  export const addressRules: import('./shipped-platforms.ts').AddressRules
}

declare module 'virtual:family-settings' {
  export const familySettings: readonly import('./family-settings.ts').FamilySettings[]
}
