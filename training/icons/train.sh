#!/bin/sh
# Makes easel-icons from nothing, or goes on where an earlier run stopped.
# usage: [WORK=folder] [PYTHON=python3] [AUTOENCODER_MINUTES=6] [UPSCALER_MINUTES=45] [DENOISER_MINUTES=14] sh train.sh
# The minutes and batches are those of one GPU; without one, AUTOENCODER_BATCH=16 DENOISER_BATCH=48, and a hundred times the minutes.
set -eu
cd "$(dirname "$0")"
WORK=${WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/easel/training/icons}
PYTHON=${PYTHON:-/usr/bin/python3}
MODEL=${MODEL:-../../models/easel-icons}
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-$(nproc)}"
# The denoiser runs a thread of its own per core, so BLAS must not add more; and glibc's habit of returning
# big blocks to the kernel costs a tenth of the time in page faults.
export OPENBLAS_NUM_THREADS=1 MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=4000000000
mkdir -p "$WORK"

step() { # step <file it makes> <command...>: skipped when the file is there
    made=$1; shift
    [ -e "$WORK/$made" ] || "$@"
}

[ -d node_modules ] || npm ci --ignore-scripts
step concepts.json "$PYTHON" concepts.py --work "$WORK"
step art/3d.json node rasterise.mjs "$WORK"
step art-more/all.json node rasterise.mjs "$WORK" --more
step words.json "$PYTHON" words.py --work "$WORK"
step tokenizer/vocab.json "$PYTHON" train_tokenizer.py --work "$WORK"
step variants.npz "$PYTHON" variants.py --work "$WORK"
step captions.npy "$PYTHON" caption_pool.py --work "$WORK"
"$PYTHON" train_autoencoder.py --work "$WORK" --minutes "${AUTOENCODER_MINUTES:-6}" --batch "${AUTOENCODER_BATCH:-64}"
step art-large/shaded.json node rasterise.mjs "$WORK" --large
"$PYTHON" train_upscaler.py --work "$WORK" --minutes "${UPSCALER_MINUTES:-45}"
step latents.npz "$PYTHON" encode_latents.py --work "$WORK"
"$PYTHON" train_denoiser.py --work "$WORK" --minutes "${DENOISER_MINUTES:-14}" --batch "${DENOISER_BATCH:-1024}"
"$PYTHON" export.py --work "$WORK" --out "$MODEL"
node check_export.mjs "$MODEL" "$WORK"
"$PYTHON" train_strokes.py --work "$WORK" --model "$MODEL" --minutes "${STROKES_MINUTES:-30}"
"$PYTHON" export.py --work "$WORK" --out "$MODEL" --strokes-only
step classifier.pt "$PYTHON" train_classifier.py --work "$WORK"
"$PYTHON" score.py prepare --work "$WORK"
node draw.mjs "$MODEL" "$WORK/jobs.json" "$WORK/drawn.rgba"
"$PYTHON" score.py report --work "$WORK"
# Those that passed, by four seeds more that they were not chosen by.
"$PYTHON" score.py prepare --work "$WORK" --passed --first-seed 1 --seeds 4
node draw.mjs "$MODEL" "$WORK/jobs.json" "$WORK/drawn.rgba"
"$PYTHON" score.py report --work "$WORK"
"$PYTHON" export.py --work "$WORK" --out "$MODEL" # once more: the concepts offered are those that passed
"$PYTHON" export.py --work "$WORK" --out "$MODEL" --strokes-only
# Colours, of concepts that passed.
"$PYTHON" score_colours.py prepare --work "$WORK"
node draw.mjs "$MODEL" "$WORK/jobs.json" "$WORK/drawn.rgba"
"$PYTHON" score_colours.py report --work "$WORK"
# Counts and pairs are scored by score_scenes.py, of a running server.
# Words for every concept: an answer warns of those that concepts.json does not list.
"$PYTHON" vocabulary.py --work "$WORK"
