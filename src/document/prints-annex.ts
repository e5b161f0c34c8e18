// What a template reads → whether recommendations of the annex are printed at all.

/** True where one of the lists that hold them is read. */
export function printsAnnex(reads: ReadonlySet<string>): boolean {
  return reads.has('annex') || reads.has('all') || reads.has('sections[].annex');
}
