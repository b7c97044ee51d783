import fc from 'fast-check';

/** Any UTF-16 units, halves of pairs among them, and often ASCII; fast-check's own strings take seconds to set up. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => String.fromCharCode(...units));
