// Where a film goes: small ones into memory, from where the reader saves them; large ones, where the browser can, to a file at once.
import { MemoryFile } from '$lib/export/film/memory-file';
import type { ByteSink } from '$lib/export/film/memory-file';

/** What a page may hold without harm to a phone or a small laptop. */
const MEMORY_LIMIT = 400 * 1024 * 1024;
/** From this size a film is written to the disk while it is made. */
const LARGE = 64 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = { mp4: 'video/mp4', webm: 'video/webm', gif: 'image/gif' };

export interface FilmTarget {
  readonly sink: ByteSink;
  /** Begins anew: what was written is of no use. */
  again(): Promise<void>;
  /** The film is whole. */
  keep(ending: string): Promise<{ readonly bytes: number; readonly address: string | null }>;
  drop(): Promise<void>;
}

/** The part of the File System Access API that is used; not every browser has it. */
interface Picker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

const picker = (): Picker | null =>
  'showSaveFilePicker' in globalThis ? (globalThis as unknown as Picker) : null;

function inMemory(): FilmTarget {
  let file = new MemoryFile(MEMORY_LIMIT);
  return {
    sink: { write: (data, position) => file.write(data, position) },
    again: () => {
      file = new MemoryFile(MEMORY_LIMIT);
      return Promise.resolve();
    },
    keep: (ending) => {
      const blob = file.take(TYPES[ending] ?? '');
      return Promise.resolve({ bytes: blob.size, address: URL.createObjectURL(blob) });
    },
    drop: () => {
      file = new MemoryFile(0);
      return Promise.resolve();
    },
  };
}

async function onDisk(handle: FileSystemFileHandle): Promise<FilmTarget> {
  const stream = await handle.createWritable();
  let size = 0;
  return {
    sink: {
      write: async (data, position) => {
        await stream.write({ type: 'write', data: data.slice(), position });
        size = Math.max(size, position + data.length);
      },
    },
    again: async () => {
      size = 0;
      await stream.truncate(0);
    },
    keep: async () => {
      await stream.close();
      return { bytes: size, address: null };
    },
    drop: async () => {
      await stream.abort().catch(() => undefined);
    },
  };
}

/** Null where the reader was asked for a place and named none. `bytes`: about how large the film will be. */
export async function openTarget(name: string, ending: string, bytes: number): Promise<FilmTarget | null> {
  const asks = picker();
  if (bytes < LARGE || !asks) return inMemory();
  try {
    const accept = { [TYPES[ending] ?? 'application/octet-stream']: [`.${ending}`] };
    return await onDisk(await asks.showSaveFilePicker({ suggestedName: name, types: [{ accept }] }));
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return null;
    return inMemory();
  }
}
