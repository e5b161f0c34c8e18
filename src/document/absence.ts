// The three rules of absence: a form row says so, an optional part vanishes, a control field asks to be supplied.

/** What a form row or a cell prints where the source, or a person, gives nothing (rule NS). */
export const notStated = 'Not stated in source';

/** What a control field prints in a draft until a person supplies it (rule TBS). */
export function toBeSupplied(field: string): string {
  return `[TO BE SUPPLIED: ${fieldWords(field)}]`;
}

/** "copyTo" → "copy to", "tlp" → "TLP". */
export function fieldWords(field: string): string {
  return field === 'tlp' ? 'TLP' : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
