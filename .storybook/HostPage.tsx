import { useMemo, type ReactElement, type ReactNode } from 'react'
import { HostContext, hostOf } from '../stories/host/HostContext.ts'
import { useLook } from './look.ts'

interface HostPageProps {
  /** What the toolbar says. */
  readonly globals: Readonly<Record<string, unknown>>
  readonly className: string
  readonly children: ReactNode
}

const themes: readonly unknown[] = ['light', 'dark', 'contrast']

/** The page of a host: its theme, density, language and writing direction, set as a host would set them. */
export const HostPage = ({ globals, className, children }: HostPageProps): ReactElement => {
  const look = useLook()
  const { theme, density, locale, direction } = { ...globals, ...look } as Readonly<Record<string, unknown>>
  const host = useMemo(() => hostOf({ locale, direction }), [locale, direction])
  return (
    <HostContext value={host}>
      <div
        className={className}
        data-theme={themes.includes(theme) ? theme : undefined}
        data-density={density === 'compact' ? 'compact' : undefined}
        lang={host.language}
        dir={host.dir}
      >
        {children}
      </div>
    </HostContext>
  )
}
