/**
 * Pseudo-random numbers that are the same everywhere for a seed. xoshiro128** 1.1 of David Blackman and Sebastiano Vigna,
 * "Scrambled linear pseudorandom number generators" (ACM TOMS 47, 2021; reference code in the public domain at
 * prng.di.unimi.it): period 2^128 - 1, made for 32-bit arithmetic, which JavaScript does fast with Math.imul.
 */
export class Xoshiro128 {
  private readonly s: Uint32Array;

  /** The four words of the state, not all zero. */
  constructor(state: readonly [number, number, number, number]) {
    this.s = Uint32Array.from(state);
  }

  /** A generator of its own for a text, such as a seed with the id of what it is for. */
  static from(text: string): Xoshiro128 {
    const next = hashOf(text);
    return new Xoshiro128([next(), next(), next(), next() | 1]);
  }

  /** The next 32 bits as a whole number from 0. */
  next32(): number {
    const s = this.s as Uint32Array & [number, number, number, number];
    const result = Math.imul(rotl(Math.imul(s[1], 5), 7), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 11);
    return result;
  }

  /** A number from 0 to below 1, in steps of 2^-32. */
  next(): number {
    return this.next32() / 4_294_967_296;
  }
}

const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** A stream of well mixed 32-bit words from a text: FNV-1a over its code units, then the finaliser of MurmurHash3. */
function hashOf(text: string): () => number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return () => {
    h = (h + 0x9e3779b9) | 0;
    let x = h ^ (h >>> 16);
    x = Math.imul(x, 0x85ebca6b);
    x ^= x >>> 13;
    x = Math.imul(x, 0xc2b2ae35);
    return (x ^ (x >>> 16)) >>> 0;
  };
}
