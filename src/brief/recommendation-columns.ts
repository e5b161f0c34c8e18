// The columns of a table of recommendations: how each is written from a brief and read back into it.
import type { BriefRecommendation } from './schema.ts';

/** A column; `read` gives what the cell sets, as plain data for the schema to judge. */
export interface Column {
  readonly name: string;
  readonly write: (recommendation: BriefRecommendation) => string;
  /** Where in a recommendation the cell goes; absent for columns that are only for the reader. */
  readonly path?: readonly string[];
  readonly kind: 'text' | 'list' | 'number';
}

const core = ({ quotes }: BriefRecommendation) => quotes.find(({ role }) => role === 'core');
const list = (values: readonly string[]) => values.join('; ');

/** In the order of the table. Delivery details are what people most like to fill in a sheet. */
export const columns: readonly Column[] = [
  { name: 'id', write: ({ id }) => id, path: ['id'], kind: 'text' },
  { name: 'title', write: ({ title }) => title, path: ['title'], kind: 'text' },
  { name: 'action', write: ({ action }) => action, path: ['action'], kind: 'text' },
  { name: 'themes', write: ({ themes }) => list(themes), path: ['themes'], kind: 'list' },
  { name: 'lead', write: ({ lead }) => lead.name ?? '', path: ['lead', 'name'], kind: 'text' },
  { name: 'lead basis', write: ({ lead }) => lead.basis, path: ['lead', 'basis'], kind: 'text' },
  { name: 'partners', write: ({ partners }) => list(partners), path: ['partners'], kind: 'list' },
  {
    name: 'beneficiaries',
    write: ({ beneficiaries }) => list(beneficiaries),
    path: ['beneficiaries'],
    kind: 'list',
  },
  {
    name: 'instruments',
    write: ({ instruments }) => list(instruments),
    path: ['instruments'],
    kind: 'list',
  },
  {
    name: 'level',
    write: ({ modality }) => String(modality.level),
    path: ['modality', 'level'],
    kind: 'number',
  },
  { name: 'cue', write: ({ modality }) => modality.cue, path: ['modality', 'cue'], kind: 'text' },
  { name: 'stance', write: ({ stance }) => stance, path: ['stance'], kind: 'text' },
  { name: 'confidence', write: ({ confidence }) => confidence, path: ['confidence'], kind: 'text' },
  ...(
    ['milestone', 'targetDate', 'agency', 'indicator', 'cost', 'legalBasis', 'priority'] as const
  ).map(
    (field): Column => ({
      name: field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      write: ({ delivery }) => delivery[field] ?? '',
      path: ['delivery', field],
      kind: 'text',
    }),
  ),
  { name: 'quotation', write: (rec) => core(rec)?.exact ?? '', kind: 'text' },
  { name: 'line', write: (rec) => String(core(rec)?.line ?? ''), kind: 'text' },
];
