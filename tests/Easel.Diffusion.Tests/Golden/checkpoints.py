"""Draws with tiny whole checkpoints through the reference, and writes checkpoints.json: tensors by name and shape, the request, the pixels.

Run: /usr/bin/python3 checkpoints.py (torch). Networks: reference/. Solvers: schedulers.py, over latents instead of four numbers. Noise:
noise.py, whose second counter word is 0 for the start and k + 1 for what step k adds. Tokens: CLIP's published vocabulary, whose ids of
these words are known. Nothing here is shared with the C# code.
"""
import base64
import json
from pathlib import Path

import numpy as np
import torch

import noise as philox
import schedulers
from reference import autoencoder, clip, unet
from reference.formula import Weights, given

torch.set_grad_enabled(False)
WORDS = {"a": 320, "photo": 1125, "of": 539, "cat": 2368, "dog": 1929}
START, END = 49406, 49407
SIDE = 16  # pixels; two levels of the autoencoder make latents of 8
SD = schedulers.SD


def tokens(prompt, padding):
    ids = [START, *(WORDS[word] for word in prompt.split()), END]
    return ids + [padding] * (77 - len(ids))


def normals(seed, stream, count):
    plain = philox.philox
    philox.philox = lambda counter, key: plain((counter[0], stream, 0, 0), key)
    values = philox.normals(seed, count)
    philox.philox = plain
    return np.array(values, dtype=np.float32).astype(float)


class Checkpoint:
    def __init__(self, name, layout, **shape):
        self.name, self.single, self.shape, self.shapes = name, layout == "single", shape, {}
        self.dtype = shape.get("dtype", torch.float32)

    def weights(self, single, folder):
        # A folder's parts are files of their own: the name in the list is part/tensor.
        return Weights(single if self.single else folder + "/", self.dtype, self.shapes)

    def text(self, prompts):
        family = self.shape["family"]
        if family == "sd2":
            states, final, _ = clip.encode(self.weights("cond_stage_model.model.", "text_encoder"), torch.tensor([tokens(p, 0) for p in prompts]),
                                           vocabulary=49408, width=64, layers=3, heads=1, quick=False, layout=clip.open_clip)
            return final(states[-2]), None
        first = self.weights("conditioner.embedders.0.transformer." if family == "xl" else "cond_stage_model.transformer.", "text_encoder")
        states, final, _ = clip.encode(first, torch.tensor([tokens(p, END) for p in prompts]), vocabulary=49408, width=32, layers=2, heads=1, quick=True)
        if family != "xl":
            return final(states[-1]), None
        second = self.weights("conditioner.embedders.1.model.", "text_encoder_2")
        layout = clip.open_clip if self.single else clip.hugging_face
        states2, _, pooled = clip.encode(second, torch.tensor([tokens(p, 0) for p in prompts]), vocabulary=49408, width=64, layers=3, heads=1,
                                         quick=False, layout=layout, project=32)
        context = torch.cat([states[-2], states2[-2]], -1)
        for i, prompt in enumerate(prompts):
            if not prompt:  # trained on zeros where there is no prompt
                context[i], pooled[i] = 0, 0
        return context, pooled

    def weighted(self, prompts, skip):
        """Of Stable Diffusion 1: each prompt a list of chunks, each a list of words with weights; as AUTOMATIC1111 reads them."""
        most = max(len(chunks) for chunks in prompts)
        rows = []
        for chunks in prompts:
            for chunk in chunks + [[]] * (most - len(chunks)):
                ids = torch.tensor([tokens(" ".join(word for word, _ in chunk), END)])
                states, final, _ = clip.encode(self.weights("cond_stage_model.transformer.", "text_encoder"), ids, vocabulary=49408, width=32,
                                               layers=2, heads=1, quick=True)
                z = final(states[-skip])
                by = torch.ones(77)
                for i, (_, weight) in enumerate(chunk):
                    by[i + 1] = weight
                heavy = z * by[None, :, None]
                rows.append(heavy * (z.mean() / heavy.mean()) if chunk else z)
        return torch.cat(rows).reshape(len(prompts), most * 77, 32), None

    def denoise(self, x, t, context, pooled):
        family = self.shape["family"]
        more = {"guidance": self.guidance} if self.shape.get("distilled") else {}
        if family == "xl":
            unet.SIZE_WAVES = 8
            more = {"pooled": pooled, "sizes": torch.tensor([[SIDE, SIDE, 0, 0, SIDE, SIDE]] * len(x)).float()}
        newer = family != "sd1"
        layout = unet.SingleFile if self.single else unet.Diffusers
        heads = (lambda width: max(1, width // 64)) if newer else (lambda width: 8)
        more = {**more, "widths": (32, 64), "blocks": 1, "depths": (1, 2) if newer else (1, 1), "heads": heads, "linear_projection": newer}
        return unet.denoise(self.weights("model.diffusion_model.", "unet"), x, t, context, layout=layout, added=self.control(x, t, context, more), **more)

    def control(self, x, t, context, more):
        """What ControlNets add; none here."""
        return None

    def codec(self):
        layout = autoencoder.SingleFile if self.single else autoencoder.Diffusers
        return self.weights("first_stage_model.", "vae"), {"widths": (32, 64), "blocks": 1, "layout": layout}

    @property
    def scaling(self):
        return 0.13025 if self.shape["family"] == "xl" else 0.18215

    def decode(self, latents):
        w, shape = self.codec()
        picture = autoencoder.decode(w, torch.from_numpy(latents).float().reshape(1, 4, SIDE // 2, SIDE // 2) / self.scaling, **shape)
        return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)

    def encode(self, pixels):
        w, shape = self.codec()
        planes = torch.from_numpy(pixels).float().permute(2, 0, 1)[None] / 127.5 - 1
        return autoencoder.encode(w, planes, **shape).numpy().reshape(-1) * self.scaling

    def draw(self, solver, config, steps, prompt, negative, guidance, seed, source=None, strength=1.0, mask=None,
             chunks=None, clip_skip=None):
        """mask: True where a pixel is drawn anew."""
        if self.shape.get("distilled"):  # it is told the guidance, and asked once
            self.guidance, guidance = guidance, 1
        if chunks is None:
            context, pooled = self.text([negative, prompt] if guidance != 1 else [prompt])
        else:
            context, pooled = self.weighted([[[(word, 1) for word in negative.split()]], chunks], clip_skip or 1)
        count = 4 * (SIDE // 2) ** 2

        def predict(x, t):
            batch = torch.from_numpy(np.asarray(x)).float().reshape(1, 4, SIDE // 2, SIDE // 2).repeat(len(context), 1, 1, 1)
            out = self.denoise(batch, float(t), context, pooled)
            return (out if guidance == 1 else out[:1] + guidance * (out[1:] - out[:1])).double().numpy().reshape(-1)
        schedulers.model, schedulers.START = predict, normals(seed, 0, count)
        schedulers.fresh = lambda step: normals(seed, step + 1, count)
        self.encode(np.zeros((SIDE, SIDE, 3)))  # every checkpoint has its encoder
        if source is None:
            _, _, trace, _ = solver(config, steps)
            return self.decode(trace[-1][1])
        return self.edit(config, steps, source, strength, mask, schedulers.START)

    def edit(self, config, steps, source, strength, mask, noise):
        """DDIM from a picture (Meng et al. 2022), what is known put back before each step (Lugmayr et al. 2022, equation 8)."""
        a, clean = schedulers.alphas(config), self.encode(source)
        times = schedulers.spaced(config, steps, "leading").astype(int)
        keep = None if mask is None else np.tile(~mask.reshape(SIDE // 2, 2, SIDE // 2, 2).any((1, 3)).reshape(-1), 4)

        def noised(t):
            return np.sqrt(a[t]) * clean + np.sqrt(1 - a[t]) * noise
        run = min(int(steps * strength + 1e-9), steps)
        x = noise if run == steps else noised(times[steps - run])
        for t in times[steps - run:]:
            if keep is not None:
                x = np.where(keep, noised(t), x)
            e = schedulers.model(x, t)
            q = a[t - len(a) // steps] if t >= len(a) // steps else a[0]
            x = np.sqrt(q) * (x - np.sqrt(1 - a[t]) * e) / np.sqrt(a[t]) + np.sqrt(1 - q) * e
        return self.decode(x if keep is None else np.where(keep, clean, x))


def case(checkpoint, name, solver, class_name, config, **request):
    pixels = checkpoint.draw(solver, config, **request)
    levels = np.round(pixels * 255).astype(np.uint8)
    assert 20 < levels.std(), (name, levels.std())  # something is to be seen
    more = {key: value for key, value in request.items() if key not in ("source", "mask", "chunks")}
    if "source" in request:
        more["source"] = base64.b64encode(request["source"].astype(np.uint8).tobytes()).decode()
    if request.get("mask") is not None:
        more["mask"] = request["mask"].astype(int).reshape(-1).tolist()
    return {"name": name, "scheduler": {"_class_name": class_name, **config}, **more, "pixels": base64.b64encode(levels.tobytes()).decode()}


def entry(checkpoint, *cases):
    return {"name": checkpoint.name, "single": checkpoint.single, "dtype": str(checkpoint.dtype).split(".")[-1], "tensors": checkpoint.shapes,
            "size": SIDE, "cases": list(cases)}


def main():
    picture = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    hole = np.zeros((SIDE, SIDE), bool)
    hole[3:11, 5:13] = True
    own = {**SD, "skip_prk_steps": True, "steps_offset": 1, "set_alpha_to_one": False, "clip_sample": False}
    ddim = {**SD, "steps_offset": 1, "set_alpha_to_one": False, "clip_sample": False}
    plain = {"steps": 5, "prompt": "a photo of a cat", "negative": "a dog", "guidance": 3.0, "seed": 42}
    golden = []
    for single, dtype in ((True, torch.float16), (False, torch.float32)):
        checkpoint = Checkpoint(f"Stable Diffusion 1 as {'a single file' if single else 'a folder'}", "single" if single else "folder", family="sd1", dtype=dtype)
        cases = [case(checkpoint, "text to image by its own scheduler", schedulers.pndm, "PNDMScheduler", own, **plain)]
        if single:
            cases += [
                case(checkpoint, "text to image by DPM++ 2M Karras", schedulers.dpm, "DPMSolverMultistepScheduler", {**SD, "use_karras_sigmas": True}, **plain),
                case(checkpoint, "text to image by Euler ancestral", schedulers.euler_ancestral, "EulerAncestralDiscreteScheduler",
                     {**SD, "timestep_spacing": "leading", "steps_offset": 1}, **{**plain, "guidance": 1.0}),
                case(checkpoint, "weights, chunks and a skipped layer", schedulers.pndm, "PNDMScheduler", own, **{
                    **plain, "prompt": "a (photo) of BREAK (a [cat]:1.4)", "clip_skip": 2,
                    "chunks": [[("a", 1), ("photo", 1.1), ("of", 1)], [("a", 1.4), ("cat", 1.4 / 1.1)]]}),
                case(checkpoint, "a prompt of more than a chunk", schedulers.pndm, "PNDMScheduler", own, **{
                    **plain, "prompt": " ".join(["a photo of a cat"] * 20),
                    "chunks": [[(word, 1) for word in ("a photo of a cat " * 15).split()], [(word, 1) for word in ("a photo of a cat " * 5).split()]]}),
                case(checkpoint, "image to image", None, "DDIMScheduler", ddim, **plain, source=picture, strength=0.6),
                case(checkpoint, "inpainting", None, "DDIMScheduler", ddim, **plain, source=picture, strength=1.0, mask=hole),
            ]
        golden.append(entry(checkpoint, *cases))
    checkpoint = Checkpoint("Stable Diffusion 1 distilled for guidance as a folder", "folder", family="sd1", distilled=True)
    golden.append(entry(checkpoint, case(checkpoint, "text to image by its own scheduler", schedulers.lcm, "LCMScheduler", {**SD}, **{
        **plain, "steps": 4, "guidance": 8.5, "negative": ""})))
    leading = {**SD, "timestep_spacing": "leading", "steps_offset": 1}
    checkpoint = Checkpoint("Stable Diffusion 2 as a single file", "single", family="sd2")
    golden.append(entry(checkpoint, case(checkpoint, "text to image by its own scheduler", schedulers.pndm, "PNDMScheduler", own, **plain)))
    for single in (True, False):
        checkpoint = Checkpoint(f"Stable Diffusion XL as {'a single file' if single else 'a folder'}", "single" if single else "folder", family="xl")
        golden.append(entry(
            checkpoint,
            case(checkpoint, "text to image by its own scheduler", schedulers.euler, "EulerDiscreteScheduler", leading, **plain),
            case(checkpoint, "without a negative prompt", schedulers.euler, "EulerDiscreteScheduler", leading, **{**plain, "negative": ""})))
    Path(__file__).with_name("checkpoints.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
