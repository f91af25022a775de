"""Encodes the art and its augmentations once, for the denoiser to train on.

Writes <work>/latents.npz: each row a latent [16, 8, 8] in float16, the picture it shows and its colour
(-1 where it is the original, else an index into COLOUR_WORDS). There are no mirror images: no word asks for
them, and with them the model learns to hesitate between two sides.
"""
import numpy as np
import torch

from art import load_art, to_network
from autoencoder import Autoencoder
from recolour import Palette
from run import autocast, choose_device, load_checkpoint
from words import COLOUR_WORDS
from workspace import parser, save_atomically, write_json

BATCH = 64


def variants(picture: np.ndarray, palette: Palette):
    """(network input, colour index) for the original and, where it has a colour to change, eleven recolours."""
    yield to_network(picture[None])[0], -1
    if palette.recolourable:
        for index, name in enumerate(COLOUR_WORDS):
            yield palette.recoloured(name), index


@torch.no_grad()
def main() -> None:
    work, device = parser(__doc__).parse_args().work, choose_device()
    art = load_art(work)
    model = Autoencoder().to(device).eval()
    model.load_state_dict(load_checkpoint(work / "autoencoder.pt", device)["model"])
    latents, pictures, colours, pending, naturals = [], [], [], [], []

    def flush() -> None:
        if pending:
            with autocast(device):
                latents.append(model.encoder(torch.stack(pending).to(device)).half().cpu().numpy())
            pending.clear()

    for number in range(len(art)):
        palette = Palette(torch.from_numpy(art.pictures[number]))
        for values, colour in variants(art.pictures[number], palette):
            pending.append(values)
            pictures.append(number)
            colours.append(colour)
            if len(pending) == BATCH:
                flush()
        naturals.append(palette.natural_colour())
    flush()
    stacked = np.concatenate(latents)
    values = stacked.astype(np.float32)
    write_json(work / "latents.json", {"shift_factor": round(float(values.mean()), 5), "scaling_factor": round(float(1 / values.std()), 5),
                                       "natural_colours": naturals})

    def write(temporary) -> None:
        with open(temporary, "wb") as file:
            np.savez(file, latents=stacked, pictures=np.array(pictures), colours=np.array(colours))

    save_atomically(work / "latents.npz", write)
    print(f"{len(stacked)} latents of {len(art)} pictures, mean {values.mean():.4f}, standard deviation {values.std():.4f}")


if __name__ == "__main__":
    main()
