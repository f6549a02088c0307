// What a cell is in the JSON of the open data, said beside the rule of the cell: the schemas of api/v1 are made from it.
import * as v from 'valibot';

/** A JSON Schema (draft 2020-12) of one value. */
export type JsonForm = Readonly<Record<string, unknown>>;

/** Marks a cell's schema; the last mark of a pipe counts. */
export const becomes = <Input>(json: JsonForm) => v.metadata<Input, { readonly json: JsonForm }>({ json });

/** The mark of a cell's schema. Throws where there is none: a column that no schema describes. */
export function jsonFormOf(schema: v.GenericSchema): JsonForm {
  const { json } = v.getMetadata(schema) as { json?: JsonForm };
  if (!json) throw new Error('A column without a JSON form: mark its schema with becomes().');
  return json;
}

/** The same form, or null. */
export const orNull = ({ type, enum: choices, ...form }: JsonForm): JsonForm => ({
  ...(type !== undefined && { type: [type, 'null'] }),
  ...(Array.isArray(choices) && { enum: [...(choices as unknown[]), null] }),
  ...form,
});

export const TEXT: JsonForm = { type: 'string', minLength: 1 };
export const DAY: JsonForm = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
