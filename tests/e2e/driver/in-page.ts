import { type ControlFinder, controlFinder } from './control-finder.ts'

declare global {
  var driverControlFinder: ControlFinder
}

globalThis.driverControlFinder = controlFinder()
