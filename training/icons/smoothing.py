"""What evening out the decoder's fills gains: PSNR of the art through the exported autoencoder, without and with it, by style.

The engine does it after decoding (FillSmoother.cs, `fill_smoothing` in vae_decoder/config.json).
"""
import json

import numpy as np
import torch
import torch.nn.functional as F

from autoencoder import SIZE, CrispDecoder
from exported import MODEL, read_autoencoder
from workspace import parser

RADIUS = 3
REACH = json.loads((MODEL / "vae_decoder" / "config.json").read_text()).get("fill_smoothing", 0)


def smooth_fills(pictures: torch.Tensor, reach: float = REACH) -> torch.Tensor:
    """Premultiplied [N, 4, H, W] in [0, 1]: each pixel the mean of those around it that are nearer to it than the reach (biweight)."""
    if reach == 0:
        return pictures
    height, width = pictures.shape[-2:]
    padded = F.pad(pictures, (RADIUS,) * 4, mode="replicate")
    total, weights = torch.zeros_like(pictures), torch.zeros_like(pictures[:, :1])
    for y in range(-RADIUS, RADIUS + 1):
        for x in range(-RADIUS, RADIUS + 1):
            if x * x + y * y > RADIUS * RADIUS + 1:
                continue
            other = padded[:, :, RADIUS + y:RADIUS + y + height, RADIUS + x:RADIUS + x + width]
            weight = (1 - ((other - pictures) ** 2).sum(1, keepdim=True) / reach ** 2).clamp(min=0) ** 2
            total, weights = total + weight * other, weights + weight
    return total / weights


def on_white(pictures: torch.Tensor) -> torch.Tensor:
    return (pictures[:, :3] + 1 - pictures[:, 3:]).clamp(0, 1)


def decibels(pictures: torch.Tensor, originals: torch.Tensor) -> torch.Tensor:
    return -10 * torch.log10(((on_white(pictures) - on_white(originals)) ** 2).mean((1, 2, 3)))


@torch.no_grad()
def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--reaches", type=float, nargs="+", default=[REACH])
    arguments.add_argument("--pictures", type=int, default=32, help="of each style")
    arguments = arguments.parse_args()
    autoencoder = read_autoencoder()
    decoder = CrispDecoder(autoencoder.decoder)
    random = np.random.default_rng(5)
    for path in sorted((arguments.work / "art").glob("*.rgba")):
        art = np.memmap(path, dtype=np.uint8, mode="r").reshape(-1, SIZE, SIZE, 4)
        chosen = art[np.sort(random.choice(len(art), arguments.pictures, replace=False))]
        straight = torch.from_numpy(np.asarray(chosen)).float().permute(0, 3, 1, 2) / 255
        originals = torch.cat([straight[:, :3] * straight[:, 3:], straight[:, 3:]], dim=1)
        drawn = torch.cat([decoder(autoencoder.encoder(one[None] * 2 - 1)) for one in originals]) / 2 + 0.5
        plain = decibels(drawn, originals)
        print(f"{path.stem:10} {plain.mean():.2f} dB", *(
            f"| {reach:g}: {(gain := decibels(smooth_fills(drawn, reach), originals) - plain).mean():+.2f}, worst {gain.min():+.2f}"
            for reach in arguments.reaches))


if __name__ == "__main__":
    main()
