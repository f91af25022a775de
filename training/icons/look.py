"""Draws a list of prompts by a running Easel, onto contact sheets to be looked at.

  look.py PROMPTS.txt --server http://localhost:5280 --out sheets [--size 512x512] [--seed 1] [--only 3,17]

One prompt a line. Under each picture stand the prompt, what the server says it drew, and its warnings; the same in
words are in log.txt. How many are drawn as one would draw them is for a person to say.
"""
import argparse
import base64
import io
import json
import pathlib
import textwrap
import urllib.error
import urllib.request

from PIL import Image, ImageDraw, ImageFont

FONT = pathlib.Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
SIDE, BORDER, LINE, LINES = 320, 4, 15, 9
COLUMNS, ROWS = 4, 4


def draw(server: str, prompt: str, size: str, seed: int) -> tuple[Image.Image, str, list[str]]:
    """The picture on white, what it is said to show, and the warnings; a refusal is a red picture."""
    body = json.dumps({"prompt": prompt, "size": size, "quality": "medium", "seed": seed}).encode()
    request = urllib.request.Request(f"{server}/v1/images/generations", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        return Image.new("RGB", (SIDE, SIDE), "red"), "", [error.read().decode()]
    picture = Image.open(io.BytesIO(base64.b64decode(answer["data"][0]["b64_json"]))).convert("RGBA")
    ground = Image.new("RGBA", picture.size, "white")
    ground.alpha_composite(picture)
    warnings = answer.get("warnings") or answer.get("easel", {}).get("warnings") or []
    return ground.convert("RGB"), answer["data"][0].get("revised_prompt") or "", [warning["message"] for warning in warnings]


def cell(picture: Image.Image, texts: list[tuple[str, str]]) -> Image.Image:
    """A picture with lines of text under it, each in its colour."""
    font = ImageFont.truetype(str(FONT), 12) if FONT.exists() else ImageFont.load_default()
    made = Image.new("RGB", (SIDE + 2 * BORDER, SIDE + LINES * LINE), "white")
    picture.thumbnail((SIDE, SIDE), Image.LANCZOS)
    made.paste(picture, ((made.width - picture.width) // 2, BORDER))
    lines = [(line, colour) for text, colour in texts for line in textwrap.wrap(text, 50)]
    for number, (line, colour) in enumerate(lines):
        ImageDraw.Draw(made).text((BORDER, SIDE + BORDER + number * LINE), line, fill=colour, font=font)
    return made


def sheet(cells: list[Image.Image]) -> Image.Image:
    rows = -(-len(cells) // COLUMNS)
    made = Image.new("RGB", (COLUMNS * cells[0].width, rows * cells[0].height), "white")
    for number, one in enumerate(cells):
        made.paste(one, (number % COLUMNS * one.width, number // COLUMNS * one.height))
    return made


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("prompts", type=pathlib.Path)
    arguments.add_argument("--server", default="http://localhost:5280")
    arguments.add_argument("--out", type=pathlib.Path, required=True)
    arguments.add_argument("--size", default="512x512")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only", default="", help="numbers of prompts, with commas between")
    arguments = arguments.parse_args()
    only = {int(number) for number in arguments.only.split(",") if number}
    arguments.out.mkdir(parents=True, exist_ok=True)
    prompts = [line for line in arguments.prompts.read_text().splitlines() if line.strip()]
    cells = []
    with (arguments.out / "log.txt").open("w") as log:
        for number, prompt in enumerate(prompts, 1):
            if only and number not in only:
                continue
            picture, revised, warnings = draw(arguments.server, prompt, arguments.size, arguments.seed)
            texts = [(f"{number}. {prompt}", "black"), (revised, "blue"), *((warning, "red") for warning in warnings)]
            log.write("\n   ".join(text for text, _ in texts) + "\n")
            log.flush()
            cells.append(cell(picture, texts))
    for first in range(0, len(cells), COLUMNS * ROWS):
        sheet(cells[first:first + COLUMNS * ROWS]).save(arguments.out / f"sheet{first // (COLUMNS * ROWS) + 1}.png")


if __name__ == "__main__":
    main()
