#!/usr/bin/env bash
# Briefs (default: briefs/*.md) → built in seven settings; exit 1 where any output differs from the first by a byte.
# The settings: another day, another folder, another time zone and locale, each audience alone, after other documents,
# in reverse order, and under Node 24.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
node24_version=24.11.0

[ -f "$root/dist/cli/main.js" ] || { echo "identical: run npm run build first" >&2; exit 2; }
if [ $# -eq 0 ]; then
  shopt -s nullglob
  set -- "$root"/briefs/*.md
  shopt -u nullglob
fi
[ $# -gt 0 ] || { echo "identical: no brief found" >&2; exit 2; }

briefs=()
for brief in "$@"; do briefs+=("$(realpath "$brief")"); done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1767225600

# build NAME FOLDER-OF-THE-TOOL ARGUMENT…: into $work/NAME, with the variables in `settings`.
settings=()
build() {
  local name="$1" tool="$2"
  shift 2
  if ! env "${settings[@]}" "${NODE:-node}" "$tool/dist/cli/main.js" build --quiet --out "$work/$name" "$@" >"$work/$name.log" 2>&1; then
    cat "$work/$name.log" >&2
    echo "identical: the build '$name' failed" >&2
    exit 1
  fi
}

# sums NAME: checksum and path of every output but the reports, which list what the command was asked for.
sums() { (cd "$work/$1" && find . -type f ! -name report.json -print0 | LC_ALL=C sort -z | xargs -0 sha256sum); }

# compare NAME [PATTERN]: the outputs of NAME against the first build; with a pattern only those paths.
failures=0
compared=0
compare() {
  local name="$1" pattern="${2:-.}" expected actual
  expected="$(sums first | grep -E -- "$pattern" || true)"
  actual="$(sums "$name" | grep -E -- "$pattern" || true)"
  local files
  files="$(printf '%s\n' "$expected" | grep -c . || true)"
  compared=$((compared + files))
  if [ "$files" -gt 0 ] && [ "$expected" = "$actual" ]; then
    echo "same      $name ($files files)"
  else
    echo "DIFFERENT $name"
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$actual") | sed 's/^/          /' || true
    failures=$((failures + 1))
  fi
}

cd "$root"
build first "$root" "${briefs[@]}"
[ -n "$(sums first | grep '\.pdf$')" ] || { echo "identical: the build wrote no PDF" >&2; exit 1; }

settings=("NODE_OPTIONS=--import=file://$root/scripts/other-day.mjs")
build another-day "$root" "${briefs[@]}"
settings=()
compare another-day

# The tool, the briefs and the working folder all move; files get new dates.
moved="$work/moved tool/ñandú"
mkdir -p "$moved/briefs"
cp -r "$root/dist" "$root/package.json" "$moved/"
[ ! -d "$root/templates" ] || cp -r "$root/templates" "$moved/"
[ ! -d "$root/schema" ] || cp -r "$root/schema" "$moved/"
ln -s "$root/node_modules" "$moved/node_modules"
cp "${briefs[@]}" "$moved/briefs/"
(cd "$moved" && build another-folder "$moved")
compare another-folder

settings=(TZ=Pacific/Kiritimati LANG=hi_IN.UTF-8 LC_ALL=tr_TR.UTF-8 LANGUAGE=tr)
build another-locale "$root" "${briefs[@]}"
settings=()
compare another-locale

# Each document in a process of its own.
while IFS= read -r audience; do
  for brief in "${briefs[@]}"; do build alone "$root" --audience "$audience" "$brief"; done
done < <(sums first | sed -nE 's#.*/([^/]+)\.pdf$#\1#p' | sort -u)
compare alone

# After documents that are none of these: the example that `init` writes fills the caches first.
"${NODE:-node}" "$root/dist/cli/main.js" init "$work/example" >/dev/null
others=("$work"/example/briefs/*.md)
build after-others "$root" "${others[@]}" "${briefs[@]}"
for other in "${others[@]}"; do rm -rf "$work/after-others/$(basename "$other" .md)"; done
compare after-others

reversed=()
for brief in "${briefs[@]}"; do reversed=("$brief" "${reversed[@]}"); done
build reversed "$root" "${reversed[@]}"
compare reversed

node24="$root/.cache/node-$node24_version/node_modules/.bin/node"
if [ ! -x "$node24" ]; then
  mkdir -p "$root/.cache/node-$node24_version"
  npm install --prefix "$root/.cache/node-$node24_version" --no-save --no-audit --no-fund --loglevel=error "node@$node24_version" >&2
fi
[ "$("$node24" --version)" = "v$node24_version" ] || { echo "identical: Node 24 could not be fetched" >&2; exit 2; }
NODE="$node24" build node-24 "$root" "${briefs[@]}"
compare node-24

echo "identical: $compared files compared, $failures settings differ ($(node --version) and v$node24_version)"
[ "$failures" -eq 0 ]
