// Keys of the timeline: a year slider with finer and coarser steps.
export type Command =
  | { readonly kind: 'years' | 'months' | 'change'; readonly by: number }
  | { readonly kind: 'first' | 'last' | 'play' };

/** The command of a key, or null for keys that mean nothing here. */
export function keyCommand(key: string, shift: boolean): Command | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { kind: shift ? 'months' : 'years', by: 1 };
    case 'ArrowLeft':
    case 'ArrowDown':
      return { kind: shift ? 'months' : 'years', by: -1 };
    case 'PageUp':
      return { kind: 'years', by: 10 };
    case 'PageDown':
      return { kind: 'years', by: -10 };
    case '[':
      return { kind: 'change', by: -1 };
    case ']':
      return { kind: 'change', by: 1 };
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    case ' ':
      return { kind: 'play' };
    default:
      return null;
  }
}
