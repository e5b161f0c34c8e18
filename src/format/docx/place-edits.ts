// Edited units of a paper → changes of the brief file, and a list of what has no place there.
import type { Evidence, EvidenceItem } from '../../document/evidence.ts';
import { actionOfPhrase } from './action-of-phrase.ts';
import { alignFields } from './align-fields.ts';
import type { DocxChange, UnplacedEdit } from './docx-edits.ts';
import { type ProsePlace, placeProse } from './place-prose.ts';
import type { DocxPiece } from './read-docx-paragraphs.ts';
import { runsToMarkdown } from './runs-to-markdown.ts';
import { digestIn, type Unit, wordsDigest } from './units.ts';

type Field = 'title' | 'action' | 'phrase';

/**
 * Places every edit. What was edited is told by the digest that each bookmark carries, so that words which only the
 * brief has changed since are never taken for an edit; `outdated` says that there may be such.
 */
export function placeEdits(
  units: readonly Unit[],
  pieces: readonly DocxPiece[],
  evidence: Evidence,
  outdated: boolean,
): { changes: DocxChange[]; unplaced: UnplacedEdit[] } {
  const placing = new Placing(units, evidence);
  const unitOf = findUnits(units);
  const groups = groupPieces(pieces);
  const found = new Map([...groups].map(([name, group]) => [unitOf(name), group]));
  for (const unit of units) {
    const group = found.get(unit);
    if (group ? isEdited(unit.name, group) : !outdated) placing.compare(unit, group ?? []);
  }
  for (const [name, group] of groups)
    if (!unitOf(name) && isEdited(name, group)) placing.refuseOutdated(group);
  placing.addNew(pieces, unitOf);
  return { changes: placing.changes(), unplaced: placing.unplaced };
}

type FindUnit = (name: string) => Unit | undefined;

/** A bookmark's unit: the one of its name, else the only one that still has the words it had. */
function findUnits(units: readonly Unit[]): FindUnit {
  return (name) => {
    const same = units.find((unit) => unit.name === name);
    const [only, other] = units.filter((unit) => digestIn(unit.name) === digestIn(name));
    return same ?? (other ? undefined : only);
  };
}

function groupPieces(pieces: readonly DocxPiece[]): ReadonlyMap<string, DocxPiece[]> {
  const groups = new Map<string, DocxPiece[]>();
  for (const piece of pieces)
    if (piece.unit !== undefined)
      groups.set(piece.unit, [...(groups.get(piece.unit) ?? []), piece]);
  return groups;
}

function isEdited(name: string, group: readonly DocxPiece[]): boolean {
  return wordsDigest(group.map(textOf).join(' ')) !== digestIn(name);
}

class Placing {
  readonly unplaced: UnplacedEdit[] = [];
  readonly #evidence: Evidence;
  readonly #prose: ReadonlyMap<string, ProsePlace>;
  readonly #words = new Map<string, Extract<DocxChange, { kind: 'recommendation' }>>();
  /** Section → replacements of spans in its Markdown. */
  readonly #edits = new Map<string, { start: number; end: number; text: string }[]>();

  constructor(units: readonly Unit[], evidence: Evidence) {
    this.#evidence = evidence;
    this.#prose = placeProse(evidence.prose, units);
  }

  compare(unit: Unit, pieces: readonly DocxPiece[]): undefined {
    const from = tidy(unit.text);
    const to = tidy(pieces.map(textOf).join(' '));
    if (from === to) return;
    if (to === '')
      return this.#refuse(
        from,
        undefined,
        'a paragraph that is gone is not taken out of the brief',
      );
    const place = this.#prose.get(unit.name);
    if (place) return this.#placeProse(place, from, pieces);
    if (!this.#placeWords(from, to))
      this.#refuse(from, to, 'these words come from the template, a form row or a quotation');
  }

  refuseOutdated(pieces: readonly DocxPiece[]): void {
    const to = tidy(pieces.map(textOf).join(' '));
    this.#refuse(undefined, to, 'the brief has changed here since the file was written');
  }

  /** New paragraphs behind a paragraph of a section are that section's; others have no place. */
  addNew(pieces: readonly DocxPiece[], unitOf: FindUnit): undefined {
    let place: ProsePlace | undefined;
    for (const piece of pieces) {
      if (piece.unit !== undefined) place = this.#prose.get(unitOf(piece.unit)?.name ?? '');
      else if (textOf(piece).trim() !== '') this.#addParagraph(piece, place);
    }
  }

  changes(): DocxChange[] {
    const prose = [...this.#edits].map(([section, edits]): DocxChange => {
      const from = this.#evidence.prose.find((each) => each.section === section)?.markdown ?? '';
      let to = from;
      // From the end, so that the places before stay true; of two at one place the later one first.
      for (const { start, end, text } of edits.toReversed().toSorted((a, b) => b.start - a.start))
        to = to.slice(0, start) + text + to.slice(end);
      return { kind: 'prose', section, from, to: to.trimEnd() };
    });
    return [...this.#words.values(), ...prose];
  }

  #placeProse(place: ProsePlace, from: string, pieces: readonly DocxPiece[]): undefined {
    const markdown = this.#markdownOf(place.section);
    const { span } = place;
    if (!span)
      return this.#refuse(
        from,
        tidy(pieces.map(textOf).join(' ')),
        'a table, a heading or a paragraph with citations is edited in the brief file',
      );
    const old = markdown.slice(span.start, span.end);
    const [marker = ''] =
      /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\([a-z]{1,3}\)[ \t]+)?/.exec(old) ?? [];
    const indent = ' '.repeat(marker.length);
    const paragraphs = pieces.map(({ runs }) => runsToMarkdown(runs)).filter((text) => text !== '');
    const text = marker + paragraphs.join(`\n\n${indent}`) + (/\s*$/.exec(old)?.[0] ?? '');
    this.#edit(place.section, { ...span, text });
  }

  #addParagraph(piece: DocxPiece, place: ProsePlace | undefined): undefined {
    const to = tidy(textOf(piece));
    if (!place?.span)
      return this.#refuse(undefined, to, 'a new paragraph outside the sections of the brief file');
    const markdown = this.#markdownOf(place.section);
    const at = place.span.start + markdown.slice(place.span.start, place.span.end).trimEnd().length;
    this.#edit(place.section, { start: at, end: at, text: `\n\n${runsToMarkdown(piece.runs)}` });
  }

  #placeWords(from: string, to: string): boolean {
    const fields = this.#evidence.recommendations.flatMap((item) =>
      (['title', 'action', 'phrase'] as const).map((field) => ({
        key: { item, field },
        text: tidy(item[field]),
      })),
    );
    const aligned = alignFields(from, fields, to);
    if (!aligned) return false;
    const found: [EvidenceItem, Field, string][] = [...aligned]
      .filter(([{ item, field }, text]) => tidy(item[field]) !== text)
      .map(([{ item, field }, text]) => [item, field, text]);
    const changes = found.map(([item, field, text]) => wordChange(item, field, text));
    if (changes.some((change) => change === undefined)) return false;
    for (const change of changes) if (change) this.#reword(change);
    return changes.length > 0;
  }

  #reword(change: Extract<DocxChange, { kind: 'recommendation' }>): undefined {
    const key = `${change.id} ${change.field}`;
    const earlier = this.#words.get(key);
    if (!earlier) this.#words.set(key, change);
    else if (earlier.to !== change.to)
      this.#refuse(change.from, change.to, `another place of the file says "${earlier.to}"`);
  }

  #markdownOf(section: string): string {
    return this.#evidence.prose.find((each) => each.section === section)?.markdown ?? '';
  }

  #edit(section: string, edit: { start: number; end: number; text: string }): undefined {
    this.#edits.set(section, [...(this.#edits.get(section) ?? []), edit]);
  }

  #refuse(from: string | undefined, to: string | undefined, reason: string): undefined {
    this.unplaced.push({ from, to, reason });
  }
}

function wordChange(
  item: EvidenceItem,
  field: Field,
  text: string,
): Extract<DocxChange, { kind: 'recommendation' }> | undefined {
  const { id } = item;
  if (field !== 'phrase') return { kind: 'recommendation', id, field, from: item[field], to: text };
  const action = actionOfPhrase(item.action, item.phrase, text);
  return action === undefined
    ? undefined
    : { kind: 'recommendation', id, field: 'action', from: item.action, to: action };
}

function textOf({ runs }: DocxPiece): string {
  return runs.map(({ text }) => text).join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
