/** Where keys mean something else: in what is written, in menus, on the points of the curve. */
const ownKeys = 'input, textarea, select, [contenteditable], [role="menu"] *, [role="slider"]'

/** True where a key is not the editor’s: in a field, a menu, on a point of the curve. */
export const hasOwnKeys = (target: EventTarget | null): boolean => target instanceof Element && target.matches(ownKeys)
