// One brief, one PDF, each time a new process: policybrief against pandoc + WeasyPrint, bare Node as the floor → ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 7);
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const program = at('dist/cli/main.js');
const brief = at('briefs/indo-bhutan-cyber.md');
const work = mkdtempSync(join(tmpdir(), 'policybrief-cold-'));
const paper = join(work, 'indo-bhutan-cyber/press.md');
const build = (format) => [
  program,
  'build',
  brief,
  '--audience',
  'press',
  '--format',
  format,
  '--out',
  work,
  '--quiet',
];

/** User and system seconds of all children that have ended, by the shell's own count. */
function timed([command, ...args]) {
  const started = performance.now();
  const run = spawnSync('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...args], {
    encoding: 'utf8',
  });
  const wallMs = performance.now() - started;
  if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr}`);
  const last = run.stdout.trimEnd().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  const cpuMs = parts.reduce(
    (sum, [, minutes, seconds]) => sum + minutes * 60e3 + seconds * 1e3,
    0,
  );
  return { wallMs, cpuMs };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const has = (command) => spawnSync(command, ['--version']).status === 0;

try {
  timed([process.execPath, ...build('md')]);
  const node = process.execPath;
  const rows = [
    ['bare Node', [node, '-e', '0']],
    ['policybrief --help', [node, program, '--help']],
    ['policybrief check', [node, program, 'check', '--quiet', brief]],
    ['policybrief build', [node, ...build('pdf')]],
  ];
  const peer = has('pandoc') && has('weasyprint');
  const toPdf = ['--standalone', '--pdf-engine=weasyprint', '--output', join(work, 'peer.pdf')];
  if (peer) rows.push(['pandoc + WeasyPrint', ['pandoc', paper, ...toPdf]]);
  const runs = new Map(rows.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of rows) runs.get(name).push(timed(command));
  }
  const of = (name, what) => median(runs.get(name).map((run) => run[what]));
  console.log(`cold, one brief to one PDF, medians of ${rounds} interleaved runs`);
  for (const [name] of rows) {
    const [wall, cpu] = [of(name, 'wallMs'), of(name, 'cpuMs')].map((ms) => ms.toFixed(0));
    console.log(`  ${name.padEnd(22)} ${wall.padStart(6)} ms wall ${cpu.padStart(6)} ms CPU`);
  }
  if (peer) {
    const ratio = (what) =>
      (of('policybrief build', what) / of('pandoc + WeasyPrint', what)).toFixed(2);
    console.log(
      `  policybrief / pandoc + WeasyPrint: wall ${ratio('wallMs')}, CPU ${ratio('cpuMs')} (target 0.50)`,
    );
  } else {
    console.log('  pandoc and weasyprint are not installed: apt-get install pandoc weasyprint');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
