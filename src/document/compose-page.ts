// A template's page set-up × the view → the page with its running lines rendered, and the document's title.
import type { PageSetup, RunningLine } from './document.ts';
import { plainPrinters } from './print-values.ts';
import type { LineName, Template } from './template.ts';
import { runProgram } from './template-engine.ts';
import { documentHelpers } from './template-helpers.ts';
import type { View } from './view-schema.ts';

/** Everything the front matter's texts become. Lines that render to nothing are absent. */
export interface ComposedPage {
  readonly page: PageSetup;
  readonly title: string;
  readonly subject: string | undefined;
}

/**
 * Renders title, subject, marking and running lines as plain text.
 *
 * @throws {TemplateFault} where the loops of one of them print too much.
 */
export function composePage(template: Template, view: View): ComposedPage {
  const line = (name: LineName) => renderLine(template, view, name);
  const { header: _header, footer: _footer, marking: _marking, ...page } = template.data.page;
  const marking = line('marking');
  return {
    page: {
      ...page,
      header: running('header', line),
      footer: running('footer', line),
      ...(marking === undefined ? {} : { marking }),
      ...(template.colours ? { colours: template.colours } : {}),
    },
    title: line('title') ?? view.brief.title,
    subject: line('subject'),
  };
}

function running(where: 'header' | 'footer', line: (name: LineName) => string | undefined) {
  const places = (['left', 'centre', 'right'] as const).flatMap((place) => {
    const text = line(`${where}.${place}`);
    return text === undefined ? [] : [[place, text]];
  });
  return Object.fromEntries(places) as RunningLine;
}

function renderLine(template: Template, view: View, name: LineName): string | undefined {
  const compiled = template.lines.get(name);
  if (!compiled) return undefined;
  const text = runProgram(
    compiled,
    view,
    { ...documentHelpers(), ...plainPrinters },
    template.partials,
  );
  return text.replace(/\s+/gu, ' ').trim() || undefined;
}
