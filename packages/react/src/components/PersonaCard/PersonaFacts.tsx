import type { ReactElement } from 'react'
import type { Persona, Segment } from '@journeykit/core'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'

/** The real customers behind the person: what they are called, how many, what share of all. */
const SegmentFact = ({ segment: { title, size, share } }: { readonly segment: Segment }): ReactElement => {
  const { words } = useView()
  const figures = words.segmentSize(
    size === undefined ? undefined : words.number(size),
    share === undefined ? undefined : words.percent(share),
  )
  return (
    <div>
      <dt>{words.personaHead.segment}</dt>
      <dd>
        {title !== undefined && <UserText>{title}</UserText>}
        {title !== undefined && figures !== '' && ' · '}
        {figures !== '' && <Spoken>{figures}</Spoken>}
      </dd>
    </div>
  )
}

const isKnown = (segment: Segment | undefined): segment is Segment =>
  segment !== undefined && Object.values(segment).some((value) => value !== undefined)

/** Who the person is, in words. Nothing for what is unknown. */
export const PersonaFacts = ({ persona }: { readonly persona: Persona }): ReactElement | null => {
  const { words } = useView()
  const { segment, demographics, location, interests = [] } = persona
  const nothing = !isKnown(segment) && demographics === undefined && location === undefined && interests.length === 0
  if (nothing) return null
  return (
    <dl className="jk-facts">
      {isKnown(segment) && <SegmentFact segment={segment} />}
      {(['demographics', 'location'] as const).map((fact) => {
        const text = persona[fact]
        return (
          text !== undefined && (
            <div key={fact}>
              <dt>{words.personaHead[fact]}</dt>
              <dd>
                <UserText>{text}</UserText>
              </dd>
            </div>
          )
        )
      })}
      {interests.length > 0 && (
        <div>
          <dt>{words.personaHead.interests}</dt>
          <dd>
            <ul className="jk-interests">
              {interests.map((interest, i) => (
                <li key={i}>
                  <UserText>{interest}</UserText>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** What the person wants, or what is in the way. Nothing where nothing is known. */
export const PersonaList = ({
  of,
  persona,
}: {
  readonly of: 'goals' | 'frustrations'
  readonly persona: Persona
}): ReactElement | null => {
  const { words } = useView()
  const texts = persona[of] ?? []
  if (texts.length === 0) return null
  return (
    <div className={`jk-${of}`}>
      <Heading below={1}>{words.personaHead[of]}</Heading>
      <ul>
        {texts.map((text, i) => (
          <li key={i}>
            <UserText>{text}</UserText>
          </li>
        ))}
      </ul>
    </div>
  )
}
