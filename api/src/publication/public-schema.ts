import { PUBLIC_COLOURS, PUBLIC_DECISION_KINDS, PUBLIC_FORMAT, WOO_GROUNDS, type PublicReport } from '@stip/domain';
import { z } from 'zod';

// The public document as a schema: each document is held against it before it is stored, and the OpenAPI description is made of
// it. Strict: a member that is not named here is refused.

const day = z.iso.date().nullable();
const text = z.string();
const amount = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .describe('Bedrag met twee decimalen, als tekst zodat niets wordt afgerond.');
const colour = z.enum(PUBLIC_COLOURS);

export const withheldSchema = z
  .strictObject({
    nietOpenbaar: z.strictObject({
      grond: z.enum(WOO_GROUNDS).describe('Code van de grond.'),
      artikel: text.describe('Waar de grond in de Wet open overheid staat.'),
      omschrijving: text.describe('Wat de grond beschermt.'),
      afgeleid: z.boolean().describe('Niet zelf gekozen: hieruit zou iets dat niet openbaar is zijn af te leiden.'),
    }),
  })
  .describe('In de plaats van wat niet openbaar is.');
const orWithheld = <T extends z.ZodType>(schema: T) => z.union([schema, withheldSchema]);

export const projectSchema = z.strictObject({
  id: z.uuid(),
  code: text.nullable(),
  naam: text,
  programma: text.nullable(),
  kleur: colour.describe('Kleur die het project zelf meldt.'),
  vorigeKleur: colour.nullable(),
  percentageGereed: z.number().nullable(),
  meldingsdatum: day,
  start: day,
  einde: day,
  eindeEerstePlan: day,
  opdrachtgevers: z.array(z.strictObject({ rol: z.enum(['ambtelijk', 'bestuurlijk']), naam: text })),
  teksten: orWithheld(
    z.strictObject({
      samenvatting: text,
      bereikt: text,
      vervolg: text,
      aandacht: text,
      gevraagdBesluit: text,
      toelichting: text,
    }),
  ),
  aspecten: z.array(
    z.strictObject({
      aspect: text,
      kleur: colour,
      berekendeKleur: colour.nullable().describe('Kleur die uit de gegevens is berekend.'),
      oorzaak: text,
      gevolg: text,
      maatregel: text,
    }),
  ),
  geld: orWithheld(
    z.strictObject({
      valuta: text,
      eersteBegroting: amount.nullable(),
      begroting: amount.nullable(),
      verwacht: amount.nullable(),
      jaren: z.array(
        z.strictObject({
          jaar: z.int(),
          valuta: text,
          begroting: amount.nullable(),
          realisatie: amount.nullable(),
          verplichting: amount.nullable(),
          prognose: amount.nullable(),
        }),
      ),
    }),
  ),
  mijlpalen: z.array(z.strictObject({ id: z.uuid(), titel: text, eerstePlan: day, verwacht: day, bereikt: day })),
  herijkingen: z.array(z.strictObject({ besloten: z.iso.date(), besluit: text })),
});

const figures = { begroting: amount, realisatie: amount, verplichting: amount, prognose: amount, restant: amount };
const source = z.strictObject({ bron: text.nullable(), ...figures });
const sources = z.array(source);

export const publicDocument: z.ZodType<PublicReport> = z.strictObject({
  formaat: z.literal(PUBLIC_FORMAT),
  id: z.uuid(),
  titel: text,
  organisatie: z.strictObject({ naam: text, slug: text }),
  demonstratie: z.boolean().describe('Verzonnen gegevens, om Stip mee te laten zien.'),
  periode: z.strictObject({ naam: text, soort: text, start: z.iso.date(), einde: z.iso.date() }),
  strategie: z.strictObject({ titel: text, vastgesteldDoor: text.nullable(), vastgesteldOp: day }).nullable(),
  peilmoment: z.iso.datetime().describe('Stand van de gegevens.'),
  verzegeldOp: z.iso.datetime(),
  controlegetal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 van de verzegelde rapportage waaruit dit is genomen.'),
  licentie: z.strictObject({ code: text, naam: text, url: z.url() }),
  teksten: z.array(
    z.union([
      z.strictObject({ onderdeel: text, tekst: text }),
      z.strictObject({ onderdeel: text, ...withheldSchema.shape }),
    ]),
  ),
  projecten: z.array(orWithheld(projectSchema)),
  nietGemeld: z.array(z.strictObject({ naam: text, programma: text.nullable() })),
  doelen: z.array(
    z.strictObject({
      id: z.uuid(),
      code: text.nullable(),
      titel: text,
      soort: z.enum(['organisatie', 'samenleving']),
      indicatoren: z.array(
        z.strictObject({
          id: z.uuid(),
          naam: text,
          eenheid: text,
          nulmeting: text,
          streefwaarde: text,
          laatste: text.nullable(),
          gemetenOp: day,
        }),
      ),
      projecten: z.array(z.strictObject({ id: z.uuid().nullable(), naam: text })),
    }),
  ),
  geld: orWithheld(
    z.array(
      z.strictObject({
        valuta: text,
        totaal: z.strictObject(figures),
        bronnen: sources,
        jaren: z.array(z.strictObject({ jaar: z.int(), totaal: z.strictObject(figures), bronnen: sources })),
      }),
    ),
  ),
  risicos: z.array(
    orWithheld(
      z.strictObject({
        id: z.uuid(),
        titel: text,
        projectId: z.uuid().nullable(),
        project: text.nullable(),
        scoreInherent: z.number(),
        scoreRestant: z.number().nullable(),
        maatregelen: z.array(z.strictObject({ titel: text, uiterlijk: day })),
      }),
    ),
  ),
  besluiten: z.array(
    orWithheld(
      z.strictObject({
        id: z.uuid(),
        soort: z.enum(PUBLIC_DECISION_KINDS),
        titel: text,
        orgaan: text.nullable(),
        projectId: z.uuid().nullable(),
        project: text.nullable(),
        uiterlijk: day,
        bedrag: amount.nullable(),
        afgedaanOp: day,
        afdoening: text,
      }),
    ),
  ),
  baten: z.array(
    orWithheld(
      z.strictObject({
        id: z.uuid(),
        titel: text,
        doelId: z.uuid(),
        doel: text,
        stand: z.enum(['verwacht', 'deels gerealiseerd', 'gerealiseerd', 'vervallen']),
        uiterlijk: day,
        verwacht: text,
      }),
    ),
  ),
});
