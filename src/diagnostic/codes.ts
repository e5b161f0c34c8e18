// Every diagnostic code, `<room>/<kebab>`, with the one-line meaning that `--help` and the docs print.

/** Codes and their meanings; a test proves that each is raised somewhere. */
export const codes = {
  'brief/bad-heading': 'A heading of the body names no section that a brief has.',
  'brief/citation-gone': 'A citation or reference does not stand in the source.',
  'brief/citation-match':
    'How a citation was matched and the reference it names contradict each other.',
  'brief/citation-moved':
    'A citation or reference stands elsewhere in the source than the brief says.',
  'brief/cue-not-in-quote': 'The cue of the modality does not stand in any quotation.',
  'brief/duplicate-id': 'Two entries have the same id.',
  'brief/duplicate-section': 'The body has the same section twice.',
  'text/invalid-value': 'A value is not of the kind the schema asks for.',
  'brief/lead-basis': 'The basis of the lead and its name contradict each other.',
  'brief/long-title': 'A title is longer than the pages have room for.',
  'text/missing-key': 'A required key is missing.',
  'brief/no-core-quote': 'A recommendation has no quotation with the role core.',
  'brief/no-speaker': 'Words of a third party do not say whose they are.',
  'brief/no-year': 'A timeline entry has no year.',
  'brief/override-conflict': 'An audience both leaves out a recommendation and asks for it.',
  'brief/page-outside-range': 'A citation names a page outside the range of its reference.',
  'brief/quote-ambiguous':
    'A quotation stands in the source more than once, and not where the brief says.',
  'brief/quote-gone': 'A quotation does not stand in the source.',
  'brief/quote-length': 'Start and end of a quotation are not as far apart as it is long.',
  'brief/quote-moved': 'A quotation stands elsewhere in the source than the brief says.',
  'brief/source-changed': 'The source is not the copy that the brief was checked against.',
  'brief/text-outside-section': 'Text of the body stands before its first section.',
  'brief/too-strong': 'A wording is stronger than the author put it.',
  'brief/uncertain-match': 'A citation was matched to a reference by likeness.',
  'brief/uncited-reference': 'A reference is cited nowhere.',
  'brief/unknown-citation': 'A recommendation names a citation that does not exist.',
  'text/unknown-key': 'A key that the schema does not know.',
  'brief/unknown-recommendation': 'An audience names a recommendation that does not exist.',
  'brief/unknown-reference': 'A citation names a reference that does not exist.',
  'brief/unknown-theme': 'A theme that is neither built in nor declared by the brief.',
  'brief/unmatched-citation': 'A citation has no entry in the list of references.',
  'brief/word-not-in-source': 'A recommendation uses a word that the source does not have.',
  'text/duplicate-key': 'A YAML key is written twice.',
  'text/empty-file': 'The file is empty.',
  'text/forbidden-key': 'A YAML key has a name that JavaScript objects reserve.',
  'text/front-matter-fence': 'A line in the front matter starts with "---".',
  'text/front-matter-language':
    'The front matter is not YAML; other languages are refused, never run.',
  'text/front-matter-not-a-map': 'The front matter is not a list of "key: value" lines.',
  'text/front-matter-too-large': 'The front matter is too large to be read safely.',
  'text/no-front-matter': 'The file does not start with front matter.',
  'text/unclosed-front-matter': 'The front matter has no closing line "---".',
  'text/yaml-alias': 'A YAML alias is unknown, circular, or repeated too often.',
  'text/yaml-key': 'A YAML key is not a word.',
  'text/yaml-syntax': 'The front matter is not valid YAML.',
  'text/yaml-tab': 'A YAML line is indented with a tab.',
  'text/yaml-tag': 'A YAML value has a tag.',
  'text/yaml-too-deep': 'The front matter is nested too deeply.',
} as const satisfies Record<`${string}/${string}`, string>;

export type Code = keyof typeof codes;
