#!/usr/bin/env bash
# Draws an icon a word, and an enlarged copy of each: icons.sh FOLDER WORD...
# What each was drawn with stands in FOLDER/icons.json, a line an icon.
set -euo pipefail
folder=$1
shift
mkdir -p "$folder"
: > "$folder/icons.json"
for word in "$@"; do
  easel generate "$word" --size 256x256 --seed 7 --background transparent --out "$folder/$word.png" --force --json | tr -d '\n' >> "$folder/icons.json"
  echo >> "$folder/icons.json"
  easel upscale - --scale 2 --out "$folder/$word@2x.png" --force --quiet < "$folder/$word.png"
done
