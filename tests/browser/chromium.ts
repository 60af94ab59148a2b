import { chromium, type Browser, type BrowserServer } from 'playwright'
import { chromiumAdvice, chromiumFlags, findChromium } from '../../scripts/chromium.mjs'

const options = () => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(chromiumAdvice)
  return { executablePath, args: chromiumFlags }
}

/** Starts a headless Chromium that several test files share; the caller closes it. Throws with advice where there is none. */
export const launchChromiumServer = async (): Promise<BrowserServer> => chromium.launchServer(options())

/** The Chromium that was started for this run. */
export const connectChromium = async (address: string): Promise<Browser> => chromium.connect(address)
