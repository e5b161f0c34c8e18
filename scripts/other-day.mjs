// Preloaded by scripts/identical.sh: the process lives 400 days and some hours later than it is.
const shift = (400 * 24 + 7) * 3_600_000;
const { Date: RealDate } = globalThis;

class LaterDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + shift;
  }
}

globalThis.Date = LaterDate;
