import type { ReactElement } from 'react'
import type { Persona } from '@journeykit/core'
import { Heading } from '../View/Heading.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'

/** Who the person is, in words. Nothing for what is unknown. */
export const PersonaFacts = ({ persona }: { readonly persona: Persona }): ReactElement | null => {
  const { words } = useView()
  const { demographics, location, interests = [] } = persona
  if (demographics === undefined && location === undefined && interests.length === 0) return null
  return (
    <dl className="jk-facts">
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
