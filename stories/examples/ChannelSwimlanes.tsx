import { cafe } from '@journeykit/examples'
import { ChannelSwimlanes } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** Anna's way through the channels of the café. */
export const MyRoute = () => <ChannelSwimlanes journey={cafe.en} persona="anna" />
