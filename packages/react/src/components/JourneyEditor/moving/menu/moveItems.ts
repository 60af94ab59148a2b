import { recordOf, type Operation } from '@journeykit/core'
import { familyOf } from '../../../../editing/families.ts'
import { movesOf, type Destination } from '../../../../editing/movesOf.ts'
import type { Direction } from '../../../../editing/neighbourSpot.ts'
import type { MenuItem } from '../../../Menu/MenuItem.ts'
import { moveBy } from '../acts.ts'
import { directionSaid } from '../directionSaid.ts'
import { journeyOf, movableWith } from '../hand.ts'
import { recordTitle } from '../recordTitle.ts'
import type { MenuFor, MenuPart } from './MenuFor.ts'

/** The directions that mean something for a record; others are not offered at all. */
const directionsOf = (kind: MenuFor['record']['kind']): readonly Direction[] => {
  const family = familyOf(kind)
  if (family === 'card') return ['back', 'forth', 'up', 'down']
  return family === 'lane' ? ['up', 'down'] : ['back', 'forth']
}

/** Why these operations would be refused, as far as the first tells. */
const why = ({ hand }: MenuFor, [first]: readonly Operation[]): string | undefined =>
  first && hand.editor.refusalOf(first)

const placeTitle = ({ hand }: MenuFor, { to }: Destination): Pick<MenuItem, 'text' | 'detail'> => {
  const { words } = hand.editor
  const journey = journeyOf(hand)
  if (!to) return { text: words.noChannel }
  const text = recordTitle(journey, to, words)
  if (to.kind !== 'step') return { text }
  const stage = recordOf(journey, 'step', to.id)?.stage
  return { text, ...(stage !== undefined && { detail: recordTitle(journey, { kind: 'stage', id: stage }, words) }) }
}

/** A second list of destinations; left out where there is no choice. */
const listItem = (
  menu: MenuFor,
  key: string,
  text: string,
  destinations: readonly Destination[],
): readonly MenuItem[] => {
  if (destinations.length < 2) return []
  const { hand } = menu
  const refs = movableWith(hand, menu.record)
  const items = () =>
    destinations.map((destination): MenuItem => {
      const { to, here, operations } = destination
      const stageWithSteps = key === 'places' && to?.kind === 'stage'
      return {
        key: to ? `${to.kind} ${to.id}` : 'none',
        ...placeTitle(menu, destination),
        ...(stageWithSteps && { detail: hand.editor.words.wholeStage }),
        checked: here,
        disabled: here ? undefined : why(menu, operations()),
        choose: () => (here ? undefined : moveBy(hand, refs, operations())),
      }
    })
  return [{ key, text, items }]
}

/** Moving by one place, to somewhere by name, or by lifting. */
export const moveItems: MenuPart = (menu) => {
  const { hand, record, lift } = menu
  if (familyOf(record.kind) === undefined) return []
  const { words } = hand.editor
  const refs = movableWith(hand, record)
  const moves = movesOf(journeyOf(hand), refs)
  const said = directionSaid(hand)
  const beside = directionsOf(record.kind).map((direction): MenuItem => {
    const operations = moves.beside[direction]
    return {
      key: direction,
      text: said.by[direction],
      disabled: operations ? why(menu, operations) : said.edge[direction],
      choose: () => moveBy(hand, refs, operations ?? []),
    }
  })
  return [
    ...beside,
    ...listItem(menu, 'places', words.moveToPlace, moves.places),
    ...listItem(menu, 'stages', words.moveToStage, moves.stages),
    ...listItem(menu, 'lanes', words.moveToLane, moves.lanes),
    ...listItem(menu, 'channels', words.moveToChannel, moves.channels),
    {
      key: 'lift',
      text: words.lift,
      choose() {
        lift()
        return undefined
      },
    },
  ]
}
