// The think-tank one-pager with more and more text, fitted and as declared, in one run → what fitting costs.
import { readdirSync, readFileSync } from 'node:fs';
import { installedFonts } from '../dist/cli/fonts.js';
import { makePaper, readBrief, readTemplate } from '../dist/pipeline.js';
import { Source } from '../dist/text/source.js';

const sourceOf = (path) => new Source(path, readFileSync(path, 'utf8'));
const partials = new Map(
  readdirSync('templates/partials').map((file) => [
    file.replace('.md.hbs', ''),
    sourceOf(`templates/partials/${file}`),
  ]),
);
const fitted = readTemplate(sourceOf('templates/think-tank.md.hbs'), partials).value;
const { fit: _, ...data } = fitted.data;
const declared = { ...fitted, data };
const brief = readBrief(sourceOf('briefs/indo-bhutan-cyber.md')).value;

/** The same brief with an issue section of so many words: some leave room, most have to give. */
function withIssue(words) {
  const markdown = `${'one more sentence on the issue '.repeat(Math.ceil(words / 6))}.`;
  const rest = brief.prose.filter(({ section }) => section !== 'issue');
  return { ...brief, prose: [...rest, { section: 'issue', markdown, span: { start: 0, end: 0 } }] };
}
const briefs = [10, 30, 50, 70, 90, 110, 130, 150].map(withIssue);
const options = { formats: ['md', 'pdf'], fonts: installedFonts };

/** Processor milliseconds a paper, the best of some rounds. */
async function cost(template) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage();
    for (const each of briefs) await makePaper(each, template, options);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / briefs.length);
  }
  return best;
}

const [plain, tight] = [await cost(declared), await cost(fitted)];
const passes = [];
for (const each of briefs) {
  passes.push((await makePaper(each, fitted, options)).value?.report.fit?.passes ?? 'no fit');
}
console.log(`fitting a one-pager: ${tight.toFixed(1)} ms, as declared ${plain.toFixed(1)} ms`);
console.log(`ratio ${(tight / plain).toFixed(2)}, layouts tried: ${passes.join(' ')}`);
