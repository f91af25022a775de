"""Encodes every variant once, for the denoiser to train on; writes <work>/latents.npz and latents.json."""
import numpy as np
import torch

from autoencoder import Autoencoder
from pictures import Pictures
from run import autocast, choose_device, load_checkpoint
from workspace import parser, save_atomically, write_json

BATCH = 128


@torch.no_grad()
def main() -> None:
    work, device = parser(__doc__).parse_args().work, choose_device()
    stored = np.load(work / "variants.npz")
    pictures = Pictures([(work / "variants.rgba", np.ones(len(stored["colours"]), dtype=bool))], device)
    model = Autoencoder().to(device, memory_format=torch.channels_last).eval()
    model.load_state_dict(load_checkpoint(work / "autoencoder.pt", device)["average"])
    latents = []
    for numbers in torch.arange(len(pictures)).split(BATCH):
        with autocast(device):
            latents.append(model.encoder(pictures.batch(numbers)).half().cpu().numpy())
    stacked = np.concatenate(latents)
    values = stacked.astype(np.float32)
    write_json(work / "latents.json", {"shift_factor": round(float(values.mean()), 5), "scaling_factor": round(float(1 / values.std()), 5)})

    def write(temporary) -> None:
        with open(temporary, "wb") as file:
            np.savez(file, latents=stacked, pictures=stored["pictures"], colours=stored["colours"])

    save_atomically(work / "latents.npz", write)
    print(f"{len(stacked)} latents, mean {values.mean():.4f}, standard deviation {values.std():.4f}")


if __name__ == "__main__":
    main()
