// Pointer and wheel over the map of a story: hover, tap, drag, pinch. A plain wheel and a finger that moves up or down belong to the page.
export interface GestureEvents {
  readonly onhover: (event: PointerEvent | null) => void;
  readonly ontap: (event: PointerEvent) => void;
  /** Moved by CSS pixels. */
  readonly ondrag: (dx: number, dy: number) => void;
  /** Larger by a factor, about a point of the window. */
  readonly onzoom: (factor: number, clientX: number, clientY: number) => void;
}

/** A pointer that has moved less than this has tapped. */
const SLACK = 6;
/** Half of the zoom of a wheel's notch. */
const WHEEL = 0.01;

interface Held {
  x: number;
  y: number;
}

const middle = (a: Held, b: Held): Held => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Held, b: Held): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

class Gestures {
  readonly #node: HTMLElement;
  readonly #events: GestureEvents;
  readonly #held = new Map<number, Held>();
  #start: Held | null = null;
  #dragging = false;

  constructor(node: HTMLElement, events: GestureEvents) {
    this.#node = node;
    this.#events = events;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.#start ??= { x: event.clientX, y: event.clientY };
    if (this.#held.size > 1) this.#dragging = true;
  };

  readonly move = (event: PointerEvent): void => {
    const held = this.#held.get(event.pointerId);
    if (!held) {
      if (event.pointerType === 'mouse') this.#events.onhover(event);
      return;
    }
    const next = { x: event.clientX, y: event.clientY };
    if (this.#held.size === 2) this.#pinch(event.pointerId, held, next);
    else if (this.#dragging || this.#leaves(next)) {
      if (!this.#dragging) this.#node.setPointerCapture(event.pointerId);
      this.#dragging = true;
      this.#events.onhover(null);
      this.#events.ondrag(next.x - held.x, next.y - held.y);
    } else return;
    this.#held.set(event.pointerId, next);
  };

  #leaves({ x, y }: Held): boolean {
    return this.#start !== null && Math.hypot(x - this.#start.x, y - this.#start.y) > SLACK;
  }

  #pinch(id: number, held: Held, next: Held): void {
    const other = [...this.#held].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const [before, after] = [middle(held, other), middle(next, other)];
    this.#events.ondrag(after.x - before.x, after.y - before.y);
    this.#events.onzoom(apart(next, other) / apart(held, other), after.x, after.y);
  }

  readonly up = (event: PointerEvent): void => {
    if (!this.#held.delete(event.pointerId) || this.#held.size > 0) return;
    if (!this.#dragging && event.type === 'pointerup') this.#events.ontap(event);
    this.#start = null;
    this.#dragging = false;
  };

  readonly leave = (event: PointerEvent): void => {
    if (this.#held.size === 0 && event.pointerType === 'mouse') this.#events.onhover(null);
  };

  /** A wheel with Ctrl is a pinch on a touchpad, or a reader who asks for it. */
  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#events.onzoom(Math.exp(-event.deltaY * WHEEL), event.clientX, event.clientY);
  };
}

/** Listens on the element. Returns what undoes it. */
export function watchGestures(node: HTMLElement, events: GestureEvents): () => void {
  const gestures = new Gestures(node, events);
  const life = new AbortController();
  const { signal } = life;
  node.addEventListener('pointerdown', gestures.down, { signal });
  node.addEventListener('pointermove', gestures.move, { signal });
  node.addEventListener('pointerup', gestures.up, { signal });
  node.addEventListener('pointercancel', gestures.up, { signal });
  node.addEventListener('pointerleave', gestures.leave, { signal });
  node.addEventListener('wheel', gestures.wheel, { signal, passive: false });
  return () => {
    life.abort();
  };
}
