import type { ReactElement } from 'react'

/**
 * Holds so many pixels free above or below what stands beside it. An empty drawing, for its height is an attribute: the
 * same place written as a style would be refused by a host's content security policy.
 */
export const Drop = ({ by }: { readonly by: number }): ReactElement => (
  <svg className="jk-drop" width="0" height={Math.max(0, Math.round(by * 100) / 100)} aria-hidden="true" />
)
