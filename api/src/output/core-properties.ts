import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from './archive';

export interface CoreProperties {
  readonly title: string;
  readonly creator: string;
  readonly language: string;
  readonly createdAt: string;
}

const PART = 'docProps/core.xml';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Gives an Office file the properties that say what it is, in place of those it has. */
export function withCoreProperties(
  office: Uint8Array,
  { title, creator, language, createdAt }: CoreProperties,
): Buffer {
  const files = unzipSync(office);
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  files[PART] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
      `<dc:language>${language}</dc:language>${when('created')}${when('modified')}</cp:coreProperties>`,
  );
  insert('[Content_Types].xml', PART, `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`, '</Types>');
  insert(
    '_rels/.rels',
    'core-properties',
    `<Relationship Id="rIdCore" Type="${RELATION}" Target="${PART}"/></Relationships>`,
    '</Relationships>',
  );
  return Buffer.from(zipSync(files));

  function insert(name: string, mark: string, xml: string, before: string): void {
    const content = strFromU8(files[name] ?? new Uint8Array());
    if (!content.includes(mark)) files[name] = strToU8(content.replace(before, () => xml));
  }
}
