#!/usr/bin/env bash
# PDF files or folders (default: out/) → veraPDF's verdict, flavours ua1 and 3a, one line each; exit 1 on any failed rule.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
pom="$root/scripts/verapdf/pom.xml"
program="$root/scripts/verapdf/Validate.java"

for tool in java mvn; do
  command -v "$tool" >/dev/null || { echo "validate: $tool is needed (JDK 11 or newer, and Maven)" >&2; exit 2; }
done

# One folder for each state of pom and program: a new pin never runs against old jars, nor an old program against new rules.
cache="$root/.cache/verapdf/$(cat "$pom" "$program" | sha256sum | cut -c1-12)"
if [ ! -d "$cache" ]; then
  making="$cache.$$"
  mkdir -p "$making/classes"
  # The host is whatever this machine's Maven is set up with.
  if ! said="$(mvn --batch-mode --quiet --file "$pom" dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$making/lib" 2>&1)"; then
    rm -rf "$making"
    printf '%s\n' "$said" "validate: Maven could not fetch veraPDF; nothing was validated" >&2
    exit 2
  fi
  javac -encoding UTF-8 -cp "$making/lib/*" -d "$making/classes" "$program"
  # Renamed only when whole: a run that was stopped leaves no half-filled cache.
  mv -T "$making" "$cache" 2>/dev/null || rm -rf "$making"
fi

if [ $# -eq 0 ]; then
  cd "$root"
  set -- out
fi
files=()
for argument in "$@"; do
  if [ -d "$argument" ]; then
    while IFS= read -r -d '' file; do files+=("$file"); done \
      < <(find "$argument" -type f -name '*.pdf' -print0 | LC_ALL=C sort -z)
  else
    files+=("$argument")
  fi
done
# An empty folder must not read as a pass.
[ ${#files[@]} -gt 0 ] || { echo "validate: no PDF found in: $*" >&2; exit 2; }

exec java -Xshare:auto -XX:+UseSerialGC -cp "$cache/classes:$cache/lib/*" Validate "${files[@]}"
