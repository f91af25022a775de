#!/usr/bin/env bash
# Builds everything and runs every test. Installs what is missing where it can (Debian, as root). Last line: the totals.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

configuration=Release
results=artifacts/test-results
passed=0
failed=0

fail() { echo "FAILED: $*" >&2; failed=$((failed + 1)); }

finish() {
  echo
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

# install PACKAGES...: Debian's, when we may; quiet, and no error when we may not.
install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  echo "Installing $*..."
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >/dev/null 2>&1
}

# need COMMAND PACKAGES...: a command that the tests cannot do without.
need() {
  local command=$1; shift
  command -v "$command" >/dev/null || install "$@"
  command -v "$command" >/dev/null || fail "'$command' is missing; install $*"
}

# Adds up one test project's result file; a skipped test counts as failed, for nothing here may skip in silence.
count() {
  local counters
  counters=$(grep -o '<Counters [^>]*>' "$1") || return 1
  local total ok
  total=$(sed 's/.* total="\([0-9]*\)".*/\1/' <<<"$counters")
  ok=$(sed 's/.* passed="\([0-9]*\)".*/\1/' <<<"$counters")
  passed=$((passed + ok))
  failed=$((failed + total - ok))
  [ "$total" -gt 0 ]
}

# The training's own tests: seconds, but Python with torch and onnx, which only Debian's interpreter is sure to have, and WordNet.
test_training() {
  local python=${PYTHON:-/usr/bin/python3} log=$results/training.log
  local packages=(python3-torch python3-onnx python3-numpy python3-pil wordnet-base)
  { [ -d /usr/share/wordnet ] && "$python" -c 'import torch, onnx, numpy, PIL'; } 2>/dev/null || install "${packages[@]}"
  (cd training/icons && "$python" -m unittest) >"$log" 2>&1
  local status=$? ran bad
  cat "$log"
  ran=$(sed -n 's/^Ran \([0-9]*\) tests\{0,1\} in .*/\1/p' "$log")
  bad=$(tail -n 1 "$log" | grep -o '=[0-9]*' | awk -F= '{ sum += $2 } END { print sum + 0 }') # failures, errors and skipped ones
  passed=$((passed + ${ran:-0} - bad))
  failed=$((failed + bad))
  [ "${ran:-0}" -gt 0 ] || fail "the training's tests did not run (exit $status): they need ${packages[*]}"
}

command -v dotnet >/dev/null || { fail "'dotnet' is missing; install the .NET 10 SDK"; finish; }
need node nodejs
need npm npm
need python3 python3-minimal
need tmux tmux
need chromium chromium
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || install postgresql
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || fail "'initdb' is missing; install postgresql"
[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || install rabbitmq-server
[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || fail "'rabbitmq-server' is missing; install rabbitmq-server"
[ "$failed" -eq 0 ] || finish

# Chromium brings a Vulkan driver in software, which others find by Debian's loader: with both the WebGPU test draws, else it tests the refusal.
vulkan=/usr/lib/chromium/vk_swiftshader_icd.json
has_vulkan() { [ -f "$vulkan" ] && /sbin/ldconfig -p | grep -q 'libvulkan\.so\.1'; }
has_vulkan || install chromium libvulkan1
has_vulkan && export VK_DRIVER_FILES=$vulkan

# How the code is laid out, and that dotnet format has nothing to add.
{ dotnet tool restore && dotnet csharpier check . && dotnet format whitespace --folder --verify-no-changes; } || fail "the layout: run 'dotnet csharpier format .'"

dotnet build Easel.slnx -c "$configuration" || { fail "the build"; finish; }

# Of a solution of its own weight: Aspire's programs are 300 MB, which nobody else needs. It is compiled and not run, for it runs containers.
dotnet build samples/Easel.Samples.AppHost -c "$configuration" || fail "the app host's build"

rm -rf "$results" && mkdir -p "$results"
test_training
for project in tests/*.Tests; do
  name=$(basename "$project")
  dotnet test "$project" -c "$configuration" --no-build --results-directory "$results" --logger "trx;LogFileName=$name.trx" --blame-hang-timeout 10m
  status=$?
  before=$failed
  if [ ! -f "$results/$name.trx" ] || ! count "$results/$name.trx"; then
    fail "$name ran no test (exit $status)"
  elif [ "$status" -ne 0 ] && [ "$failed" -eq "$before" ]; then
    fail "$name ended with exit $status although every test passed"
  fi
done
finish
