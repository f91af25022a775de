"""Draws with the tiny FLUX.1 dev and a LoRA in kohya's names, which are those of Black Forest Labs, and writes flux-loras.json.

Run: /usr/bin/python3 flux_loras.py (torch, sentencepiece), after flux.py. Which rows of a module change which weight is written down by hand.
"""
import base64
import json
from pathlib import Path

import numpy as np
import sentencepiece

import flux
from reference import formula

WIDTH, STRENGTH = 32, 0.8


class Lora:
    def __init__(self): self.shapes = {}

    def __call__(self, module, rows, columns, rank):
        up, down = f"{module}.lora_up.weight", f"{module}.lora_down.weight"
        self.shapes |= {up: [rows, rank], down: [rank, columns]}
        return formula.weight(up, (rows, rank)) @ formula.weight(down, (rank, columns))


def main():
    lora = Lora()
    patch = formula.PATCH
    qkv = lora("lora_unet_double_blocks_0_img_attn_qkv", 3 * WIDTH, WIDTH, 4)
    for i, name in enumerate(("to_q", "to_k", "to_v")):
        patch[f"transformer/transformer_blocks.0.attn.{name}.weight"] = STRENGTH * qkv[i * WIDTH:(i + 1) * WIDTH]
    qkv = lora("lora_unet_double_blocks_1_txt_attn_qkv", 3 * WIDTH, WIDTH, 2)
    for i, name in enumerate(("add_q_proj", "add_k_proj", "add_v_proj")):
        patch[f"transformer/transformer_blocks.1.attn.{name}.weight"] = STRENGTH * qkv[i * WIDTH:(i + 1) * WIDTH]
    joint = lora("lora_unet_single_blocks_0_linear1", 7 * WIDTH, WIDTH, 4)
    for i, name in enumerate(("attn.to_q", "attn.to_k", "attn.to_v")):
        patch[f"transformer/single_transformer_blocks.0.{name}.weight"] = STRENGTH * joint[i * WIDTH:(i + 1) * WIDTH]
    patch["transformer/single_transformer_blocks.0.proj_mlp.weight"] = STRENGTH * joint[3 * WIDTH:]
    patch["transformer/single_transformer_blocks.1.proj_out.weight"] = STRENGTH * lora("lora_unet_single_blocks_1_linear2", WIDTH, 5 * WIDTH, 2)
    patch["transformer/transformer_blocks.1.attn.to_out.0.weight"] = STRENGTH * lora("lora_unet_double_blocks_1_img_attn_proj", WIDTH, WIDTH, 2)
    patch["transformer/transformer_blocks.0.ff_context.net.0.proj.weight"] = STRENGTH * lora("lora_unet_double_blocks_0_txt_mlp_0", 4 * WIDTH, WIDTH, 2)
    patch["transformer/transformer_blocks.0.norm1.linear.weight"] = STRENGTH * lora("lora_unet_double_blocks_0_img_mod_lin", 6 * WIDTH, WIDTH, 2)
    for name in patch:
        patch[name] = patch[name].float()
    spm = sentencepiece.SentencePieceProcessor(model_proto=(flux.HERE / "t5.model").read_bytes())
    request = {"prompt": "a photo of a cat", "steps": 3, "seed": 42, "guidance": 3.5}
    levels = np.round(flux.draw(spm, {}, **request, dynamic=True) * 255).astype(np.uint8)
    plain = json.loads((flux.HERE / "flux.json").read_text())[1]
    assert np.abs(levels.reshape(-1).astype(int) - np.frombuffer(base64.b64decode(plain["pixels"]), np.uint8)).mean() > 5
    (flux.HERE / "flux-loras.json").write_text(json.dumps({**request, "strength": STRENGTH, "tensors": lora.shapes,
                                                           "pixels": base64.b64encode(levels.tobytes()).decode()}) + "\n")


if __name__ == "__main__":
    main()
