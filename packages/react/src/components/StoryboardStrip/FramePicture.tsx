import { useEffect, useRef, useState, type ReactElement } from 'react'
import { isPicture, type Picture } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { NoPicture } from './NoPicture.tsx'

/** In place of a picture: the drawing, why there is no picture, and what it would show where that is known. */
const Placeholder = ({ said, description }: { readonly said: string; readonly description?: string | undefined }) => (
  <div className="jk-frame-none">
    <NoPicture />
    <small>
      <Spoken>{said}</Spoken>
      {description !== undefined && (
        <>
          {' '}
          <UserText>{description}</UserText>
        </>
      )}
    </small>
  </div>
)

/** True once a picture at this address has failed, be it before the page came alive. */
const useFailure = (address: string | undefined) => {
  const [failed, setFailed] = useState<string>()
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    // What failed before there were listeners has been loaded, and has no size.
    const shown = image.current
    if (shown?.complete === true && shown.naturalWidth === 0 && shown.currentSrc !== '') setFailed(address)
  }, [address])
  const fail = () => {
    setFailed(address)
  }
  return { failed: address !== undefined && failed === address, image, fail }
}

/**
 * The picture of a step, in a room of its own that is there before it has come; where there is none, where it is not
 * safe to show, or where it does not load, a drawing that says so.
 */
export const FramePicture = ({ picture }: { readonly picture: Picture | undefined }): ReactElement => {
  const { words } = useReport()
  const address = isPicture(picture?.address) ? picture.address : undefined
  const { failed, image, fail } = useFailure(address)
  if (address === undefined) return <Placeholder said={words.pictureNone} />
  if (failed) return <Placeholder said={words.pictureFailed} description={picture?.description} />
  return (
    <img
      ref={image}
      className="jk-frame-picture"
      src={address}
      alt={picture?.description ?? ''}
      width={330}
      height={220}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={fail}
    />
  )
}
