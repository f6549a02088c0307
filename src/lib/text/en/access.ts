// Words that only a screen reader says.
export const accessWords = {
  /** How a plate is used without a pointer. */
  plateKeys: 'Arrow keys go from state to state, Enter selects one, Escape lets it go.',
};

export type AccessWords = typeof accessWords;
