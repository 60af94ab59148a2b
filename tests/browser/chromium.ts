import { chromium, type Browser } from 'playwright'
import { chromiumAdvice, chromiumFlags, findChromium } from '../../scripts/chromium.mjs'

/** Starts a headless Chromium; the caller closes it. Throws with advice where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(chromiumAdvice)
  return chromium.launch({ executablePath, args: chromiumFlags })
}
