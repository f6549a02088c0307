// The part of subset-font that is used here; the package has no types.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt';
    readonly variationAxes: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
