/** Who signed each version of the shop's map and what they wrote, in English. */
export const en = {
  title: 'A house plant by post',
  february: { author: 'Shop team', note: 'What we believe. Nobody has been asked yet.' },
  may: {
    author: 'Research',
    note: 'Interviews, a survey and the event log. Two steps nobody had seen; most of it is worse.',
  },
  august: { author: 'Shop team', note: 'Delivery price first, no account, a plant finder. Orders nearly doubled.' },
  november: { author: 'Shop team', note: 'Parcels arrive whole. Twice the orders, and letters that wait two days.' },
} as const
