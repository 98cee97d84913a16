/** The formats in which a report leaves Stip. */
export const OUTPUT_FORMATS = ['pdf', 'pdfa', 'docx', 'xlsx', 'pptx', 'csv', 'json'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const FORMAT_FILES: Record<OutputFormat, { readonly extension: string; readonly type: string }> = {
  // For reading, by PDF/UA-1, and for the archive, by PDF/A-2a.
  pdf: { extension: 'pdf', type: 'application/pdf' },
  pdfa: { extension: 'archief.pdf', type: 'application/pdf' },
  docx: { extension: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { extension: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  // One file per table, together.
  csv: { extension: 'csv.zip', type: 'application/zip' },
  json: { extension: 'json.zip', type: 'application/zip' },
};

/** How far a job is that makes files of a report. */
export const OUTPUT_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type OutputState = (typeof OUTPUT_STATES)[number];

/** Whether a job will change no more by itself. */
export const isFinished = (state: OutputState): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled';
