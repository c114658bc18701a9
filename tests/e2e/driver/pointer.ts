import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Point } from './surface.ts'

const run = promisify(execFile)

/** Moves the X server's own pointer and presses its keys, as a hand does. Throws when `xdotool` is not installed. */
export class Pointer {
  private readonly display: string

  constructor(display: string) {
    this.display = display
  }

  async click({ x, y }: Point, button: 'left' | 'right'): Promise<void> {
    const number = button === 'left' ? '1' : '3'
    await this.xdotool(['mousemove', '--sync', `${Math.round(x)}`, `${Math.round(y)}`, 'click', number])
  }
  async press(chord: string): Promise<void> {
    await this.xdotool(['key', chord.replaceAll('Control', 'ctrl').replaceAll('Meta', 'super')])
  }

  private async xdotool(words: string[]): Promise<void> {
    try {
      await run('xdotool', words, { env: { ...process.env, DISPLAY: this.display }, timeout: 10_000 })
    } catch (cause) {
      throw new Error(`xdotool ${words.join(' ')} failed; is xdotool installed?`, { cause })
    }
  }
}
