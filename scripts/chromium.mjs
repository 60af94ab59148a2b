import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** Flags that keep a headless Chromium quiet, offline and runnable in a container. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What to do when there is no Chromium. */
export const chromiumAdvice = `No Chromium was found, and the browser and story tests need one. Any of these helps:
  apt-get install -y chromium           (Debian, Ubuntu)
  npx playwright install chromium       (any system)
  JOURNEYKIT_CHROMIUM=/path/to/chromium (one that you already have)`

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium to test in: the one in JOURNEYKIT_CHROMIUM, else one on the PATH or in a usual place,
 * else the one that Playwright has downloaded. `undefined` where there is none; a path set by hand that does not
 * exist is not replaced by another.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  const chosen = environment['JOURNEYKIT_CHROMIUM']
  if (chosen) return isProgram(chosen) ? chosen : undefined
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places, downloaded()].find((path) => path !== '' && isProgram(path))
}

/** @returns {string} Playwright's own Chromium, whether or not it is there; '' where Playwright has none for this system */
function downloaded() {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** @param {string} path */
function isProgram(path) {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
