import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { planLinked, readTableSet, suggestLinked, type LinkedMapping, type LinkedSuggestion, type SetFile } from '.';

type Texts = Readonly<Record<string, string>>;
const filesOf = (texts: Texts): SetFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, content: Buffer.from(text) }));
async function look(texts: Texts | readonly SetFile[]) {
  const set = await readTableSet(Array.isArray(texts) ? (texts as readonly SetFile[]) : filesOf(texts as Texts));
  const suggestion = suggestLinked(set, { source: 'proef', currency: 'EUR' });
  return { set, suggestion, plan: planLinked(set, suggestion.mapping) };
}
const column = ({ mapping }: LinkedSuggestion, table: string, header: string) =>
  mapping.tables.find(({ name }) => name === table)?.columns.find((c) => c.header === header);
const meaning = ({ mapping }: LinkedSuggestion) =>
  mapping.relations.map(({ from, to, relation, means, upper }) =>
    `${from} ${relation || '→'} ${to}: ${means ?? '?'} ${upper ?? ''}`.trim(),
  );

describe('a set with an edge table', () => {
  const edges: Texts = {
    'Ambitie.csv': '_id,naam\n1,Voor inwoners\n2,Voor de organisatie\n',
    'Doel.csv': '_id,naam\n10,Schoon water\n11,Groene straten\n12,Open data\n',
    'Programma.csv': '_id,code,naam\n20,PR-1,Riolering\n21,PR-2,\n',
    'Project.csv': '_id,naam,start_dagen_sinds_2020,duur\n30,Pomp,366,30\n31,Gemaal,400,0\n32,Los,500,10\n',
    'Taak.csv':
      '_id,titel,start,duur\n40,Graven,2021-01-04,10 dagen\n41,Leggen,2021-01-14,5 dagen\n42,Weg,2021-01-14,5 dagen\n',
    'Afdeling.csv': '_id,naam\n50,Beheer\n51,Niemand\n',
    'Leverancierscontract.csv': '_id,onderwerp,bedrag\n60,Pompen,12.5\n',
    '_edges.csv':
      'from_id,from_label,relation,to_id,to_label\n10,Doel,draagt_bij_aan,1,Ambitie\n11,Doel,draagt_bij_aan,1,Ambitie\n12,Doel,draagt_bij_aan,2,Ambitie\n20,Programma,dient,10,Doel\n20,Programma,dient,11,Doel\n20,Programma,omvat,30,Project\n20,Programma,omvat,31,Project\n21,Programma,omvat,31,Project\n30,Project,heeft,40,Taak\n30,Project,heeft,41,Taak\n31,Project,heeft,99,Taak\n41,Taak,volgt_op,40,Taak\n40,Taak,volgt_op,41,Taak\n50,Afdeling,trekt,20,Programma\n50,Afdeling,trekt,20,Programma\n20,Programma,gunt,60,Leverancierscontract\n20,Programma,ziet,7,Raadslid\n',
  };

  it('becomes goals in a tree, programmes, projects and work items, by names, ids and the shape of the links', async () => {
    const { suggestion } = await look(edges);
    expect(suggestion.mapping.tables.map(({ name, role, id }) => `${name} ${role} ${id ?? ''}`.trim())).toEqual([
      'Ambitie goal _id',
      'Doel goal _id',
      'Programma programme _id',
      'Project project _id',
      'Taak workItem _id',
      'Afdeling attribute _id',
      'Leverancierscontract ignore _id',
      '_edges links',
    ]);
    expect(meaning(suggestion)).toEqual([
      'Doel draagt_bij_aan Ambitie: parent to',
      'Programma dient Doel: serves to',
      'Programma omvat Project: parent from',
      'Project heeft Taak: parent from',
      'Taak volgt_op Taak: depends to',
      'Afdeling trekt Programma: attribute from',
      'Programma gunt Leverancierscontract: ignore',
    ]);
    expect(suggestion.questions).toEqual([]);
  });

  it('reads day numbers from the day the header names, and durations by what proves them', async () => {
    const { suggestion, plan } = await look(edges);
    expect(column(suggestion, 'Project', 'start_dagen_sinds_2020')).toMatchObject({
      field: 'startDate',
      epoch: '2020-01-01',
    });
    // A duration of nothing can only be a difference; the other table of the source counts in the same way.
    expect(column(suggestion, 'Project', 'duur')).toMatchObject({ durationUnit: 'days', durationEnd: 'difference' });
    expect(column(suggestion, 'Taak', 'duur')).toMatchObject({ durationUnit: 'days', durationEnd: 'difference' });
    const projects = plan.tables.find(({ name }) => name === 'Project')?.records;
    expect(projects?.[0]).toMatchObject({ start: { value: '2021-01-01' }, end: { value: '2021-01-31' } });
  });

  it('tells every link that leads nowhere, is double, second or circular', async () => {
    const { plan } = await look(edges);
    const told = plan.linkRows.flatMap(({ text, problems }) => problems.map(({ code }) => `${text}: ${code}`));
    expect(told).toEqual([
      '21 omvat 31: second_parent',
      '31 heeft 99: unknown_end',
      '40 volgt_op 41: cycle',
      '50 trekt 20: duplicate_link',
      '20 gunt 60: relation_not_taken',
      '20 ziet 7: unknown_table',
    ]);
    const dropped = plan.tables.flatMap(({ name, records }) =>
      records.flatMap(({ key, problems }) =>
        problems.filter((p) => p.severity === 'row').map(({ code }) => `${name} ${key} ${code}`),
      ),
    );
    expect(dropped).toEqual([
      'Taak 42 parent_missing',
      'Afdeling 51 lookup_not_linked',
      'Leverancierscontract 60 table_not_taken',
    ]);
    expect(Object.fromEntries(plan.links.unlinked)).toEqual({ Project: 1, Programma: 1 });
  });

  it('calls a row without a name by its code or key', async () => {
    const { plan } = await look(edges);
    const programme = plan.tables.find(({ name }) => name === 'Programma')?.records[1];
    expect(programme).toMatchObject({
      name: 'Programma PR-2',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'name_from_key' })]),
    });
  });
});

describe('a set with foreign keys', () => {
  const keys: Texts = {
    'themas.csv': 'thema;naam\nT1;Mobiliteit\nT2;Wonen\n',
    'doelstellingen.csv': 'code;naam;thema;bovenliggende_doelstelling\nDS1;Fietsen;T1;\nDS2;Meer fietspaden;T1;DS1\n',
    'programmas.csv': 'id;naam\n1;Fiets\n2;Bouw\n',
    'project_doelstelling.csv': 'project_id;doelstelling_code;gewicht\n7;DS2;3\n8;DS1;1\n',
    // Tools write 1.0 where a column of whole numbers has empty cells.
    'projecten.csv': 'project_id;naam;programma_id\n7;Fietspad;1.0\n8;Brug;\n9;Kade;2.0\n',
    'mijlpalen.csv': 'id;naam;project;datum\n1;Besluit;Fietspad;2026-05-01\n2;Open;Brug;2026-09-01\n',
  };

  it('is linked by ids, by names, and by a table of two references', async () => {
    const { suggestion, plan } = await look(keys);
    expect(suggestion.questions).toEqual([]);
    expect(meaning(suggestion).sort()).toEqual([
      'doelstellingen → doelstellingen: parent to',
      'doelstellingen → themas: parent to',
      'mijlpalen → projecten: parent to',
      'projecten → doelstellingen: serves to',
      'projecten → programmas: parent to',
    ]);
    expect(plan.links.serves.map(({ lower, goal, weight }) => [lower.key, goal.key, weight])).toEqual([
      ['7', 'DS2', 3],
      ['8', 'DS1', 1],
    ]);
    expect(plan.links.parents.get('projecten\u00007')).toEqual({ table: 'programmas', key: '1' });
    expect(plan.links.projects.get('mijlpalen\u00002')).toEqual({ table: 'projecten', key: '8' });
    // One project without a programme, another without a goal.
    expect(plan.links.unlinked.get('projecten')).toBe(2);
    const milestone = plan.tables.find(({ name }) => name === 'mijlpalen')?.records[0];
    expect(milestone).toMatchObject({
      itemKind: 'milestone',
      start: { value: '2026-05-01' },
      end: { value: '2026-05-01' },
    });
    // A goal has one goal above it: the second kind of reference is told where both are filled.
    const goals = plan.tables
      .find(({ name }) => name === 'doelstellingen')
      ?.records.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(goals).toContain('second_parent');
  });

  it('is the same as sheets of a workbook', async () => {
    const sheets = Object.entries(keys).map(([name, text]) => ({
      sheet: name.replace('.csv', ''),
      data: text
        .trim()
        .split('\n')
        .map((line) => line.split(';').map((value) => ({ value, type: String }))),
    }));
    const content = await (writeXlsxFile(sheets as never) as unknown as { toBuffer(): Promise<Buffer> }).toBuffer();
    const [one, other] = [await look([{ name: 'alles.xlsx', content }]), await look(keys)];
    expect(one.suggestion.mapping.relations).toEqual(other.suggestion.mapping.relations);
    expect(one.plan.links).toEqual(other.plan.links);
  });

  it('asks what links between work items mean where nothing tells', async () => {
    const { suggestion } = await look({
      'projecten.csv': 'id;naam\n1;Een\n2;Twee\n',
      'taken.csv': 'id;naam;project;start;einde\na;A;1;2026-01-01;2026-02-01\nb;B;1;2026-01-01;2026-02-01\n',
      'links.csv': 'van;naar\na;b\n',
    });
    expect(suggestion.questions.map(({ kind }) => kind)).toEqual(['meaning']);
  });

  it('doubts what it is not told: unit, mark, order, epoch and the end of a duration', async () => {
    const { suggestion } = await look({
      'projecten.csv': 'id;naam;start;doorlooptijd;budget\n1;Een;4203;90;0.042\n2;Twee;4300;100;0.11\n',
    });
    expect(suggestion.questions.map(({ kind }) => kind).sort()).toEqual([
      'duration_end',
      'duration_unit',
      'epoch',
      'unit',
    ]);
  });
});

/** A random set: a tree of projects in programmes, tasks in projects, with ids that lead nowhere and doubles among them. */
const randomSet = fc
  .record({
    programmes: fc.integer({ min: 2, max: 6 }),
    projects: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 12 }),
    tasks: fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.boolean()), { minLength: 2, maxLength: 25 }),
    doubles: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
  })
  .map(({ programmes, projects, tasks, doubles }) => {
    const projectLines = projects.map((programme, n) => `J${n};Project ${n}`);
    const taskLines = tasks.map(
      ([, dated], n) => `T${n};Taak ${n};${dated ? '2026-01-05' : ''};${dated ? '2026-02-06' : ''}`,
    );
    const edges = [
      ...projects.map((programme, n) => `P${programme};omvat;J${n}`),
      ...tasks.map(([project], n) => `J${project};heeft;T${n}`),
    ];
    return {
      programmes,
      projects,
      tasks,
      texts: {
        'programmas.csv': `_id;naam\n${Array.from({ length: programmes }, (_, n) => `P${n};Programma ${n}`).join('\n')}\n`,
        'projecten.csv': `_id;naam\n${projectLines.join('\n')}\n`,
        'taken.csv': `_id;naam;start;einde\n${taskLines.join('\n')}\n`,
        '_edges.csv': `from_id;relation;to_id\n${[...edges, ...doubles.map((n) => edges[n % edges.length])].join('\n')}\n`,
      },
    };
  });

describe('any set', () => {
  it('has every row once, taken or not, and keeps every link whose ends are taken', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async ({ programmes, projects, tasks, texts }) => {
        const set = await readTableSet(filesOf(texts));
        const mapping: LinkedMapping = {
          version: 1,
          kind: 'linked',
          source: 'x',
          currency: 'EUR',
          strategy: 'x',
          tables: [
            {
              name: 'programmas',
              role: 'programme',
              id: '_id',
              columns: [{ header: 'naam', occurrence: 0, field: 'name' }],
            },
            {
              name: 'projecten',
              role: 'project',
              id: '_id',
              columns: [{ header: 'naam', occurrence: 0, field: 'name' }],
            },
            {
              name: 'taken',
              role: 'workItem',
              id: '_id',
              columns: [
                { header: 'naam', occurrence: 0, field: 'name' },
                { header: 'start', occurrence: 0, field: 'startDate', dateOrder: 'ymd' },
                { header: 'einde', occurrence: 0, field: 'endDate', dateOrder: 'ymd' },
              ],
            },
            {
              name: '_edges',
              role: 'links',
              columns: [],
              links: { from: { column: 'from_id' }, to: { column: 'to_id' }, relation: 'relation' },
            },
          ],
          relations: [
            {
              source: '_edges',
              relation: 'omvat',
              from: 'programmas',
              to: 'projecten',
              means: 'parent',
              upper: 'from',
            },
            { source: '_edges', relation: 'heeft', from: 'projecten', to: 'taken', means: 'parent', upper: 'from' },
          ],
        };
        const plan = planLinked(set, mapping);
        const rows = new Map(set.tables.map(({ name, table }) => [name, table.rows.length]));
        for (const { name, records } of plan.tables)
          expect(records.length + plan.linkRows.filter((row) => row.table === name).length).toBe(rows.get(name));
        // A link row is either taken, with both ends, or has a reason.
        for (const row of plan.linkRows) expect(!!row.lower).toBe(row.problems.length === 0);
        projects.forEach((programme, n) => {
          const parent = plan.links.parents.get(`projecten\u0000j${n}`);
          expect(parent?.key).toBe(programme < programmes ? `P${programme}` : undefined);
        });
        tasks.forEach(([project, dated], n) => {
          const kept = plan.links.projects.get(`taken\u0000t${n}`);
          expect(kept?.key).toBe(dated && project < projects.length ? `J${project}` : undefined);
        });
        expect(planLinked(set, mapping)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });
});
