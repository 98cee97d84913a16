import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../platform/config';
import { ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { SigningKey, SigningSecret } from './entity';
import { privateKeyOf, publicHexOf, sha256 } from './seal';

const SECRET_FILE = 'signing-secret';
const SECRET_BYTES = 32;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface ActiveKey {
  readonly id: string;
  readonly publicKey: string;
  readonly fingerprint: string;
  readonly privateKey: KeyObject;
}

/**
 * The keys by which an organisation seals. The private half is in the database, encrypted with a secret that is not: who has
 * a copy of the database cannot seal. Retiring a key destroys its private half; public ones stay, for what they sealed.
 */
@Injectable()
export class SigningKeys {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The key in use, made when there is none. Within the transaction of the caller. */
  async active(manager: EntityManager, organisationId: string, now: Date): Promise<ActiveKey> {
    await lock(manager, organisationId);
    const key = await manager.findOneBy(SigningKey, { organisationId, retiredAt: IsNull() });
    if (!key) return this.make(manager, organisationId, now);
    const stored = await manager.findOneBy(SigningSecret, { organisationId, keyId: key.id });
    const seed = stored && this.decrypt(stored);
    if (!seed || publicHexOf(seed) !== key.publicKey) {
      throw new ValidationFailed([{ field: 'id', code: 'signing_key_unreadable' }]);
    }
    const { id, publicKey, fingerprint } = key;
    return { id, publicKey, fingerprint, privateKey: privateKeyOf(seed) };
  }

  /** Retires the key in use, if there is one, and makes the next. */
  async rotate(manager: EntityManager, organisationId: string, now: Date): Promise<ActiveKey> {
    await lock(manager, organisationId);
    const key = await manager.findOneBy(SigningKey, { organisationId, retiredAt: IsNull() });
    if (key) {
      await manager.delete(SigningSecret, { organisationId, keyId: key.id });
      await manager.update(SigningKey, { organisationId, id: key.id }, { retiredAt: now });
    }
    return this.make(manager, organisationId, now);
  }

  private async make(manager: EntityManager, organisationId: string, now: Date): Promise<ActiveKey> {
    const seed = randomBytes(32);
    const publicKey = publicHexOf(seed);
    const id = newId();
    const fingerprint = sha256(Buffer.from(publicKey, 'hex'));
    await manager.insert(SigningKey, { organisationId, id, publicKey, fingerprint, createdAt: now });
    await manager.insert(SigningSecret, {
      organisationId,
      keyId: id,
      encrypted: this.encrypt(organisationId, id, seed),
    });
    return { id, publicKey, fingerprint, privateKey: privateKeyOf(seed) };
  }

  private encrypt(organisationId: string, keyId: string, seed: Buffer): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keyFor(organisationId), nonce).setAAD(Buffer.from(keyId));
    const text = Buffer.concat([cipher.update(seed), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Undefined when it was encrypted with another secret, or altered. */
  private decrypt({ organisationId, keyId, encrypted }: SigningSecret): Buffer | undefined {
    try {
      const decipher = createDecipheriv(CIPHER, this.keyFor(organisationId), encrypted.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(keyId))
        .setAuthTag(encrypted.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(encrypted.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    } catch (error) {
      if (error instanceof ValidationFailed) throw error;
      return undefined;
    }
  }

  private keyFor(organisationId: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret(), organisationId, 'stip signing key', 32));
  }

  private secret(): Buffer {
    const { signingSecret, databaseUrl, dataDir, dataDirIsExplicit } = this.config;
    if (signingSecret) return Buffer.from(signingSecret, 'utf8');
    // A database elsewhere outlives the folder beside the program, unless somebody chose that folder.
    if (databaseUrl && !dataDirIsExplicit) {
      throw new ValidationFailed([{ field: 'id', code: 'signing_secret_missing' }]);
    }
    const file = path.join(dataDir, SECRET_FILE);
    if (!fs.existsSync(file)) {
      fs.mkdirSync(dataDir, { recursive: true });
      try {
        fs.writeFileSync(file, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process made it meanwhile
      }
    }
    return Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'utf8');
  }
}

/** One at a time per organisation, so that two seals do not make two keys. */
const lock = (manager: EntityManager, organisationId: string): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtext('stip.signing'), hashtext($1))`, [organisationId]);
