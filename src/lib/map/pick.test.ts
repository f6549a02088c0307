// What a pointer means, near and far.
import { describe, expect, it } from 'vitest';
import { pickUnit } from './pick.ts';

const malta = { unit: 'MLT', at: { x: 100, y: 100 }, radius: 3.2 };
const berlin = { unit: 'DE_BER_W', at: { x: 50, y: 50 }, radius: 2.6 };

describe('a pointer', () => {
  it('means the land under it', () => {
    expect(pickUnit({ x: 10, y: 10 }, 'FRA', null, [malta, berlin])).toBe('FRA');
  });
  it('means a symbol on other land when it is on the symbol, and the land when it is beside it', () => {
    expect(pickUnit({ x: 53, y: 50 }, 'DE_E', null, [malta, berlin])).toBe('DE_BER_W');
    expect(pickUnit({ x: 58, y: 50 }, 'DE_E', null, [malta, berlin])).toBe('DE_E');
  });
  it('means a symbol within twelve pixels over the sea', () => {
    expect(pickUnit({ x: 108, y: 106 }, null, null, [malta])).toBe('MLT');
    expect(pickUnit({ x: 113, y: 100 }, null, null, [malta])).toBeNull();
  });
  it('means the nearer of two symbols', () => {
    expect(
      pickUnit({ x: 104, y: 100 }, null, null, [{ ...malta, unit: 'far', at: { x: 110, y: 100 } }, malta]),
    ).toBe('MLT');
  });
  it('means land close by when nothing else is near, and nothing on the open sea', () => {
    expect(pickUnit({ x: 0, y: 0 }, null, 'FRO', [malta])).toBe('FRO');
    expect(pickUnit({ x: 0, y: 0 }, null, null, [malta])).toBeNull();
  });
});
