// Command-line words → the command they name and its exit code. Home of commander.
import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { choices } from './choices.ts';
import { coloursFor } from './colours.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

const examples = `
Examples:
  policybrief init desk        a working folder with a small brief to start from
  policybrief extract articles/cyber.pdf -o briefs/cyber.md
                               a draft brief from an article
  policybrief build            every brief in briefs/, for every audience, to out/
  policybrief build briefs/cyber.md --audience press,parliament --format pdf
  policybrief check --source articles/cyber.txt
                               hold the quotations against the article
  policybrief audiences briefs/cyber.md
                               which audience would be shown what

Exit codes: 0 fine, 1 errors in the input, 2 wrong usage.
More on a command: policybrief help build`;

const extractHelp = `
Reads text, Markdown, HTML, DOCX or PDF (the content decides, not the name; "-"
is the standard input), finds the author's recommendations by rule, and writes
the draft of a brief: each with its quotation, place, strength and citations.
A person edits it; "policybrief explain" says why a sentence was taken or left.

Examples:
  policybrief extract articles/cyber.pdf -o briefs/cyber.md --text cyber.txt
  policybrief extract articles/cyber.txt --json --min-confidence 0.75
  policybrief extract articles/cyber.txt --lexicon words/

Word lists (one entry a line, "#" for remarks) add to the built-in ones:
verbs.txt, noun-verbs.txt, roles.txt, actors.txt, cues.txt, themes.txt.`;

const explainHelp = `
For each sentence: taken or left, its score (1 is enough), and every cue and
veto that spoke, with weight and place, and what the section added.

Examples:
  policybrief explain articles/cyber.txt --at 11
  policybrief explain articles/cyber.txt --at 11:140 --json`;

const updateHelp = `
Finds every quotation of an edited brief in a changed article. Places of those
that moved are corrected in the file; the reworded and gone are reported; new
recommendations are added as a comment. No other character of the file changes.

With --from-docx instead: the words that a person changed in a Word file that
policybrief wrote.

Examples:
  policybrief update briefs/cyber.md --source articles/cyber.txt
  policybrief update briefs/cyber.md --from-docx edited/press.docx`;

const buildHelp = `
Reads each brief, chooses recommendations for each audience by the rule in its
template, and writes <out>/<brief>/<audience>.md and .pdf with a report.json
beside them. An error in any brief or template means that nothing at all is
written and earlier files stay as they are.

Examples:
  policybrief build
  policybrief build briefs/cyber.md --audience think-tank --format md
  policybrief build --final --strict --out release

A draft prints [TO BE SUPPLIED: …] for fields that only a person can fill;
--final refuses while one of them is open. PDFs carry the date in
SOURCE_DATE_EPOCH, else 2000-01-01: the same input gives the same bytes.`;

const checkHelp = `
Looks for everything that can be wrong and writes nothing: the brief's fields,
its quotations and citations, wording stronger than the author's, and every
template. With --source each quotation is held against the article, character
for character; with --pages every paper is typeset in memory.

Examples:
  policybrief check
  policybrief check briefs/cyber.md --source articles/cyber.txt
  policybrief check --pages --strict --json`;

const audiencesHelp = `
Without a brief: every audience, who reads it and what they want. With one:
what each audience would be shown of it, and what not, and why.

An audience is one file: templates/<name>.md.hbs beside your briefs/ adds one.`;

const fitHelp = `
Lays the papers of one brief out, writes nothing, and says how each meets the
limits of its template: what gave way by the plan under "fit:", how far, what was
left out and why, how full each page is. --plan tries another plan (YAML with
the keys fill, give and take).

Examples:
  policybrief fit briefs/cyber.md
  policybrief fit briefs/cyber.md --audience think-tank --explain
  policybrief fit briefs/cyber.md --audience press --explain --plan tight.yaml`;

const verifyHelp = `
Each PDF is sealed and carries its data and its text. This reads them back:
was a byte changed since; does the data say what the pages say, and the
reverse; with --source, does every quotation stand in the article, character
for character, at its place.

Examples:
  policybrief verify out/cyber/press.pdf
  policybrief verify out/*/*.pdf --source articles/cyber.txt`;

const schemaHelp = `
brief     JSON Schema of a brief file's front matter (the default)
template  JSON Schema of a template's front matter
view      every field and helper that a template can use, as a list

Put this line into the front matter of a brief to have an editor use its schema:
  # yaml-language-server: $schema=../brief.schema.json

Examples:
  policybrief schema > brief.schema.json
  policybrief schema view | grep recommendations`;

const initHelp = `
Writes briefs/, articles/ and brief.schema.json into the folder and overwrites
nothing. The example is fictional: build it, then change it.

Example:
  policybrief init desk && cd desk && policybrief build`;

/** Runs one command line; what it prints goes to the world's streams. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = commands(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) return printUsageError(world, error);
    throw error;
  }
}

function commands(world: World, finish: (code: ExitCode) => void): Command {
  const program = new Command('policybrief')
    .description('Turns a policy brief file into papers for its audiences, in Markdown and PDF.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns,
      getErrHelpWidth: () => world.stderr.columns,
      getOutHasColors: () => coloursFor(world.stdout, world.env).isColorSupported,
      getErrHasColors: () => coloursFor(world.stderr, world.env).isColorSupported,
    })
    .exitOverride()
    .addHelpText('after', examples);
  addExtract(program, world, finish);
  addExplain(program, world, finish);
  addBuild(program, world, finish);
  addCheck(program, world, finish);
  addAudiences(program, world, finish);
  addFit(program, world, finish);
  addVerify(program, world, finish);
  addSchema(program, world, finish);
  addExport(program, world, finish);
  addImport(program, world, finish);
  addUpdate(program, world, finish);
  addInit(program, world, finish);
  addHelp(program);
  return program;
}

type Add = (program: Command, world: World, finish: (code: ExitCode) => void) => void;

const gather = (value: string, earlier: string[] | undefined) => [...(earlier ?? []), value];

const addExtract: Add = (program, world, finish) => {
  program
    .command('extract')
    .summary('draft a brief from an article')
    .description('Drafts a brief from an article: its recommendations, each with its quotation.')
    .argument('<article>', 'article: .txt, .md, .html, .docx, .pdf, or - for standard input')
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .option('--text <file>', 'also write the text that all places index')
    .option('--lexicon <folder>', 'word lists of your own')
    .option('--min-confidence <number>', 'leave out what scores less, 0 to 1')
    .option('--lang <tag>', 'take the text to be in this language, such as en')
    .option('--json', 'print the findings as JSON instead of a brief')
    .option('--force', 'overwrite files that exist')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', extractHelp)
    .action(async (article, options) => {
      const { extract } = await import('./extract.ts');
      finish(await extract(world, article, options));
    });
};

const addExplain: Add = (program, world, finish) => {
  program
    .command('explain')
    .summary('say why each sentence of an article was taken or left')
    .description('Says of each sentence why it was taken as a recommendation or left.')
    .argument('<article>', 'article: .txt, .md, .html, .docx, .pdf, or - for standard input')
    .option('--at <place>', 'only the sentence at LINE or LINE:COLUMN, counted from 1')
    .option('--lexicon <folder>', 'word lists of your own')
    .option('--lang <tag>', 'take the text to be in this language, such as en')
    .option('--json', 'print as JSON')
    .addHelpText('after', explainHelp)
    .action(async (article, options) => {
      const { explain } = await import('./explain.ts');
      finish(await explain(world, article, options));
    });
};

const addUpdate: Add = (program, world, finish) => {
  program
    .command('update')
    .summary('take a changed article or an edited Word file over into a brief')
    .description('Takes a changed article, or a Word file a person edited, over into a brief.')
    .argument('<brief>', 'brief file, which is written')
    .option('-s, --source <file>', 'the article as it is now')
    .option('--from-docx <file>', 'Word file that policybrief wrote and a person edited')
    .option('-t, --templates <folder>', 'your templates (default: templates/ where it exists)')
    .option('--dry-run', 'say what would change, write nothing')
    .option('--lexicon <folder>', 'with --source: word lists of your own')
    .option('--lang <tag>', 'with --source: take the text to be in this language, such as en')
    .option('--json', 'with --source: print what was done as JSON')
    .option('-q, --quiet', 'with --source: print errors only')
    .addHelpText('after', updateHelp)
    .action(async (brief, options) => {
      if ((options.source === undefined) === (options.fromDocx === undefined))
        throw new UsageError('update takes either --source or --from-docx');
      if (options.source !== undefined) {
        const { updateFromArticle } = await import('./update-from-article.ts');
        finish(await updateFromArticle(world, brief, options));
        return;
      }
      const { update } = await import('./update.ts');
      finish(await update(world, brief, options));
    });
};

const addBuild: Add = (program, world, finish) => {
  program
    .command('build')
    .summary('write the papers of each brief to out/')
    .description('Writes the papers of each brief, one file for each audience and format.')
    .argument('[briefs...]', 'brief files (default: every briefs/*.md)')
    .option('-a, --audience <list>', 'only these audiences, with commas between', gather)
    .option('-f, --format <list>', 'md, pdf, html, docx (default: md,pdf)', gather)
    .option('--citation-style <name>', 'chicago, apa, ieee, oscola, or a .csl file')
    .option('--references <file>', 'entries for citation keys: BibTeX, RIS, CSL-JSON')
    .option('-o, --out <folder>', 'output folder', 'out')
    .option('-t, --templates <folder>', 'your templates (default: templates/ where it exists)')
    .option('--final', 'refuse while a required field is open or a limit is passed')
    .option(
      '--theme <name>',
      'house style: sober, modern, large-print, or one of templates/themes/',
    )
    .option('--png', 'also write an image of each page (needs the package @napi-rs/canvas)')
    .option('--strict', 'count warnings as errors')
    .option('--json', 'print the report as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', buildHelp)
    .action(async (briefs, options) => {
      const { build } = await import('./build.ts');
      finish(await build(world, briefs, options));
    });
};

const addCheck: Add = (program, world, finish) => {
  program
    .command('check')
    .summary('look for everything that can be wrong, write nothing')
    .description('Checks briefs and templates without writing anything.')
    .argument('[briefs...]', 'brief files (default: every briefs/*.md)')
    .option('-s, --source <file>', 'text of the article to hold the quotations against')
    .option('-a, --audience <list>', 'only these audiences, with commas between', gather)
    .option('-t, --templates <folder>', 'your templates (default: templates/ where it exists)')
    .option('--pages', 'also set the pages: page limits, characters no font has')
    .option('--final', 'also what a final version would refuse')
    .option('--strict', 'count warnings as errors')
    .option('--json', 'print the findings as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', checkHelp)
    .action(async (briefs, options) => {
      const { check } = await import('./check.ts');
      finish(await check(world, briefs, options));
    });
};

const addAudiences: Add = (program, world, finish) => {
  program
    .command('audiences')
    .summary('list the audiences and what each takes from a brief')
    .description('Lists the audiences, and what each would take from a brief.')
    .argument('[brief]', 'brief file')
    .option('-t, --templates <folder>', 'your templates (default: templates/ where it exists)')
    .option('--json', 'print as JSON')
    .addHelpText('after', audiencesHelp)
    .action(async (brief, options) => {
      const { audiences } = await import('./audiences.ts');
      finish(await audiences(world, brief, options));
    });
};

const addFit: Add = (program, world, finish) => {
  program
    .command('fit')
    .summary('say how each paper meets its page limit')
    .description('Says how the papers of a brief meet their limits, and what that costs.')
    .argument('<brief>', 'brief file')
    .option('-a, --audience <list>', 'only these audiences, with commas between', gather)
    .option('-t, --templates <folder>', 'your templates (default: templates/ where it exists)')
    .option('--plan <file>', 'try this plan instead of those of the templates')
    .option('--explain', 'print the steps, the pages and what was left out')
    .option('--json', 'print as JSON')
    .addHelpText('after', fitHelp)
    .action(async (brief, options) => {
      const { explainFit } = await import('./fit.ts');
      finish(await explainFit(world, brief, options));
    });
};

const addVerify: Add = (program, world, finish) => {
  program
    .command('verify')
    .summary('check that a PDF is as it was written')
    .description('Checks that PDFs are as policybrief wrote them, and their data what they show.')
    .argument('<pdfs...>', 'PDFs that policybrief wrote')
    .option('-s, --source <file>', 'text of the article to hold the quotations against')
    .option('--json', 'print the attached data and the findings as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', verifyHelp)
    .action(async (pdfs, options) => {
      const { verify } = await import('./verify.ts');
      finish(await verify(world, pdfs, options));
    });
};

const addSchema: Add = (program, world, finish) => {
  program
    .command('schema')
    .summary('print what a brief file or a template may hold')
    .description('Prints the JSON Schema of a brief file, for editors to complete and check with.')
    .argument('[what]', 'brief, template or view', 'brief')
    .addHelpText('after', schemaHelp)
    .action(async (what) => {
      const { schema } = await import('./schema.ts');
      finish(await schema(world, what));
    });
};

const addExport: Add = (program, world, finish) => {
  program
    .command('export')
    .summary('print a brief as annotations or as a table')
    .description('Prints a brief as W3C annotations (JSON-LD) or its recommendations as a table.')
    .argument('<brief>', 'brief file')
    .requiredOption('--to <form>', 'jsonld or csv')
    .action(async (brief, options) => {
      const { exportBrief } = await import('./export.ts');
      finish(exportBrief(world, brief, options));
    });
};

const addImport: Add = (program, world, finish) => {
  program
    .command('import')
    .summary('take an edited table back into a brief')
    .description('Takes the cells that were changed in an exported table into the brief file.')
    .argument('<brief>', 'brief file, which is written')
    .argument('<table>', 'CSV file with a column “id”')
    .action(async (brief, table) => {
      const { importTable } = await import('./import.ts');
      finish(importTable(world, brief, table));
    });
};

const addInit: Add = (program, world, finish) => {
  program
    .command('init')
    .summary('make a working folder with a small brief')
    .description('Makes a working folder with a small brief to start from.')
    .argument('[folder]', 'folder to fill', '.')
    .addHelpText('after', initHelp)
    .action(async (folder) => {
      const { init } = await import('./init.ts');
      finish(init(world, folder));
    });
};

/** In place of commander's own, which answers a mistyped command with the help of the whole program. */
function addHelp(program: Command): void {
  program
    .command('help')
    .summary('print the help of a command')
    .description('Prints the help of a command.')
    .argument('[command]', 'command')
    .action((name: string | undefined) => {
      const names = program.commands.map((command) => command.name());
      const [wanted] = name === undefined ? [] : choices('command', [name], names);
      const command = program.commands.find((each) => each.name() === wanted) ?? program;
      command.outputHelp();
    });
}

function printUsageError(world: World, error: UsageError): ExitCode {
  const colours = coloursFor(world.stderr, world.env);
  const hints = error.hints.map((hint) => `  ${colours.cyan('hint:')} ${hint}\n`);
  world.stderr.write(`${colours.red('error:')} ${error.message}\n${hints.join('')}`);
  return 2;
}
