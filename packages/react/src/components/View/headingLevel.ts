/** The levels that a heading inside a page may have. There is no 1: that is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/** The tag of a heading so many levels below another; the deepest is 6. */
export const headingTag = (level: HeadingLevel, below = 0): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' =>
  `h${Math.min(6, level + below)}` as 'h2'
