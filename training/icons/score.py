"""How often a drawing's nearest real picture, of the same style, shows the concept asked for; over every picture there is.

  score.py prepare   writes <work>/jobs.json, for draw.mjs
  score.py report    reads <work>/drawn.rgba; prints top-1 and writes score.json, shares.json, passed.json and score.png

"Nearest" is by cosine among all real pictures of the style, in the autoencoder's latents. Beside it, where
train_classifier.py has run: how often a classifier trained on real art alone has the concept among its first five.
"""
import random

import numpy as np
import torch
import torch.nn.functional as F

from art import load_art, to_network
from autoencoder import SIZE, Autoencoder
from curriculum import PASS_SHARE
from judge import Judge
from run import choose_device, load_checkpoint
from sample import sheet
from sampling import GUIDANCE, STEPS
from tokenizer import Tokenizer
from words import clean, read_core
from workspace import HERE, parser, read_json, write_json

SAME = 0.9995  # of two pictures' cosine: a set that draws a runner and a man running alike has one picture for both


def read_passed(work) -> dict[str, float]:
    """The concepts that passed the last scoring, with the share of their drawings that were retrieved."""
    if passed := read_json(work / "passed.json"):
        return passed
    raise SystemExit("No concept passed the last scoring: train the denoiser longer, and score again.")


def prepare(arguments) -> None:
    work = arguments.work
    art, tokenizer, words = load_art(work), Tokenizer.load(work / "tokenizer"), read_json(work / "words.json")
    spoken = {style["id"]: style["words"][0] for style in read_json(HERE / "styles.json")}
    asked = read_passed(work) if arguments.passed else set(art.concepts)
    jobs = [{"concept": concept, "style": style, "seed": seed, "ids": tokenizer.encode(f"{spoken[style]} {words[concept]['label']}")}
            for concept, style in sorted(zip(art.concepts, art.styles)) if concept in asked for seed in range(arguments.first_seed, arguments.first_seed + arguments.seeds)]
    write_json(work / "jobs.json", {"empty": tokenizer.encode(""), "steps": arguments.steps, "guidance": arguments.guidance, "jobs": jobs}, indent=None)
    print(f"{len(jobs)} drawings to make")


@torch.no_grad()
def embed(autoencoder: Autoencoder, pictures: np.ndarray, device) -> torch.Tensor:
    """Unit vectors [N, D] of straight-alpha bytes [N, H, W, 4]."""
    parts = [autoencoder.encoder(to_network(pictures[start:start + 64]).to(device)).flatten(1) for start in range(0, len(pictures), 64)]
    return F.normalize(torch.cat(parts), dim=1)


def judged(work, drawn: np.ndarray, concepts: list[str], offered: np.ndarray, device) -> dict:
    """The classifier's top-5 on the drawings, and its top-5 on real art that it has not seen so augmented."""
    if not (work / "classifier.pt").exists():
        return {}
    judge = Judge(work, device)
    right = judge.ranks(drawn, concepts) < 5
    real = judge.unseen["top5"]
    top5 = {"all": right.mean(), "real": real}
    if offered.any():
        top5 |= {"offered": right[offered].mean(), "offered_of_real": right[offered].mean() / real}
    return {"classifier_top5": {name: round(float(value), 3) for name, value in top5.items()}}


def report(arguments) -> None:
    work = arguments.work
    art, plan = load_art(work), read_json(work / "jobs.json")
    jobs = plan["jobs"]
    drawn = np.fromfile(work / "drawn.rgba", dtype=np.uint8).reshape(-1, SIZE, SIZE, 4)
    device = choose_device()
    autoencoder = Autoencoder().to(device).eval()
    autoencoder.load_state_dict(load_checkpoint(work / "autoencoder.pt", device)["average"])
    hits = np.zeros(len(jobs), dtype=bool)
    for style in dict.fromkeys(art.styles):
        members = [number for number, name in enumerate(art.styles) if name == style]
        asked = [number for number, job in enumerate(jobs) if job["style"] == style]
        if not asked:
            continue
        real = embed(autoencoder, art.pictures[members], device)
        nearest = (embed(autoencoder, drawn[asked], device) @ real.T).argmax(dim=1)
        place = {art.concepts[member]: row for row, member in enumerate(members)}
        for number, index in zip(asked, nearest.tolist()):
            own = place[jobs[number]["concept"]]
            hits[number] = index == own or bool(real[index] @ real[own] > SAME)
    entries = {entry["id"]: entry for entry in read_json(work / "concepts.json")}
    core = read_core()
    inside = np.array([clean(entries[job["concept"]]["label"]) in core for job in jobs])
    groups = np.array([entries[job["concept"]]["group"] for job in jobs])
    styles = np.array([job["style"] for job in jobs])
    parts = {"all": np.ones_like(hits), "core": inside, "others": ~inside, **{style: styles == style for style in dict.fromkeys(styles)},
             **{group: groups == group for group in sorted(set(groups))}}
    results = {}
    for job, hit in zip(jobs, hits):
        results.setdefault(job["concept"], []).append(bool(hit))
    share = {concept: round(float(np.mean(found)), 3) for concept, found in results.items()}
    passed = {concept: value for concept, value in share.items() if value >= PASS_SHARE}
    offered = np.array([job["concept"] in passed for job in jobs])
    scores = {name: hits[part].mean() for name, part in (parts | {"offered": offered}).items() if part.any()}
    by_classifier = judged(work, drawn, [job["concept"] for job in jobs], offered, device)
    write_json(work / "score.json", {"steps": plan["steps"], "guidance": plan["guidance"],
                                     "drawings": len(jobs), "concepts": len(share), "passed": len(passed),
                                     "top1": {name: round(float(value), 3) for name, value in scores.items()}, **by_classifier})
    write_json(work / "passed.json", passed)
    known = read_json(work / "shares.json") if (work / "shares.json").exists() else {}
    write_json(work / "shares.json", {**known, **share})
    chosen = random.Random(1).sample(range(len(jobs)), min(96, len(jobs)))
    sheet(drawn[chosen], 12).save(work / "score.png")
    for name, value in scores.items():
        print(f"top-1 {name}: {value:.3f}")
    for name, value in by_classifier.get("classifier_top5", {}).items():
        print(f"classifier's top-5 {name}: {value:.3f}")
    print(f"{len(passed)} of {len(share)} concepts pass")


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("action", choices=("prepare", "report"))
    arguments.add_argument("--seeds", type=int, default=1)
    arguments.add_argument("--first-seed", type=int, default=0)
    arguments.add_argument("--passed", action="store_true", help="only concepts that passed the last scoring, to be judged by seeds they were not chosen by")
    arguments.add_argument("--steps", type=int, default=STEPS)
    arguments.add_argument("--guidance", type=float, default=GUIDANCE)
    arguments = arguments.parse_args()
    {"prepare": prepare, "report": report}[arguments.action](arguments)


if __name__ == "__main__":
    main()
