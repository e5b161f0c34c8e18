// A paragraph that opens with the operative verb of a resolution → it asks or commits (level 5).
//
// Meaning: UN style: "Calls upon all States to …", "Commit to …", "Requests the Secretary-General to …"; undertakings
// count. Recalling, noting and welcoming do not; stressing does only with a need or importance behind it.
// Source: United Nations Editorial Manual, part on resolutions; labelling guidelines "UN operative verb".
//
// @example match
// 4. Calls upon all States to ratify the Convention without delay;
// @example match
// 12. Given the scale of need, commit to strengthening primary care;
// @example no match
// 3. Recalls its resolution 70/1 of 25 September 2015;
import type { Finding, Reading, Rule } from '../reading.ts';

const lead =
  /^(?:(?:we|and|also|further|strongly|hereby|in this regard,?|in this context,?|in particular,?|once again|urgently|therefore|accordingly|to this end,?)\s+)*/i;
const asks =
  /^(?:re)?(calls? (?:up)?on|calls? for|urges?|requests?|invites?|encourages?|recommends?|decides?(?! to (?:remain|continue to be) (?:actively )?seized)|commits?(?: ourselves| themselves| itself)? to|resolves? to|undertakes? to|pledges? to|agrees? to|appeals? to|exhorts?|instructs?|directs?|mandates?|asks?|demands?|proposes?|advises?|authorizes?|authorises?|intends? to|strives? to|reiterates? (?:its|the|our) (?:call|request|recommendation|appeal|invitation)|renews? (?:its|our) (?:call|request|appeal))\b/i;
const stresses =
  /^(?:also |further |strongly )?(?:stress(?:es)?|emphasi[sz]es?|underlin(?:e|es)|underscor(?:e|es)|highlights?|reaffirms?|reiterates?|recogni[sz]es?|acknowledges?|affirms?|considers?|insists?|believes?)\b.{0,60}?\b(?:need (?:for|to)|importance of|necessity (?:of|to)|urgency of|must|should|essential|vital|crucial|imperative)\b/i;

/** An operative verb further on: behind an opening phrase, or joined to one that only notes. */
const joined =
  /(?:^(?:given|recogni[sz]ing|noting|bearing|building|considering|in order|to|with|in)\b.*?, |, and (?:\p{L}+ )?|; (?:we )?(?:also |further |therefore )?)(?:commits?(?: ourselves)? to|calls? (?:up)?on|urges?|requests?|encourages?|invites?|decides? to|resolves? to) /iu;

type Place = Pick<Reading, 'text' | 'first' | 'genre' | 'zone' | 'block'>;

/** The verb of asking that opens the paragraph. */
function opens({ text, genre, block }: Place, before: number): Finding | undefined {
  const match = asks.exec(text.slice(before, before + 200));
  if (match === null) return undefined;
  const weight = genre.resolution ? 1.35 : block.list !== undefined ? 0.9 : 0.7;
  return { start: before, end: before + match[0].length, weight, level: 5 };
}

/** A verb of asking further on, or a stressed need. */
function further({ text, genre }: Place, before: number): Finding | undefined {
  const inner = joined.exec(text);
  if (inner !== null) {
    const weight = genre.resolution ? 1 : 0.8;
    return { start: inner.index, end: inner.index + inner[0].length, weight, level: 5 };
  }
  const stressed = stresses.exec(text.slice(before, before + 200));
  if (stressed === null) return undefined;
  const weight = genre.resolution ? 0.85 : 0.6;
  return { start: before, end: before + stressed[0].length, weight, level: 4 };
}

export const operativeVerb: Rule = {
  id: 'operative-verb',
  kind: 'cue',
  find: (reading) => {
    if (!reading.first || reading.zone === 'heading') return [];
    const before = lead.exec(reading.text)?.[0].length ?? 0;
    const inOrder = reading.genre.resolution || reading.block.list !== undefined;
    const found = opens(reading, before) ?? (inOrder ? further(reading, before) : undefined);
    return found === undefined ? [] : [found];
  },
};
