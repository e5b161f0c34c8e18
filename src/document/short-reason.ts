// Why a recommendation was left out, in full → the kind of reason, which names no theme and no number.

/** "needs a tick", "other themes", "not for this audience", "over the limit" …: safe to travel with the paper. */
export function shortReason(reason: string): string {
  return (reason.split(':')[0] ?? reason)
    .replace(/^no rule of this audience takes its themes?$/, 'other themes')
    .replace(/^the themes? .+ (?:is|are) not for this audience$/, 'not for this audience')
    .replace(/^over the limit of .+$/, 'over the limit');
}
