import { educators } from './educators.ts'
import { families } from './families.ts'
import type { Guide, GuideId } from './guide.ts'
import { young } from './young.ts'

/** Every guide, by whom it is for. */
export const guides: Readonly<Record<GuideId, Guide>> = { families, young, educators }
