// Types for the one function of mapshaper that the compile step uses; the package ships none.
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line over files in memory; resolves to the files that `-o` names. */
    applyCommands(
      command: string,
      input: Readonly<Record<string, string | Uint8Array | object>>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
