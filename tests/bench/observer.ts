// What runs inside a measured page: it only watches, and knows nothing of the site but roles.

export interface Seen {
  paints: Record<string, number>;
  largest: { at: number; element: string } | null;
  shifts: { at: number; value: number }[];
  tasks: { at: number; duration: number }[];
  /** Event Timing of key presses. */
  keys: number[];
  /** From each key press to the end of the next frame's work. */
  frames: number[];
  /** When a whole plate had been painted, and when the slider worked. */
  mapAt: number | null;
  readyAt: number | null;
  recording: boolean;
  /** While recording: the time of each frame, and the values the slider had in them. */
  ticks: number[];
  values: string[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Handed over as source text: nothing from outside this function can be used in it. */
export function observe(): void {
  const seen: Seen = {
    paints: {},
    largest: null,
    shifts: [],
    tasks: [],
    keys: [],
    frames: [],
    mapAt: null,
    readyAt: null,
    recording: false,
    ticks: [],
    values: [],
  };
  window.seen = seen;
  const watch = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true, ...more });
  };
  watch('paint', (entry) => {
    seen.paints[entry.name] = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    const { element } = entry as PerformanceEntry & { element: Element | null };
    const words = element?.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40) ?? '';
    seen.largest = { at: entry.startTime, element: `${element?.localName ?? '?'} "${words}"` };
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shifts.push({ at: entry.startTime, value });
  });
  watch('longtask', (entry) => {
    seen.tasks.push({ at: entry.startTime, duration: entry.duration });
  });
  watch(
    'event',
    (entry) => {
      if (entry.name === 'keydown') seen.keys.push(entry.duration);
    },
    { durationThreshold: 16 },
  );

  /** Calls back when the main thread is done with the frame that is being made. */
  const afterFrame = (done: (now: number) => void): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      done(performance.now());
    };
    channel.port2.postMessage(null);
  };
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        afterFrame((now) => {
          seen.frames.push(now - event.timeStamp);
        });
      });
    },
    { capture: true },
  );

  new MutationObserver((changes) => {
    const ready = changes.some(
      ({ target }) =>
        target instanceof Element &&
        target.matches('[role="slider"], input[type="range"]') &&
        target.ariaDisabled === 'false',
    );
    if (ready) seen.readyAt ??= performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['aria-disabled'] });

  /** Many shapes, and something after them in the document: the parser is done with the picture. Asks for no layout. */
  const isWhole = (svg: Element): boolean => {
    let node: Node | null = svg;
    while (node && !node.nextSibling) node = node.parentNode;
    return (
      node !== null && svg.getAttribute('role') === 'img' && svg.getElementsByTagName('path').length > 50
    );
  };
  const pictures = document.getElementsByTagName('svg');
  const known = new Set<Element>();
  const find = (): void => {
    for (const svg of pictures) {
      if (known.has(svg) || !isWhole(svg)) continue;
      known.add(svg);
      afterFrame((now) => {
        // A plate that a narrow screen hides is none.
        if (svg.getClientRects().length > 0) seen.mapAt ??= now;
      });
    }
    if (seen.mapAt === null) requestAnimationFrame(find);
  };
  requestAnimationFrame(find);

  addEventListener('bench:record', () => {
    const handle = document.querySelector('[role="slider"], input[type="range"]');
    const frame = (now: number): void => {
      const value = handle instanceof HTMLInputElement ? handle.value : (handle?.ariaValueNow ?? '');
      seen.ticks.push(now);
      if (!seen.values.includes(value)) seen.values.push(value);
      if (seen.recording) requestAnimationFrame(frame);
    };
    seen.recording = true;
    requestAnimationFrame(frame);
  });
}
