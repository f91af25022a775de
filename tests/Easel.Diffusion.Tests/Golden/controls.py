"""Draws with tiny checkpoints under tiny ControlNets through the reference, and writes controls.json: the ControlNets' tensors, the request, the pixels.

Run: /usr/bin/python3 controls.py (torch). The checkpoints are those of checkpoints.py. A ControlNet counts in the steps that lie between its start
and its end, as in diffusers' pipelines (control_guidance_start and _end).
"""
import base64
import json
from pathlib import Path

import numpy as np
import torch

import checkpoints
import schedulers
from checkpoints import SD, SIDE, Checkpoint
from reference import controlnet
from reference.formula import Weights, given

torch.set_grad_enabled(False)
HINTS = (4, 8)
LAYOUTS = {"canny": ("control_model.", controlnet.SingleFile), "depth": ("depth/", controlnet.Diffusers), "pose": ("pose/", controlnet.Diffusers)}


class Controlled(Checkpoint):
    """controls: of each its name, its picture, its strength, its start and its end."""
    controls, run = (), None
    nets = {}

    def control(self, x, t, context, more):
        if t not in self.run:  # each timestep is asked about once
            self.run.append(t)
        at = self.run.index(t)
        skips, middle = None, None
        for name, picture, strength, start, end in self.controls:
            if at / self.count < start or (at + 1) / self.count > end:
                continue
            prefix, layout = LAYOUTS[name]
            weights = Weights(prefix, torch.float32, self.nets.setdefault((self.shape["family"], name), {}))
            shown = torch.from_numpy(picture).float().permute(2, 0, 1)[None] / 255
            added = controlnet.control(weights, x, t, context, shown, strength=strength, layout=layout, hints=HINTS, **more)
            skips, middle = added if skips is None else ([a + b for a, b in zip(skips, added[0])], middle + added[1])
        return None if skips is None else (skips, middle)


def case(checkpoint, name, controls, count, solver, class_name, config, **request):
    checkpoint.controls, checkpoint.run, checkpoint.count = controls, [], count
    expected = checkpoints.case(checkpoint, name, solver, class_name, config, **request)
    assert len(checkpoint.run) == count, (name, checkpoint.run)
    return {**expected, "controls": [
        {"name": name, "picture": base64.b64encode(picture.astype(np.uint8).tobytes()).decode(), "strength": strength, "start": start, "end": end}
        for name, picture, strength, start, end in controls]}


def main():
    pictures = [np.floor((given(f"control {i}", SIDE, SIDE, 3).numpy() + 1) * 127.99) for i in range(2)]
    source = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    hole = np.zeros((SIDE, SIDE), bool)
    hole[3:11, 5:13] = True
    ddim = {**SD, "steps_offset": 1, "set_alpha_to_one": False, "clip_sample": False}
    karras = {**SD, "use_karras_sigmas": True}
    leading = {**SD, "timestep_spacing": "leading", "steps_offset": 1}
    plain = {"steps": 5, "prompt": "a photo of a cat", "negative": "a dog", "guidance": 3.0, "seed": 42}
    one, two = ("canny", pictures[0], 0.8, 0, 1), ("depth", pictures[1], 0.5, 0.2, 0.7)
    sd = Controlled("Stable Diffusion 1 as a single file", "single", family="sd1", dtype=torch.float16)
    dpm = (schedulers.dpm, "DPMSolverMultistepScheduler", karras)
    cases = [
        case(sd, "text to image", [one], 5, *dpm, **plain),
        case(sd, "two, of which one counts for a part of the steps", [one, two], 5, *dpm, **plain),
        case(sd, "without guidance", [one], 5, *dpm, **{**plain, "guidance": 1.0}),
        case(sd, "image to image", [two], 3, None, "DDIMScheduler", ddim, **plain, source=source, strength=0.6),
        case(sd, "inpainting", [one], 5, None, "DDIMScheduler", ddim, **plain, source=source, strength=1.0, mask=hole),
    ]
    xl = Controlled("Stable Diffusion XL as a single file", "single", family="xl")
    more = [case(xl, "text to image", [("pose", pictures[0], 0.8, 0, 1)], 5, schedulers.euler, "EulerDiscreteScheduler", leading, **plain)]
    nets = {name: shapes for (_, name), shapes in Controlled.nets.items()}
    Path(__file__).with_name("controls.json").write_text(json.dumps({
        "nets": nets, "checkpoints": [{"name": sd.name, "cases": cases}, {"name": xl.name, "cases": more}]}) + "\n")


if __name__ == "__main__":
    main()
