"""Runs the reference's networks on weights made by formula, and writes networks.json: tensors by name and shape, inputs by name and shape, outputs.

Run: /usr/bin/python3 networks.py (torch). Nothing here is shared with the C# code.
"""
import json
from pathlib import Path

import torch

from reference import autoencoder, clip, tiny, unet
from reference.formula import Weights, given

torch.set_grad_enabled(False)
IDS = torch.tensor([[98, 5, 17, 3, 99, 99, 99, 99], [98, 99, 99, 99, 99, 99, 99, 99]])


def numbers(x):
    return [float(f"{v:.6g}") for v in x.reshape(-1).tolist()]


def entry(name, w, inputs, outputs, **settings):
    return {"name": name, "tensors": w.shapes, "inputs": {key: list(value.shape) for key, value in inputs.items()},
            "outputs": {key: numbers(value) for key, value in outputs.items()}, **settings}


def text(name, layout, quick, skip, normed, project):
    w = Weights()
    states, final, pooled = clip.encode(w, IDS, vocabulary=100, width=32, layers=3, heads=4, quick=quick, layout=layout, positions=10, project=project, end=99)
    state = states[len(states) - 1 - skip]
    outputs = {"last_hidden_state": final(state) if normed else state}
    if pooled is not None:
        outputs["text_embeds"] = pooled
    return entry(name, w, {}, outputs, kind="clip", ids=IDS.tolist(), heads=4, quick=quick, skip=skip, normed=normed, end=99)


def denoiser(name, layout, **shape):
    w = Weights(dtype=shape.pop("dtype", torch.float32))
    inputs = {"sample": given("sample", 2, shape.pop("channels", 4), 8, 12), "encoder_hidden_states": given("encoder_hidden_states", 2, 8, 16)}
    more = {}
    if shape.pop("sized", False):
        unet.SIZE_WAVES = 8
        inputs["text_embeds"], inputs["time_ids"] = given("text_embeds", 2, 16), given("time_ids", 2, 6)
        more = {"pooled": inputs["text_embeds"], "sizes": inputs["time_ids"]}
    output = unet.denoise(w, inputs["sample"], 601, inputs["encoder_hidden_states"], layout=layout, blocks=2, **shape, **more)
    return entry(name, w, inputs, {"out_sample": output}, kind="unet", dtype=str(w.dtype).split(".")[-1])


def codec(name, layout, latents, quant):
    w = Weights()
    z, picture = given("latent_sample", 1, latents, 4, 6), given("picture", 1, 3, 16, 24)
    shape = {"widths": (32, 64, 64), "blocks": 1, "layout": layout, "quant": quant}
    decoded, mean = autoencoder.decode(w, z, **shape), autoencoder.encode(w, picture, latents=latents, **shape)
    return entry(name, w, {"latent_sample": z, "picture": picture}, {"sample": decoded, "mean": mean}, kind="vae")


def tiny_decoder(name, prefix, first):
    w = Weights()
    z = given("latent_sample", 1, 4, 4, 6)
    return entry(name, w, {"latent_sample": z}, {"sample": tiny.decode(w, z, doublings=2, prefix=prefix, first=first)}, kind="tiny")


def eight(width): return 8
def of_four(width): return max(1, width // 64)


def main():
    # Two residual blocks and two levels have everything that four have: halving, doubling, skips of either kind, levels without attention.
    golden = [
        text("clip in Hugging Face's layout", clip.hugging_face, True, 0, True, None),
        text("clip, penultimate layer, normed, pooled", clip.hugging_face, False, 1, True, 24),
        text("clip in OpenCLIP's layout, penultimate layer as it is, pooled", clip.open_clip, False, 1, False, 24),
        denoiser("unet of a single file", unet.SingleFile, widths=(32, 64), depths=(1, 0), heads=eight),
        denoiser("unet of a single file in float16", unet.SingleFile, widths=(32, 64), depths=(1, 1), heads=eight, dtype=torch.float16),
        denoiser("unet of diffusers in bfloat16", unet.Diffusers, widths=(32, 64), depths=(0, 1), heads=eight, dtype=torch.bfloat16),
        denoiser("unet with linear projections and sizes", unet.SingleFile, widths=(32, 64), depths=(0, 2), heads=of_four, linear_projection=True, sized=True),
        denoiser("unet for inpainting", unet.Diffusers, widths=(32, 64), depths=(1, 1), heads=eight, channels=9),
        codec("autoencoder of a single file", autoencoder.SingleFile, 4, True),
        codec("autoencoder of diffusers, 16 channels", autoencoder.Diffusers, 16, False),
        tiny_decoder("tiny decoder as published", "", 1),
        tiny_decoder("tiny decoder of diffusers", "decoder.layers.", 0),
    ]
    Path(__file__).with_name("networks.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
