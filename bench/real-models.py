"""Writes a Stable Diffusion single file of full size and random weights, or a LoRA in kohya's names for its first version.
Run: /usr/bin/python3 real-models.py FILE f16|f32 [sd15|sdxl|lora] (torch).

Names and shapes come from the reference of the tests, run without numbers. Never commit the file: it has 2 to 7 GB.
"""
import json
import math
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / 'tests/Easel.Diffusion.Tests/Golden'))
import numpy as np
import torch

from reference import clip, unet, autoencoder
torch.set_grad_enabled(False)
shapes = {}
class Meta:
    def __init__(self, prefix): self.prefix = prefix
    def __call__(self, name, *shape):
        shapes[self.prefix + name] = list(shape)
        return torch.empty(shape, device='meta')
# run on the meta device: shapes only
ids = torch.zeros((1, 77), dtype=torch.long, device='meta')
full, arange = torch.full, torch.arange
torch.full = lambda *a, **k: full(*a, device='meta', **k)
torch.arange = lambda *a, **k: arange(*a, device='meta', **k)
unet.waves = lambda n, w: torch.empty((1, w if n.numel() == 1 else n.numel() * w), device='meta')
kind = sys.argv[3] if len(sys.argv) > 3 else 'sd15'
def checkpoint():
    if kind == 'sdxl':
        small, large = (Meta(f'conditioner.embedders.{i}.') for i in ('0.transformer', '1.model'))
        first = 768, 12, 12, True, clip.hugging_face, None
        for w, (width, layers, heads, quick, layout, project) in ((small, first), (large, (1280, 32, 20, False, clip.open_clip, 1280))):
            _, final, _ = clip.encode(
                w, ids, vocabulary=49408, width=width, layers=layers, heads=heads, quick=quick, layout=layout, project=project)
            final(torch.empty((1, 77, width), device='meta'))
        context, pooled, sizes = 2048, torch.empty((1, 1280), device='meta'), torch.empty((1, 6), device='meta')
        unet_sizes = dict(
            widths=(320, 640, 1280), depths=(0, 2, 10), heads=lambda w: w // 64, linear_projection=True, pooled=pooled, sizes=sizes)
    else:
        _, final, _ = clip.encode(
            Meta('cond_stage_model.transformer.'), ids, vocabulary=49408, width=768, layers=12, heads=12, quick=True)
        final(torch.empty((1, 77, 768), device='meta'))
        context = 768
        unet_sizes = dict(widths=(320, 640, 1280, 1280), depths=(1, 1, 1, 0), heads=lambda w: 8)
    latents, small = torch.empty((1, 4, 64, 64), device='meta'), torch.empty((1, 4, 8, 8), device='meta')
    unet.denoise(Meta('model.diffusion_model.'), latents, 1, torch.empty((1, 77, context), device='meta'),
                 blocks=2, layout=unet.SingleFile, **unet_sizes)
    for run, given in ((autoencoder.decode, small), (autoencoder.encode, torch.empty((1, 3, 64, 64), device='meta'))):
        run(Meta('first_stage_model.'), given, widths=(128, 256, 512, 512), blocks=2, layout=autoencoder.SingleFile)
def lora():
    """Every attention's projections, of the text encoder too, at rank 4."""
    def layer(name, inputs, outputs):
        shapes[f'{name}.lora_down.weight'], shapes[f'{name}.lora_up.weight'] = [4, inputs], [outputs, 4]
    blocks = [(f'down_blocks_{i}_attentions_{j}', w) for i, w in enumerate((320, 640, 1280)) for j in range(2)]
    blocks += [('mid_block_attentions_0', 1280)]
    blocks += [(f'up_blocks_{i}_attentions_{j}', w) for i, w in ((1, 1280), (2, 640), (3, 320)) for j in range(3)]
    for block, width in blocks:
        for attention, context in (('attn1', width), ('attn2', 768)):
            for part, inputs in (('to_q', width), ('to_k', context), ('to_v', context), ('to_out_0', width)):
                layer(f'lora_unet_{block}_transformer_blocks_0_{attention}_{part}', inputs, width)
    for i in range(12):
        for part in ('q_proj', 'k_proj', 'v_proj', 'out_proj'):
            layer(f'lora_te_text_model_encoder_layers_{i}_self_attn_{part}', 768, 768)
if kind == 'lora':
    lora()
else:
    checkpoint()
print(len(shapes), sum(math.prod(s) for s in shapes.values())/1e6, 'M')
dtype = sys.argv[2]
np_t, name = (np.float16,'F16') if dtype=='f16' else (np.float32,'F32')
rng = np.random.default_rng(1)
at, header = 0, {}
for n, s in shapes.items():
    size = math.prod(s)*np.dtype(np_t).itemsize
    header[n] = {'dtype': name, 'shape': s, 'data_offsets': [at, at+size]}; at += size
h = json.dumps(header).encode(); h += b' ' * (-len(h) % 8)
with open(sys.argv[1],'wb') as f:
    f.write(struct.pack('<Q', len(h))); f.write(h)
    for n, s in shapes.items():
        c = math.prod(s)
        if len(s)==1: v = np.ones(c,np_t) if n.endswith('weight') else np.zeros(c,np_t)
        else:
            v = (rng.standard_normal(c, dtype=np.float32)*(0.5/math.sqrt(math.prod(s[1:])))).astype(np_t)
        f.write(v.tobytes())
