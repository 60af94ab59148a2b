/** A story, how it is looked at, and what its file is called. */
export interface Picture {
  readonly name: string
  readonly story: string
  /** What the toolbar of Storybook would be set to. */
  readonly globals?: Readonly<Partial<Record<'theme' | 'locale' | 'direction', string>>>
  readonly width?: number
  /** Pictures of a phone are taken in full size, others in half. */
  readonly phone?: boolean
}

const light = (name: string, story: string): Picture => ({ name, story, globals: { theme: 'light' } })
const dark = (name: string, story: string): Picture => ({ name, story, globals: { theme: 'dark' } })
const russian = (name: string, story: string): Picture => ({ name, story, globals: { theme: 'light', locale: 'ru' } })
const phone = (name: string, story: string): Picture => ({ ...light(name, story), width: 320, phone: true })

/** The main stories, each in the looks in which it is likeliest to break. What a story plays must suit how it is looked at. */
export const pictures: readonly Picture[] = [
  light('cafe', 'journeykit-cafe--editor'),
  dark('cafe-dark', 'journeykit-cafe--editor'),
  light('map', 'map-journeymap--default'),
  dark('map-dark', 'map-journeymap--default'),
  russian('map-ru', 'map-journeymap--russian'),
  light('map-arabic', 'map-journeymap--arabic'),
  light('map-long-words', 'map-journeymap--long-words'),
  light('map-empty', 'map-journeymap--empty'),
  phone('map-phone', 'map-journeymap--narrow'),
  light('editor', 'map-journeyeditor--default'),
  light('editor-empty', 'map-journeyeditor--empty'),
  phone('editor-phone', 'map-journeyeditor--narrow'),
  light('curve', 'views-emotioncurve--default'),
  light('curve-arabic', 'views-emotioncurve--arabic'),
  light('swimlanes', 'views-channelswimlanes--default'),
  light('blueprint', 'views-serviceblueprint--default'),
  light('storyboard', 'views-storyboardstrip--default'),
  light('funnel', 'views-stagefunnel--default'),
  light('persona', 'views-personacard--default'),
  light('empathy', 'views-empathymap--default'),
  light('bottlenecks', 'views-bottlenecklist--default'),
  light('findings', 'views-findingslist--default'),
  russian('findings-ru', 'views-findingslist--russian'),
  light('priorities', 'views-prioritymatrix--default'),
  light('plan', 'views-actionplan--default'),
  light('plan-arabic', 'views-actionplan--arabic'),
  light('comparison', 'views-journeycomparison--default'),
  light('trend', 'views-trendchart--default'),
  light('story', 'views-storytext--default'),
  phone('story-phone', 'views-storytext--default'),
]
