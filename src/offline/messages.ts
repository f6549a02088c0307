// What a page and the worker say to each other. Every message but `apply` is answered through the port that comes with it.

export type Message =
  /** Keep everything now. Answered when it is done or has failed. */
  | { readonly type: 'fill' }
  /** Is there anything to offer to a page of this version? */
  | { readonly type: 'offer'; readonly version: string }
  /** The reader wants the waiting version. */
  | { readonly type: 'apply' };

export interface Reply {
  /** To `fill`: the whole atlas works without a network. */
  readonly complete?: boolean;
  /** To `offer`: this worker belongs to another version than the page. */
  readonly offer?: boolean;
}

/** Undefined for anything that is no message of ours. */
export function parseMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'fill' || data.type === 'apply') return { type: data.type };
  if (data.type !== 'offer' || !('version' in data) || typeof data.version !== 'string') return undefined;
  return { type: 'offer', version: data.version };
}

export function parseReply(data: unknown): Reply {
  if (typeof data !== 'object' || data === null) return {};
  return {
    complete: 'complete' in data && data.complete === true,
    offer: 'offer' in data && data.offer === true,
  };
}
