// mapshaper as one function: topologies in memory through a command line.
import mapshaper from 'mapshaper';
import { GeometryError } from './land.ts';
import type { LandTopology } from './land.ts';

type Input = Uint8Array | LandTopology;

// mapshaper decodes a topology it is given in place; as text the caller's copy stays whole.
function asFile(input: Input): Uint8Array | string {
  return input instanceof Uint8Array ? input : JSON.stringify(input);
}

/** Runs mapshaper on named inputs and returns the file `out.json` that the command must write. */
export async function shape(command: string, inputs: Readonly<Record<string, Input>>): Promise<LandTopology> {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, asFile(input)]));
  const output = await mapshaper.applyCommands(command, files);
  const file = output['out.json'];
  if (file === undefined) throw new GeometryError(`mapshaper wrote no out.json: ${command}`);
  return JSON.parse(typeof file === 'string' ? file : new TextDecoder().decode(file)) as LandTopology;
}

/** Whether any two segments cross or overlap, by mapshaper's own strict rule. */
export async function hasCrossings(topology: LandTopology): Promise<boolean> {
  try {
    await mapshaper.applyCommands('-i in.json -check-geometry strict', { 'in.json': asFile(topology) });
    return false;
  } catch (error) {
    if (error instanceof Error && /intersection/i.test(error.message)) return true;
    throw error;
  }
}
