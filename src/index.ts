// The public API: everything that `import … from 'policybrief'` gives, by name.
export { readBrief } from './brief/read-brief.ts';
export { Source } from './text/source.ts';
