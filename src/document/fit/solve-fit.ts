// Knobs that give and knobs that grow × a way to try them → the settings that fit best, in few tries.

/** How far each knob is turned, in its own whole steps; 0 leaves it alone. */
export interface Settings {
  readonly give: readonly number[];
  readonly take: readonly number[];
}

/** What a try showed; `fill` is the share of the room that is used, above 1 (or infinite) where it does not fit. */
export interface Tried {
  readonly fits: boolean;
  readonly fill: number;
}

export interface Knobs {
  /** Steps each knob has, in the order of the plan. */
  readonly give: readonly number[];
  readonly take: readonly number[];
  /** Fill below which knobs of `take` are turned. */
  readonly atLeast: number;
}

export interface Solution extends Tried {
  readonly settings: Settings;
}

/** Tries a solution may cost; at 25 it stops refining and keeps the best that fits. */
export const maxTries = 25;

/** Above this share there is nothing left to win back: one line of fifty. */
const fullEnough = 0.98;

/**
 * Finds the settings that fit.
 *
 * Too long: the shortest run of `give` from the first on that is enough, its last knob turned no further than needed
 * (each knob is monotone, so by interpolation and bisection), then the earlier ones turned back as far as there is
 * room, the last of them first. Too short (also after a large step): `take` in order, each as far as it fits. Without a fit the answer has `fits: false` and every knob
 * of `give` at its end.
 */
export function solveFit(
  knobs: Knobs,
  attempt: (settings: Settings) => Promise<Tried>,
): Promise<Solution> {
  return new Search(knobs, attempt).run();
}

/** A value of a knob that was tried. */
interface Point {
  readonly value: number;
  readonly fill: number;
}

class Search {
  readonly #knobs: Knobs;
  readonly #attempt: (settings: Settings) => Promise<Tried>;
  #tries = 0;
  #best: Solution | undefined;

  constructor(knobs: Knobs, attempt: (settings: Settings) => Promise<Tried>) {
    this.#knobs = knobs;
    this.#attempt = attempt;
  }

  async run(): Promise<Solution> {
    const { give, take, atLeast } = this.#knobs;
    const none: Settings = { give: give.map(() => 0), take: take.map(() => 0) };
    const first = await this.#try(none);
    if (!first.fits && !(await this.#tighten(none, first))) return this.#exhausted(none);
    const best = this.#best ?? { ...first, settings: none };
    if (best.fill < atLeast) await this.#loosen();
    return this.#best ?? best;
  }

  async #try(settings: Settings): Promise<Tried> {
    this.#tries += 1;
    const tried = await this.#attempt(settings);
    if (tried.fits) this.#best = { ...tried, settings };
    return tried;
  }

  async #exhausted(none: Settings): Promise<Solution> {
    const settings = { ...none, give: this.#knobs.give };
    return { ...(await this.#try(settings)), settings };
  }

  /** Turns knobs of `give` until it fits; false where all of them are not enough. */
  async #tighten(none: Settings, first: Tried): Promise<boolean> {
    const { give } = this.#knobs;
    const upTo = (count: number, last = give[count - 1] ?? 0): Settings => ({
      ...none,
      give: give.map((steps, index) => (index < count - 1 ? steps : index < count ? last : 0)),
    });
    const run = await this.#shortest(give.length, first, upTo);
    if (run === undefined) return false;
    const { count, short, enough } = run;
    const below = { value: 0, fill: short.fill };
    const above = { value: give[count - 1] ?? 0, fill: enough.fill };
    await this.#least(below, above, (value) => upTo(count, value));
    for (let index = count - 2; index >= 0; index--) await this.#turnBack('give', index);
    return true;
  }

  /** The least number of knobs that is enough: one, two, four … then by halves, for most papers need few. */
  async #shortest(most: number, first: Tried, upTo: (count: number) => Settings) {
    let low = 0;
    let short = first;
    let high = 1;
    for (;;) {
      if (low >= most) return undefined;
      high = Math.min(high, most);
      const tried = await this.#try(upTo(high));
      if (!tried.fits) {
        [low, short, high] = [high, tried, high * 2];
        continue;
      }
      let enough = tried;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const halved = await this.#try(upTo(middle));
        if (halved.fits) [high, enough] = [middle, halved];
        else [low, short] = [middle, halved];
      }
      return { count: high, short, enough };
    }
  }

  /** Moves a knob from `above`, which fits, toward `below`, which does not: as far as it fits, or is full enough. */
  async #least(below: Point, above: Point, at: (value: number) => Settings): Promise<void> {
    let [no, yes] = [below, above];
    let halve = false;
    while (yes.value - no.value > 1 && yes.fill < fullEnough && this.#tries < maxTries) {
      const width = yes.value - no.value;
      const value = halve ? no.value + (width >> 1) : guess(no, yes);
      const tried = await this.#try(at(value));
      if (tried.fits) yes = { value, fill: tried.fill };
      else no = { value, fill: tried.fill };
      // A guess that hardly narrows the search is followed by a plain halving.
      halve = yes.value - no.value > width / 2;
    }
  }

  /** Turns one knob back as far as there is room: a dropped block leaves some for what gave before it. */
  async #turnBack(list: keyof Settings, index: number): Promise<void> {
    const best = this.#best;
    const steps = best?.settings[list][index] ?? 0;
    if (!best || best.fill > fullEnough || steps === 0 || this.#tries >= maxTries) return;
    const { settings, fill } = best;
    const at = (value: number): Settings => ({
      ...settings,
      [list]: settings[list].map((own, place) => (place === index ? value : own)),
    });
    const off = await this.#try(at(0));
    if (!off.fits) await this.#least({ value: 0, fill: off.fill }, { value: steps, fill }, at);
  }

  /** Turns knobs of `take`, each to its end or as far as it fits. */
  async #loosen(): Promise<void> {
    for (const [index, steps] of this.#knobs.take.entries()) {
      const best = this.#best;
      if (!best || best.fill > fullEnough || steps === 0 || this.#tries >= maxTries) continue;
      const { settings, fill } = best;
      // Counted down from its end, so that the most it can be turned is the least that fits.
      const at = (left: number): Settings => ({
        ...settings,
        take: settings.take.map((own, place) => (place === index ? steps - left : own)),
      });
      const end = await this.#try(at(0));
      if (!end.fits) await this.#least({ value: 0, fill: end.fill }, { value: steps, fill }, at);
    }
  }
}

/** Fill that a guess aims at: just short of full, so that it rather fits than not. */
const aimedFill = 0.992;

/** Where the fill would be right if it changed evenly between two tries; between them in any case. */
function guess(no: Point, yes: Point): number {
  const share = (no.fill - aimedFill) / (no.fill - yes.fill);
  const even = Number.isFinite(share) ? share : 0.5;
  const value = Math.ceil(no.value + even * (yes.value - no.value));
  return Math.min(yes.value - 1, Math.max(no.value + 1, value));
}
