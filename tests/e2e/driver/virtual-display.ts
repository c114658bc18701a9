import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { within } from './wait-until.ts'

export type VirtualDisplay = { name: string; close: () => void }

/**
 * Starts an X server without a screen on a free display number (`name` is what DISPLAY takes, such as `:7`).
 * Throws when `Xvfb` is not installed or does not start.
 */
export async function virtualDisplay(): Promise<VirtualDisplay> {
  const screen = ['-screen', '0', '1600x1200x24']
  // `-r`: no key repeats itself. On a busy machine xdotool lets go of one so late that it would be pressed many times.
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-r'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const stop = (): void => {
    server.kill()
  }
  // Vitest ends its workers with a signal, and Playwright listens to it too: such a process never comes to `exit`.
  process.once('exit', stop).once('SIGTERM', stop)
  const said = server.stderr ? text(server.stderr) : Promise.resolve('')
  const started = new Promise<string>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error('Xvfb is not installed: install xvfb.', { cause })))
    server.once('exit', async () => reject(new Error(`Xvfb stopped at once: ${await said}`)))
    server.stdio[3]?.once('data', (number) => resolve(String(number).trim()))
  })
  const number = await within(started, 'Xvfb does not say which display it serves.').catch((cause) => {
    stop()
    throw cause
  })
  return {
    name: `:${number}`,
    close: () => {
      process.off('exit', stop).off('SIGTERM', stop)
      stop()
    },
  }
}
