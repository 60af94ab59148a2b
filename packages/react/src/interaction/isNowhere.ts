/** True where nothing in the document of this element, or in its shadow root, has the focus. */
export const isNowhere = (element: HTMLElement): boolean => {
  const root = element.getRootNode()
  const { activeElement } = root instanceof ShadowRoot ? root : element.ownerDocument
  return activeElement === null || activeElement === element.ownerDocument.body
}
