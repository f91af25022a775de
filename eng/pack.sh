#!/usr/bin/env bash
# Packs every library into artifacts/packages, compiled ahead (ReadyToRun) for the runtimes named, so that what uses them starts sooner:
#   eng/pack.sh [RUNTIME...]        the usual desktops and servers when none is named
# What a package does not hold for a platform is compiled there as it runs.
set -euo pipefail
cd "$(dirname "$0")/.."
runtimes=("$@")
[ "${#runtimes[@]}" -gt 0 ] || runtimes=(linux-x64 linux-arm64 osx-arm64 win-x64)
ahead=$PWD/artifacts/ahead
rm -rf "$ahead" artifacts/packages
for runtime in "${runtimes[@]}"; do
  # Easel.Testing holds all the others. It has no program, so none is asked for.
  dotnet publish src/Easel.Testing -c Release -r "$runtime" --no-self-contained -p:PublishReadyToRun=true -p:UseAppHost=false \
    -o "$ahead/$runtime" -v quiet --nologo
done
dotnet pack Easel.slnx -c Release -p:AheadOfTimeFolder="$ahead/" -o artifacts/packages -v quiet --nologo
