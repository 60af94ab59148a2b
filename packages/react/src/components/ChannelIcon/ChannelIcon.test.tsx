import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { channelTypes, type ChannelType } from '@journeykit/core'
import { ChannelIcon } from './ChannelIcon.tsx'

const drawing = (type?: ChannelType) => {
  const { container } = render(<ChannelIcon type={type} />)
  return container.querySelector('path')?.getAttribute('d')
}

describe('ChannelIcon', () => {
  it('has a drawing of its own for each common channel, and one for all others', () => {
    const drawings = [undefined, ...channelTypes].map(drawing)
    expect(drawings).not.toContain(undefined)
    expect(new Set(drawings).size).toBe(channelTypes.length + 1)
  })

  it('is decoration', () => {
    const { container } = render(<ChannelIcon type="app" />)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })
})
