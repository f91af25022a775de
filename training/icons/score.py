"""How often a drawing's nearest real picture, of the same style, shows the concept asked for; over every picture there is.

  score.py prepare   writes <work>/jobs.json, for draw.mjs
  score.py report    reads <work>/drawn.rgba; prints top-1 and writes score.json, passed.json and score.png

"Nearest" is by cosine among all real pictures of the style, in the autoencoder's latents or, with --embedding
classifier, in the embedding of a classifier trained on real art alone.
"""
import random

import numpy as np
import torch
import torch.nn.functional as F

from art import load_art, to_network
from autoencoder import SIZE, Autoencoder
from classifier import Classifier
from run import choose_device, load_checkpoint
from sample import sheet
from tokenizer import Tokenizer
from words import clean, read_list
from workspace import HERE, parser, read_json, write_json

PASS_SHARE = 0.75     # of a concept's drawings that must be retrieved for it to be offered


def prepare(arguments) -> None:
    work = arguments.work
    art, tokenizer, words = load_art(work), Tokenizer.load(work / "tokenizer"), read_json(work / "words.json")
    spoken = {style["id"]: style["words"][0] for style in read_json(HERE / "styles.json")}
    jobs = [{"concept": concept, "style": style, "seed": seed, "ids": tokenizer.encode(f"{spoken[style]} {words[concept]['label']}")}
            for concept, style in sorted(zip(art.concepts, art.styles)) for seed in range(arguments.seeds)]
    write_json(work / "jobs.json", {"empty": tokenizer.encode(""), "steps": arguments.steps, "guidance": arguments.guidance, "jobs": jobs}, indent=None)
    print(f"{len(jobs)} drawings to make")


class Embedder:
    def __init__(self, work, kind: str, device):
        self.device = device
        self.autoencoder = Autoencoder().to(device).eval()
        self.autoencoder.load_state_dict(load_checkpoint(work / "autoencoder.pt", device)["model"])
        self.classifier = None
        if kind == "classifier":
            state = load_checkpoint(work / "classifier.pt", device)
            self.classifier = Classifier(len(state["concepts"])).to(device).eval()
            self.classifier.load_state_dict(state["model"])

    @torch.no_grad()
    def __call__(self, pictures: np.ndarray) -> torch.Tensor:
        """Unit vectors [N, D] of straight-alpha bytes [N, H, W, 4]."""
        parts = []
        for start in range(0, len(pictures), 64):
            latents = self.autoencoder.encoder(to_network(pictures[start:start + 64]).to(self.device))
            parts.append(F.normalize(latents.flatten(1), dim=1) if self.classifier is None else self.classifier.embed(latents))
        return torch.cat(parts)


def report(arguments) -> None:
    work = arguments.work
    art, plan = load_art(work), read_json(work / "jobs.json")
    jobs = plan["jobs"]
    drawn = np.fromfile(work / "drawn.rgba", dtype=np.uint8).reshape(-1, SIZE, SIZE, 4)
    embed = Embedder(work, arguments.embedding, choose_device())
    hits = np.zeros(len(jobs), dtype=bool)
    for style in dict.fromkeys(art.styles):
        members = [number for number, name in enumerate(art.styles) if name == style]
        asked = [number for number, job in enumerate(jobs) if job["style"] == style]
        nearest = (embed(drawn[asked]) @ embed(art.pictures[members]).T).argmax(dim=1)
        for number, index in zip(asked, nearest.tolist()):
            hits[number] = art.concepts[members[index]] == jobs[number]["concept"]
    entries = {entry["id"]: entry for entry in read_json(work / "concepts.json")}
    core = {clean(label) for label in read_list("core.txt")}
    inside = np.array([clean(entries[job["concept"]]["label"]) in core for job in jobs])
    groups = np.array([entries[job["concept"]]["group"] for job in jobs])
    styles = np.array([job["style"] for job in jobs])
    scores = {"all": hits.mean(), "core": hits[inside].mean(), "others": hits[~inside].mean(),
              **{style: hits[styles == style].mean() for style in dict.fromkeys(styles)},
              **{group: hits[groups == group].mean() for group in sorted(set(groups))}}
    share = {}
    for job, hit in zip(jobs, hits):
        share.setdefault(job["concept"], []).append(bool(hit))
    passed = {concept: round(float(np.mean(results)), 3) for concept, results in share.items() if np.mean(results) >= PASS_SHARE}
    write_json(work / "score.json", {"steps": plan["steps"], "guidance": plan["guidance"], "embedding": arguments.embedding,
                                     "drawings": len(jobs), "concepts": len(share), "passed": len(passed),
                                     "top1": {name: round(float(value), 3) for name, value in scores.items()}})
    write_json(work / "passed.json", passed)
    chosen = random.Random(1).sample(range(len(jobs)), min(96, len(jobs)))
    sheet(drawn[chosen], 12).save(work / "score.png")
    for name, value in scores.items():
        print(f"top-1 {name}: {value:.3f}")
    print(f"{len(passed)} of {len(share)} concepts pass")


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("action", choices=("prepare", "report"))
    arguments.add_argument("--seeds", type=int, default=1)
    arguments.add_argument("--steps", type=int, default=10)
    arguments.add_argument("--guidance", type=float, default=4.0)
    arguments.add_argument("--embedding", choices=("latents", "classifier"), default="latents")
    arguments = arguments.parse_args()
    {"prepare": prepare, "report": report}[arguments.action](arguments)


if __name__ == "__main__":
    main()
