/** Import of 10,000 rows by the command line: time and peak memory of the process, the first time and the second. */
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder, signIn, startStip, stip } from './stip.mjs';

const SIZES = [1_000, 10_000];

export async function measure() {
  const data = dataFolder();
  let server;
  try {
    // A server that runs already, so that the figures are of the import and not of starting PostgreSQL.
    server = await startStip(data.folder);
    const rows = [];
    for (const size of SIZES) {
      const name = `Importdam ${size}`;
      await signIn(data.folder, server.match[1], name);
      const file = path.join(data.folder, `${size}.csv`);
      fs.writeFileSync(file, portfolio(size));
      const work = ['import', file, '--period', '2026', '--organisation', name];
      for (const turn of ['first', 'again']) {
        const { answer, seconds, peakMiB } = await stip(data.folder, work, { exitCodes: [0, 1] });
        rows.push([
          size,
          turn,
          (fs.statSync(file).size / 2 ** 20).toFixed(1),
          seconds.toFixed(1),
          peakMiB,
          `${answer.created} new, ${answer.changed} changed, ${answer.unchanged} unchanged, ${answer.rejected} not taken`,
        ]);
      }
    }
    return {
      title: 'Import by the command line',
      columns: ['rows', 'turn', 'file MiB', 'seconds', 'peak MiB', 'outcome'],
      rows,
    };
  } finally {
    await server?.stop();
    data.remove();
  }
}

/** A Dutch portfolio file: semicolons, decimal commas, day-month-year, some quoted line breaks. */
function portfolio(size) {
  const colours = ['Groen', 'Groen', 'Oranje', 'Rood'];
  const lines = [
    'Projectnummer;Projectnaam;Programma;Projectleider;Status;Toelichting;Startdatum;Einddatum;Budget;Prognose',
  ];
  for (let n = 1; n <= size; n += 1) {
    const budget = 50_000 + ((n * 7919) % 900_000);
    lines.push(
      [
        `P-${String(n).padStart(5, '0')}`,
        `Project ${n} gegevenshuishouding`,
        `Programma ${1 + (n % 12)}`,
        `Leider ${1 + (n % 60)}`,
        colours[n % 4],
        n % 10 === 0 ? `"Toelichting ${n};\nmet een tweede regel"` : `Toelichting bij project ${n}`,
        `${String(13 + (n % 15)).padStart(2, '0')}-0${1 + (n % 9)}-2025`,
        `${String(13 + (n % 15)).padStart(2, '0')}-0${1 + (n % 9)}-2028`,
        `${budget.toLocaleString('nl-NL')},00`,
        `${(budget + (n % 5) * 10_000).toLocaleString('nl-NL')},50`,
      ].join(';'),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}
