// Sound parts of a brief → what is wrong with its ids: given twice, or named but not given.
import type { Code } from '../diagnostic/codes.ts';
import { suggestion } from '../diagnostic/did-you-mean.ts';
import type { BriefParts, IdList, Part } from './brief-parts.ts';
import type { Findings } from './findings.ts';
import type { AudienceOverride } from './schema.ts';

/** Checks that every id is given once and that every id that is named is given. */
export function checkIds(parts: BriefParts, findings: Findings): void {
  for (const list of ['recommendations', 'citations', 'references'] as const) {
    checkUnique(parts.ids[list], findings);
  }
  for (const { path, value } of parts.recommendations) {
    for (const key of ['citations', 'supportingCitations'] as const) {
      value[key].forEach((id, index) => {
        checkKnown(id, [...path, key, index], 'citations', parts, findings);
      });
    }
  }
  for (const { path, value } of parts.citations) {
    if (value.reference === null) continue;
    checkKnown(value.reference, [...path, 'reference'], 'references', parts, findings);
  }
  for (const audience of parts.audiences) checkOverride(audience, parts, findings);
}

function checkUnique(ids: readonly Part<string>[], findings: Findings): void {
  const first = new Map<string, Part<string>>();
  for (const id of ids) {
    const earlier = first.get(id.value);
    if (!earlier) first.set(id.value, id);
    else {
      const where = { message: 'first given here', path: earlier.path };
      const message = `the id “${id.value}” is given twice`;
      findings.add(
        'error',
        'brief/duplicate-id',
        id.path,
        message,
        ['give each its own id'],
        where,
      );
    }
  }
}

const unknown: Record<IdList, readonly [Code, string]> = {
  recommendations: ['brief/unknown-recommendation', 'recommendation'],
  citations: ['brief/unknown-citation', 'citation'],
  references: ['brief/unknown-reference', 'reference'],
};

function checkKnown(
  id: string,
  path: readonly PropertyKey[],
  list: IdList,
  parts: BriefParts,
  findings: Findings,
): void {
  const known = parts.ids[list].map((part) => part.value);
  if (known.includes(id)) return;
  const [code, noun] = unknown[list];
  findings.add('error', code, path, `there is no ${noun} “${id}”`, suggestion(id, known));
}

const idLists = ['order', 'include', 'must', 'annex', 'exclude'] as const;

function checkOverride(
  { path, value }: Part<AudienceOverride>,
  parts: BriefParts,
  findings: Findings,
): void {
  for (const key of idLists) {
    value[key].forEach((id, index) => {
      checkKnown(id, [...path, key, index], 'recommendations', parts, findings);
      if (key !== 'exclude' && value.exclude.includes(id)) {
        const message = `“${id}” is left out (exclude) and asked for (${key}) by the same audience`;
        const other = [...path, 'exclude', value.exclude.indexOf(id)];
        findings.add('error', 'brief/override-conflict', [...path, key, index], message, [], {
          message: 'left out here',
          path: other,
        });
      }
    });
  }
  const known = parts.ids.recommendations.map((part) => part.value);
  for (const id of Object.keys(value.wording).filter((name) => !known.includes(name))) {
    const message = `there is no recommendation “${id}”`;
    const hints = suggestion(id, known);
    findings.addAtKey('brief/unknown-recommendation', [...path, 'wording', id], message, hints);
  }
}
