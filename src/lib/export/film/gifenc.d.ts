// Types of gifenc 1.0.3, which has none: what the atlas uses of it.
declare module 'gifenc/dist/gifenc.esm.js' {
  export interface GifFrameOptions {
    first?: boolean;
    palette?: number[][];
    transparent?: boolean;
    transparentIndex?: number;
    /** Milliseconds, written as hundredths of a second. */
    delay?: number;
    /** 0: for ever. */
    repeat?: number;
    dispose?: number;
  }
  export interface GifEncoder {
    writeHeader(): void;
    writeFrame(index: Uint8Array, width: number, height: number, options?: GifFrameOptions): void;
    finish(): void;
    /** A copy of what was written since the last reset. */
    bytes(): Uint8Array<ArrayBuffer>;
    readonly stream: { reset(): void };
  }
  export function GIFEncoder(options?: { initialCapacity?: number; auto?: boolean }): GifEncoder;
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, maxColors: number): number[][];
}
