import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson, type SigningRole } from '@stip/domain';
import type { ReportContent } from './content';

export const SEAL_FORMAT = 'stip-sealed-report/1';
export const SEAL_ALGORITHM = 'Ed25519';

/** What the key of the organisation signs, in canonical form. Everything else in a sealed file follows from it. */
export interface SealStatement {
  readonly format: typeof SEAL_FORMAT;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly report: {
    readonly id: string;
    readonly title: string;
    readonly period: { readonly id: string; readonly name: string; readonly start: string; readonly end: string };
  };
  /** SHA-256 of the content in canonical form, hexadecimal. */
  readonly contentSha256: string;
  /** The same of each member of the content, so that an alteration can be located. */
  readonly sections: Readonly<Record<string, string>>;
  /** Instant as of which the records were read. */
  readonly asOf: string;
  readonly submittedBy: SealPerson;
  readonly signatures: readonly (SealPerson & {
    readonly role: SigningRole;
    readonly signedAt: string;
    readonly contentSha256: string;
    /** For whom, and why, where a deputy signed. */
    readonly deputyFor?: SealPerson;
    readonly deputyReason?: string;
  })[];
  readonly sealedAt: string;
  readonly sealedBy: SealPerson;
  readonly key: { readonly algorithm: typeof SEAL_ALGORITHM; readonly fingerprint: string };
}

export interface SealPerson {
  readonly personId: string;
  readonly name: string;
  readonly jobTitle: string | null;
}

/** A sealed report as it leaves Stip: verified with nothing but this file, or with a key that one holds already. */
export interface SealedFile {
  readonly content: ReportContent;
  readonly publicKey: { readonly fingerprint: string; readonly key: string };
  readonly seal: SealStatement;
  /** Ed25519 over the canonical form of `seal`, hexadecimal. */
  readonly signature: string;
}

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

export const sectionsOf = (content: object): Record<string, string> =>
  Object.fromEntries(Object.entries(content).map(([name, value]) => [name, sha256(canonicalJson(value))]));

/** DER around the 32 bytes of an Ed25519 key, which Node asks for (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });
export const privateKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
/** The public key that belongs to the seed of a private one, hexadecimal. */
export const publicHexOf = (seed: Buffer): string =>
  createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(SPKI.length).toString('hex');

export const signStatement = (statement: string, key: KeyObject): string =>
  sign(null, Buffer.from(statement, 'utf8'), key).toString('hex');

export function statementHolds(statement: string, signature: string, publicKey: string): boolean {
  try {
    return verify(null, Buffer.from(statement, 'utf8'), publicKeyOf(publicKey), Buffer.from(signature, 'hex'));
  } catch {
    return false; // bytes that are no key
  }
}

/** The file of a seal. Made of the stored texts, so that it is the same for ever. */
export const sealedFileText = (stored: {
  readonly content: string;
  readonly statement: string;
  readonly signature: string;
  readonly publicKey: string;
  readonly fingerprint: string;
}): string =>
  `{"content":${stored.content},"publicKey":${canonicalJson({ fingerprint: stored.fingerprint, key: stored.publicKey })},` +
  `"seal":${stored.statement},"signature":${canonicalJson(stored.signature)}}`;
