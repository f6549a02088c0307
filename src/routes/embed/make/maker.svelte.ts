// The choices of a map for another page, and what follows from them: its address, its size, the lines to copy.
import { embedSnippet } from '$lib/export/embed-snippet';
import { blocChanges } from '$lib/history/alignment';
import { history } from '$lib/history/atlas';
import { lastIndexAt } from '$lib/history/interval';
import { EMBED_DEFAULTS, embeddable, formatEmbed, parseEmbed } from '$lib/view/embed';
import type { EmbedOptions } from '$lib/view/embed';
import { defaultView } from '$lib/view/view';
import type { LayerId, View } from '$lib/view/view';
import { formatDate, parseDate, parseView } from '$lib/view/url';
import type { Notice } from '$lib/view/url';
import { embedWords as w } from '$words/embed';
import { fetched } from '../../data-files';
import { LANGUAGE, baseOf } from '../../language';

/** CSS pixels; null is the width of the text around it. */
export const SIZES = {
  full: { width: null, height: 500 },
  large: { width: 800, height: 500 },
  medium: { width: 640, height: 460 },
  small: { width: 320, height: 240 },
} as const;
export type Size = keyof typeof SIZES;
export type Kind = 'live' | 'frozen';

/** data/frozen.json, which src/compile/frozen.ts writes. */
interface FrozenList {
  readonly versions: readonly string[];
  readonly dates: readonly string[];
}

export class EmbedMaker {
  readonly #base: string;
  /** Scheme and host of the site, as the lines will name it. */
  #origin = $state('');
  #view = $state.raw<View>(defaultView(history));
  #notice = $state.raw<Notice | null>(null);
  options = $state.raw<EmbedOptions>(EMBED_DEFAULTS);
  size = $state<Size>('full');
  language = $state(LANGUAGE);
  #kind = $state<Kind>('live');
  #frozen = $state.raw<Readonly<Record<string, FrozenList>>>({});
  #failed = $state(false);

  constructor(base: string, origin: string) {
    this.#base = base;
    this.#origin = origin;
  }

  /** In the browser: begins with what the link says. */
  readonly start = (): void => {
    this.#origin = location.origin;
    const query = new URLSearchParams(location.search);
    const { view, notices } = parseView(query.get('date') ?? '', query, history);
    this.#view = embeddable(view);
    this.options = parseEmbed(query);
    this.#notice = notices[0] ?? null;
  };

  get view(): View {
    return this.#view;
  }

  get notice(): Notice | null {
    return this.#notice;
  }

  get segment(): string {
    return formatDate(this.#view.date, history);
  }

  setDate(text: string): void {
    const { date, notice } = parseDate(text, history);
    this.#view = { ...this.#view, date };
    this.#notice = notice;
  }

  toggle(layer: LayerId): void {
    const { layers } = this.#view;
    const next = layers.includes(layer) ? layers.filter((l) => l !== layer) : [...layers, layer];
    this.#view = { ...this.#view, layers: next };
  }

  get kind(): Kind {
    return this.#kind;
  }

  set kind(kind: Kind) {
    this.#kind = kind;
    if (kind === 'frozen') this.loadFrozen();
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** The list of frozen pictures of the chosen language. */
  loadFrozen(): void {
    const tag = this.language;
    if (this.#frozen[tag]) return;
    this.#failed = false;
    fetched(`${baseOf(tag, this.#base)}/data/frozen.json`).then(
      (list) => {
        this.#frozen = { ...this.#frozen, [tag]: list as FrozenList };
      },
      () => {
        this.#failed = true;
      },
    );
  }

  /** Version of the frozen pictures; null while none is known, and then the map is live. */
  get version(): string | null {
    return this.#kind === 'frozen' ? (this.#frozen[this.language]?.versions[0] ?? null) : null;
  }

  /** A day without a picture of its own shows that of the change before it: the members are the same. */
  #frozenDate(dates: readonly string[]): string {
    if (dates.includes(this.segment)) return this.segment;
    const changes = blocChanges(history);
    return changes[lastIndexAt(changes, this.#view.date, (d) => d)] ?? history.firstDate;
  }

  /** Path and query of the page in the frame, from the start of the host. */
  get path(): string {
    const base = baseOf(this.language, this.#base);
    const { version } = this;
    if (version === null) return `${base}${formatEmbed(this.#view, this.options, history)}`;
    const date = this.#frozenDate(this.#frozen[this.language]?.dates ?? []);
    const { plates } = this.options;
    return `${base}/data/${version}/embed/${date}${plates === 'both' ? '' : `#${plates}`}`;
  }

  get address(): string {
    return `${this.#origin}${this.path}`;
  }

  get title(): string {
    return w.frameTitle(this.#view.date);
  }

  get code(): string {
    const { address: src, title, version } = this;
    return embedSnippet({ src, title, ...SIZES[this.size], scripts: version === null });
  }
}
