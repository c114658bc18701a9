import type { PolicyReading } from './policy.ts'

/** Where nobody has set anything: by itself, because every surface needs it before it can show anything. */
export const noPolicy: PolicyReading = { policy: {}, ignored: [] }
