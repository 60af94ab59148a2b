/** The levels that a heading inside a page may have. There is no 1: that is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6
