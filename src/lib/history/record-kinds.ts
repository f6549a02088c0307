// The words of the record: of which kinds programmes, steps, operations and treaties are. data/README.md explains them.

export const PRECISIONS = ['day', 'month', 'year'] as const;
export const CERTAINTIES = ['documented', 'reported', 'general'] as const;

export const PROGRAMME_KINDS = ['forum', 'partnership', 'path', 'agreement', 'body'] as const;

export const PARTNERSHIP_STATUSES = ['active', 'suspended'] as const;
export const PARTNERSHIP_ENDS = [
  'membership',
  'withdrawal',
  'suspension',
  'resumption',
  'state-ended',
  'programme-ended',
] as const;

export const STEP_KINDS = [
  'interest',
  'application',
  'opinion',
  'invitation',
  'talks-opened',
  'talks-closed',
  'protocol-signed',
  'referendum',
  'ratification',
  'deposit',
  'entry',
  'declined',
  'blocked',
  'failed',
  'withdrawn',
  'withdrawal-notice',
  'withdrawal',
  'declaration',
  'suspended',
  'resumed',
] as const;

export const OPERATION_KINDS = [
  'air-campaign',
  'peace-support',
  'stabilisation',
  'training',
  'maritime',
  'counter-piracy',
  'embargo',
  'air-policing',
  'air-defence',
  'relief',
  'support',
  'vigilance',
] as const;

export const PRESENCE_KINDS = ['battlegroup', 'brigade', 'headquarters'] as const;

export const SUMMIT_KINDS = ['summit', 'special', 'virtual'] as const;

export const DISPUTE_DRAWINGS = ['hatched', 'note-only', 'border-only'] as const;

export const TREATY_KINDS = ['alliance', 'mutual-assistance', 'pact', 'partnership'] as const;
export const TREATY_ENDS = ['withdrawal', 'dissolution', 'suspension', 'state-ended', 'expiry'] as const;
