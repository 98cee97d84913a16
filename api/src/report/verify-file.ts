import { canonicalJson } from '@stip/domain';
import { SEAL_FORMAT, sectionsOf, sha256, statementHolds, type SealedFile, type SealStatement } from './seal';

export type SealFault =
  | 'not_text'
  | 'not_json'
  | 'not_a_sealed_report'
  | 'not_as_written'
  | 'key_altered'
  | 'key_not_pinned'
  | 'seal_altered'
  | 'content_altered'
  | 'signatures_incomplete';

export interface SealProblem {
  readonly fault: SealFault;
  /** The part of the file, or what was found and expected. */
  readonly detail: string;
}

export interface FileVerification {
  readonly problems: readonly SealProblem[];
  /** What the file says it is, as far as it could be read. */
  readonly seal: SealStatement | null;
}

const HEX = { key: /^[0-9a-f]{64}$/, signature: /^[0-9a-f]{128}$/ };
const MEMBERS = ['content', 'publicKey', 'seal', 'signature'];
const KEY_MEMBERS = ['fingerprint', 'key'];

/**
 * Whether a file is a sealed report, byte for byte as Stip wrote it: from the file alone, without a database or network.
 * With pinned keys (64 hexadecimal digits each) also whether one of them sealed it; without one the file proves that nobody altered
 * it since it was sealed with the key in it, and not whose key that is.
 */
export function verifySealedFile(bytes: Uint8Array, pinned?: readonly string[]): FileVerification {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed('not_text', 'the file holds bytes that are no UTF-8');
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return failed('not_json', (error as Error).message);
  }
  const file = shapeOf(read);
  if (typeof file === 'string') return failed('not_a_sealed_report', file);

  const problems: SealProblem[] = [];
  const add = (fault: SealFault, detail: string) => problems.push({ fault, detail });
  const { content, publicKey, seal, signature } = file;
  let canonical: { seal: string; content: string; file: string };
  try {
    canonical = { seal: canonicalJson(seal), content: canonicalJson(content), file: canonicalJson(file) };
  } catch (error) {
    return failed('not_a_sealed_report', (error as Error).message);
  }
  if (sha256(Buffer.from(publicKey.key, 'hex')) !== publicKey.fingerprint)
    add('key_altered', 'the public key does not have the fingerprint beside it');
  if (seal.key.fingerprint !== publicKey.fingerprint)
    add('key_altered', `the seal names key ${seal.key.fingerprint}, the file holds ${publicKey.fingerprint}`);
  if (pinned && !pinned.includes(publicKey.key))
    add('key_not_pinned', `the file holds ${publicKey.key}, expected was ${pinned.join(' or ')}`);
  if (!statementHolds(canonical.seal, signature, publicKey.key))
    add('seal_altered', 'the signature does not belong to this seal and key');
  if (sha256(canonical.content) !== seal.contentSha256)
    add('content_altered', alteredSections(content, seal) || 'the digest is not the one that was sealed');
  else if (canonicalJson(sectionsOf(content)) !== canonicalJson(seal.sections))
    add('seal_altered', 'the digests of the sections are not those of the content');
  if (content.reportId !== seal.report.id) add('content_altered', 'reportId');
  for (const detail of signatureProblems(seal)) add('signatures_incomplete', detail);
  if (problems.length === 0 && canonical.file !== text)
    add(
      'not_as_written',
      'content and seal are intact, but the file was written anew: spaces, order or notation differ',
    );
  return { problems, seal };
}

const failed = (fault: SealFault, detail: string): FileVerification => ({
  problems: [{ fault, detail }],
  seal: null,
});

/** The file, or what is missing of it. */
function shapeOf(read: unknown): SealedFile | string {
  const members = namesOf(read);
  if (!members) return 'the file is no JSON object';
  const odd = differing(members, MEMBERS);
  if (odd) return odd;
  const file = read as unknown as SealedFile;
  if (!namesOf(file.content)) return 'content is missing';
  const ofKey = namesOf(file.publicKey);
  const oddKey = ofKey ? differing(ofKey, KEY_MEMBERS) : 'publicKey is missing';
  if (oddKey) return oddKey;
  if (!HEX.key.test(file.publicKey.key)) return 'publicKey.key is not 64 hexadecimal digits';
  if (typeof file.signature !== 'string' || !HEX.signature.test(file.signature))
    return 'signature is not 128 hexadecimal digits';
  const { seal } = file;
  if (!namesOf(seal)) return 'seal is missing';
  if (seal.format !== SEAL_FORMAT) return `seal.format is ${JSON.stringify(seal.format)}, known is ${SEAL_FORMAT}`;
  if (!namesOf(seal.key) || !namesOf(seal.report) || !namesOf(seal.sections) || !Array.isArray(seal.signatures))
    return 'the seal has not all its parts';
  return file;
}

const namesOf = (value: unknown): string[] | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined;

function differing(found: readonly string[], expected: readonly string[]): string | undefined {
  const missing = expected.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !expected.includes(name));
  if (missing.length > 0) return `${missing.join(', ')} is missing`;
  return unknown.length > 0 ? `${JSON.stringify(unknown[0])} does not belong here` : undefined;
}

function alteredSections(content: object, seal: SealStatement): string {
  const found = sectionsOf(content);
  const names = [...new Set([...Object.keys(found), ...Object.keys(seal.sections)])];
  return names.filter((name) => found[name] !== seal.sections[name]).join(', ');
}

function signatureProblems({ signatures, contentSha256 }: SealStatement): string[] {
  const of = (role: string) => signatures.filter((signature) => signature.role === role);
  return [
    ...['controller', 'cdo'].filter((role) => of(role).length !== 1).map((role) => `no single signature of ${role}`),
    ...(new Set(signatures.map(({ personId }) => personId)).size < signatures.length
      ? ['one person signed twice']
      : []),
    ...signatures
      .filter((signature) => signature.contentSha256 !== contentSha256)
      .map(({ role }) => `${role} signed another content`),
  ];
}
