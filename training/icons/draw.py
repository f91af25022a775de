"""draw.mjs in torch, for an accelerator: draws <work>/jobs.json into <work>/drawn.rgba with weights rounded as export.py stores them.

  draw.py --work <work> [--weights float32]
"""
import torch

from art import to_bytes
from compress import rounded
from export import PARTS
from run import choose_device
from sampling import Sampler
from workspace import parser, read_json

BATCH = 256


def round_weights(sampler: Sampler) -> None:
    """As the exported file holds them: int8 with a scale per output channel, or sixteen bits."""
    nets = {**sampler.nets, "vae_decoder": sampler.autoencoder.decoder}
    for name, net in nets.items():
        for weight in net.parameters():
            if weight.ndim > 1:
                weight.data = rounded(weight.data, PARTS[name])


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--weights", choices=("stored", "float32"), default="stored")
    arguments = arguments.parse_args()
    work = arguments.work
    plan = read_json(work / "jobs.json")
    sampler = Sampler(work, choose_device())
    if arguments.weights == "stored":
        round_weights(sampler)
    jobs = plan["jobs"]
    with open(work / "drawn.rgba", "wb") as file:
        for start in range(0, len(jobs), BATCH):
            batch = jobs[start:start + BATCH]
            ids = torch.tensor([job["ids"] for job in batch])
            pictures = sampler.draw_ids(ids, torch.tensor([plan["empty"]]), [job["seed"] for job in batch], plan["steps"], plan["guidance"])
            file.write(to_bytes(pictures.cpu()).tobytes())
    print(f"{len(jobs)} pictures")


if __name__ == "__main__":
    main()
