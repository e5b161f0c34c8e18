// Knobs that give and knobs that grow × a way to try them → the settings that fit best, in few tries.

/** How far each knob is turned, in its own whole steps; 0 leaves it alone. */
export interface Settings {
  readonly give: readonly number[];
  readonly take: readonly number[];
}

/** What a try showed; `fill` is the share of the room that is used, above 1 where it does not fit. */
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
 * (by bisection: each knob is monotone), then the earlier ones turned back as far as there is room, the last of them
 * first. Too short (also after a large step): `take` in order, each as far as it fits. Without a fit the answer has `fits: false` and every knob
 * of `give` at its end.
 */
export function solveFit(
  knobs: Knobs,
  attempt: (settings: Settings) => Promise<Tried>,
): Promise<Solution> {
  return new Search(knobs, attempt).run();
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
    if (!first.fits && !(await this.#tighten(none))) return this.#exhausted(none);
    const best = this.#best ?? { ...first, settings: none };
    if (best.fill < atLeast) await this.#loosen(best.settings);
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

  async #tighten(none: Settings): Promise<Solution | undefined> {
    const { give } = this.#knobs;
    const upTo = (count: number, last = give[count - 1] ?? 0): Settings => ({
      ...none,
      give: give.map((steps, index) => (index < count - 1 ? steps : index < count ? last : 0)),
    });
    const count = await this.#least(0, give.length, (middle) => upTo(middle));
    if (count === undefined) return undefined;
    await this.#least(0, give[count - 1] ?? 0, (middle) => upTo(count, middle), true);
    await this.#turnBack(count - 1);
    return this.#best;
  }

  /** The least of low+1 … high that fits; undefined where not even `high` does. `known`: `high` fits. */
  async #least(
    low: number,
    high: number,
    at: (value: number) => Settings,
    known = false,
  ): Promise<number | undefined> {
    let [below, above] = [low, high];
    if (!known && (high === low || !(await this.#try(at(high))).fits)) return undefined;
    while (above - below > 1 && this.#tries < maxTries) {
      const middle = Math.floor((below + above) / 2);
      if ((await this.#try(at(middle))).fits) above = middle;
      else below = middle;
    }
    return above;
  }

  /** What was given up in full before the last knob comes back as far as it fits: a dropped block leaves room. */
  async #turnBack(count: number): Promise<void> {
    for (let index = count - 1; index >= 0; index--) {
      const best = this.#best;
      const steps = best?.settings.give[index] ?? 0;
      if (!best || best.fill > fullEnough || steps === 0 || this.#tries >= maxTries) continue;
      const { settings } = best;
      const at = (value: number): Settings => ({
        ...settings,
        give: settings.give.map((own, place) => (place === index ? value : own)),
      });
      await this.#least(-1, steps, at, true);
    }
  }

  async #loosen(start: Settings): Promise<void> {
    const { take } = this.#knobs;
    for (const [index, steps] of take.entries()) {
      const { settings, fill } = this.#best ?? { settings: start, fill: 0 };
      if (fill > fullEnough || steps === 0 || this.#tries >= maxTries) continue;
      const at = (value: number): Settings => ({
        ...settings,
        take: settings.take.map((own, place) => (place === index ? steps - value : own)),
      });
      // The most that fits is the least turned back; not at all fits already.
      await this.#least(-1, steps, at, true);
    }
  }
}
