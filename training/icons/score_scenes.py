"""Whether scenes hold as many separate objects as were asked for, and each is what was asked for.

  score_scenes.py --server http://localhost:5280

Asks a running Easel for counts of one to five and for pairs ("a fox and a drum"), cuts what it draws into connected
areas, and lets the classifier (train_classifier.py) name each. Prints the shares, and of the same objects drawn alone.
"""
import base64
import io
import json
import urllib.request

import numpy as np
from PIL import Image, ImageFilter

from autoencoder import SIZE
from judge import Judge
from run import choose_device
from score import read_passed
from workspace import parser, read_json, write_json

NUMBERS = ("one", "two", "three", "four", "five")
COUNTED, PAIRS = 20, 100
SIGHT = 256        # pixels of a side at which areas are told apart
VISIBLE = 128      # alpha
BRIDGED = 5        # pixels of SIGHT: parts of one object nearer than this belong together
LEAST = 0.12       # of the largest area; smaller ones are specks


def drawn(server: str, prompt: str) -> Image.Image:
    body = json.dumps({"prompt": prompt, "size": "1024x1024", "background": "transparent", "quality": "medium", "seed": 1}).encode()
    request = urllib.request.Request(f"{server}/v1/images/generations", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return Image.open(io.BytesIO(base64.b64decode(json.load(answer)["data"][0]["b64_json"]))).convert("RGBA")


def areas(mask: np.ndarray) -> list[np.ndarray]:
    """The connected areas of a mask, as masks."""
    waiting, found = mask.copy(), []
    while waiting.any():
        area = np.zeros_like(mask)
        front = [tuple(np.argwhere(waiting)[0])]
        waiting[front[0]] = False
        while front:
            y, x = front.pop()
            area[y, x] = True
            for near in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if 0 <= near[0] < mask.shape[0] and 0 <= near[1] < mask.shape[1] and waiting[near]:
                    waiting[near] = False
                    front.append(near)
        found.append(area)
    return found


def objects(picture: Image.Image) -> list[np.ndarray]:
    """Each separate object by itself, [SIZE, SIZE, 4], as large in its frame as the art is in its own."""
    small = picture.resize((SIGHT, SIGHT), Image.LANCZOS)
    seen = Image.fromarray((np.asarray(small)[..., 3] >= VISIBLE).astype(np.uint8) * 255)
    joined = np.asarray(seen.filter(ImageFilter.MaxFilter(BRIDGED))) > 0
    found = areas(joined)
    largest = max((area.sum() for area in found), default=0)
    cut = []
    for area in (area for area in found if area.sum() >= LEAST * largest):
        rows, columns = np.where(area.any(axis=1))[0], np.where(area.any(axis=0))[0]
        box = np.array([columns[0], rows[0], columns[-1] + 1, rows[-1] + 1]) * picture.width / SIGHT
        alone = np.asarray(picture).copy()
        mask = Image.fromarray(area.astype(np.uint8) * 255).resize(picture.size, Image.NEAREST)
        alone[np.asarray(mask) == 0] = 0
        side = max(box[2] - box[0], box[3] - box[1]) * 1.06
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        frame = [round(value) for value in (middle[0] - side / 2, middle[1] - side / 2, middle[0] + side / 2, middle[1] + side / 2)]
        cut.append(np.asarray(Image.fromarray(alone, "RGBA").crop(frame).resize((SIZE, SIZE), Image.LANCZOS)))
    return cut


def share(values) -> float:
    return round(float(np.mean(values)), 3) if len(values) else 0.0


class Score:
    def __init__(self, judge: Judge, server: str):
        self.judge, self.server = judge, server

    def known(self, pictures: list[np.ndarray], concepts: list[str]) -> list[bool]:
        """For each picture, whether any of the concepts is among the classifier's first five."""
        if not pictures:
            return []
        stacked = np.stack(pictures)
        ranks = np.stack([self.judge.ranks(stacked, [concept] * len(pictures)) for concept in concepts])
        return list((ranks < 5).any(axis=0))

    def ask(self, prompt: str, concepts: list[str]) -> tuple[int, list[bool]]:
        found = objects(drawn(self.server, prompt))
        return len(found), self.known(found, concepts)


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("--server", default="http://localhost:5280")
    arguments = arguments.parse_args()
    work = arguments.work
    words, passed = read_json(work / "words.json"), sorted(read_passed(work))
    score = Score(Judge(work, choose_device()), arguments.server)
    chosen = [passed[i] for i in np.linspace(0, len(passed) - 1, 2 * PAIRS).round().astype(int)]
    # An object whose own picture is in several pieces says nothing about counting.
    alone = {concept: score.ask(f"a {words[concept]['label']}", [concept]) for concept in dict.fromkeys(chosen)}
    whole = [concept for concept in alone if alone[concept][0] == 1]
    if not whole:
        raise SystemExit("No object came out in one piece: train the denoiser longer, and score again.")
    counted = [whole[i] for i in np.linspace(0, len(whole) - 1, COUNTED).round().astype(int)]
    results = {"alone": {"objects": len(whole), "of": len(alone), "known": share([alone[concept][1][0] for concept in whole])}}
    for number, word in enumerate(NUMBERS, 1):
        answers = [score.ask(f"{word} {words[concept]['label']}", [concept]) for concept in counted]
        results[word] = {"right": share([count == number for count, _ in answers]), "known": share(sum((known for _, known in answers), []))}
    results["counted alone"] = {"known": share([alone[concept][1][0] for concept in counted])}
    pairs = [(whole[i], whole[-1 - i]) for i in range(len(whole) // 2)][:PAIRS]
    answers = [score.ask(f"a {words[one]['label']} and a {words[other]['label']}", [one, other]) for one, other in pairs]
    results["pairs"] = {"of": len(pairs), "right": share([count == 2 for count, _ in answers]), "known": share(sum((known for _, known in answers), []))}
    write_json(work / "scenes.json", results)
    for name, values in results.items():
        print(name, *(f"{key} {value}" for key, value in values.items()), sep=", ")


if __name__ == "__main__":
    main()
