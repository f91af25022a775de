"""Trains the denoiser and the text encoder together; resumes from <work>/denoiser.pt.

Rectified flow: x = (1 - sigma) data + sigma noise; the network learns noise - data, told sigma * 1000.
"""
import random
from functools import partial

import numpy as np
import torch
import torch.nn.functional as F

from captions import Captions
from curriculum import CORE_WEIGHT, Curriculum
from denoiser import Denoiser
from ema import Ema
from layers import parameters_in_millions
from parallel import ParallelGradients
from run import Log, Run, add_budget_arguments, autocast, choose_device
from text_encoder import TextEncoder
from tokenizer import Tokenizer
from workspace import parser, read_json

BATCH = 48
PEAK_RATE = 1e-3
WARMUP_STEPS = 300
DECAY_FROM = 0.7          # fraction of the budget after which the rate falls to LAST_RATE of its peak
LAST_RATE = 0.03
SIGMA_MEAN = 0.4          # of sigma's logit: above 0, for which object it is gets decided in noise, and that is what is hard here
SPLIT_CHANCE = 0.03       # of words that are fed in pieces, so that unknown words' pieces are not noise
EMA_EVERY = 4


def learning_rate(step: int, fraction: float) -> float:
    warmup = min(1.0, (step + 1) / WARMUP_STEPS)
    fallen = min(max((fraction - DECAY_FROM) / (1 - DECAY_FROM), 0), 1)
    return PEAK_RATE * warmup * (1 - (1 - LAST_RATE) * fallen)


def build(vocabulary: int, device) -> torch.nn.ModuleDict:
    nets = torch.nn.ModuleDict({"text_encoder": TextEncoder(vocabulary), "unet": Denoiser()})
    return nets.to(device, memory_format=torch.channels_last)


def flow_loss(nets, latents, noise, sigma, input_ids) -> torch.Tensor:
    spread = sigma[:, None, None, None]
    noisy = ((1 - spread) * latents + spread * noise).contiguous(memory_format=torch.channels_last)
    with autocast(latents.device):
        velocity = nets["unet"](noisy, sigma * 1000, nets["text_encoder"](input_ids))
    return F.mse_loss(velocity.float(), noise - latents)


def main() -> None:
    arguments = parser(__doc__)
    add_budget_arguments(arguments, minutes=360)
    arguments.add_argument("--core-weight", type=float, default=CORE_WEIGHT, help="how much oftener core concepts are shown")
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    tokenizer = Tokenizer.load(work / "tokenizer")
    captions = Captions(read_json(work / "words.json"))
    curriculum = Curriculum(work, arguments.core_weight)
    torch.manual_seed(1)
    nets = build(len(tokenizer.vocabulary), device)
    optimiser = torch.optim.AdamW(nets.parameters(), lr=PEAK_RATE, betas=(0.9, 0.99), weight_decay=0.01, foreach=True)
    gradients = ParallelGradients(nets.parameters(), device)
    ema, log = Ema(nets), Log(work / "denoiser.log")
    draws, writing = np.random.default_rng(1), random.Random(1)
    run = Run(work / "denoiser.pt", log, nets, optimiser, arguments)
    if state := run.resume(device):
        ema.load(state["ema"])
        torch.set_rng_state(state["random"]["torch"].cpu())
        draws.bit_generator.state = state["random"]["draws"]
        writing.setstate(state["random"]["writing"])
    run.more = lambda: {"ema": ema.state(), "random": {
        "torch": torch.get_rng_state(), "draws": draws.bit_generator.state, "writing": writing.getstate()}}
    log.write(event="start", unet=parameters_in_millions(nets["unet"]), text_encoder=parameters_in_millions(nets["text_encoder"]),
              pictures=len(curriculum.concepts), latents=len(curriculum.latents), step=run.step)
    for _ in run.steps(BATCH, learning_rate):
        latents, shown = curriculum.batch(BATCH, draws)
        texts = [captions.write(concept, style, colour, writing) for concept, style, colour in shown]
        input_ids = torch.tensor([tokenizer.encode(text, SPLIT_CHANCE, writing) for text in texts], device=device)
        latents = torch.from_numpy(latents).to(device)
        noise, sigma = torch.randn_like(latents), (torch.randn(BATCH, device=device) + SIGMA_MEAN).sigmoid()
        optimiser.zero_grad(set_to_none=True)
        loss = gradients.accumulate(partial(flow_loss, nets), (latents, noise, sigma, input_ids))
        torch.nn.utils.clip_grad_norm_(nets.parameters(), 1.0)
        optimiser.step()
        if run.step % EMA_EVERY == 0:
            ema.update(run.step, EMA_EVERY)
        run.record(loss)


if __name__ == "__main__":
    main()
