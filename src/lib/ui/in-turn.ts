// Work that can wait its turn: each piece is a task of its own, so that the browser can paint and answer the reader between two of them.

/** So that the browser can paint and answer the reader in between. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

interface Piece {
  readonly turn: number;
  readonly work: () => void;
}

const waiting: Piece[] = [];
let running = false;

const next = (): void => {
  const piece = waiting.shift();
  running = piece !== undefined;
  if (!piece) return;
  // The next one comes even if this one fails.
  setTimeout(next);
  piece.work();
};

/** Does the work soon, after all that waits with the same or a lower `turn`. The answer takes it back. */
export function inTurn(turn: number, work: () => void): () => void {
  const piece = { turn, work };
  const at = waiting.findIndex((other) => other.turn > turn);
  waiting.splice(at < 0 ? waiting.length : at, 0, piece);
  if (!running) setTimeout(next);
  running = true;
  return () => {
    const mine = waiting.indexOf(piece);
    if (mine >= 0) waiting.splice(mine, 1);
  };
}
