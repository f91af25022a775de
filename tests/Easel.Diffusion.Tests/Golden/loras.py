"""Draws with a tiny checkpoint and a LoRA of every dialect and kind through the reference, and writes loras.json.

Run: /usr/bin/python3 loras.py (torch). The LoRA's tensors are made by formula, as the checkpoint's are; which weight of the single file
each of its modules changes is written down here, by hand. Hu et al. 2021 (LoRA), Hyeon-Woo et al. 2022 (LoHa), Yeh et al. 2024 (LoKr).
"""
import base64
import json
from pathlib import Path

import numpy as np
import torch

import checkpoints
import schedulers
from reference import formula

UNET, TEXT = "model.diffusion_model.", "cond_stage_model.transformer."
STRENGTH = 0.75


class Lora:
    def __init__(self):
        self.shapes = {}

    def __call__(self, name, *shape):
        self.shapes[name] = list(shape)
        return formula.weight(name, shape)

    def low_rank(self, up, down, rows, columns, rank, kernel=()):
        a, b = self(up, rows, rank, *(1 for _ in kernel)), self(down, rank, columns, *kernel)
        return (a.reshape(rows, rank) @ b.reshape(rank, -1)).reshape(rows, columns, *kernel)

    def alpha(self, module, rank):
        return self(f"{module}.alpha", 1).item() / rank

    def changes(self):
        """The change of each weight of the single file, as trained."""
        kohya = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q"
        yield UNET + "input_blocks.1.1.transformer_blocks.0.attn1.to_q.weight", \
            self.low_rank(f"{kohya}.lora_up.weight", f"{kohya}.lora_down.weight", 32, 32, 4) * self.alpha(kohya, 4)
        conv = "lora_unet_mid_block_resnets_0_conv1"
        yield UNET + "middle_block.0.in_layers.2.weight", \
            self.low_rank(f"{conv}.lora_up.weight", f"{conv}.lora_down.weight", 64, 64, 2, (3, 3)) * self.alpha(conv, 2)
        text = "lora_te_text_model_encoder_layers_1_mlp_fc1"
        yield TEXT + "text_model.encoder.layers.1.mlp.fc1.weight", \
            self.low_rank(f"{text}.lora_up.weight", f"{text}.lora_down.weight", 128, 32, 2) * self.alpha(text, 2)
        diffusers = "unet.up_blocks.0.attentions.0.transformer_blocks.0.attn2.to_v"
        yield UNET + "output_blocks.0.1.transformer_blocks.0.attn2.to_v.weight", \
            self.low_rank(f"{diffusers}.lora.up.weight", f"{diffusers}.lora.down.weight", 64, 32, 3)
        processor = "unet.up_blocks.1.attentions.1.transformer_blocks.0.attn1"
        yield UNET + "output_blocks.3.1.transformer_blocks.0.attn1.to_out.0.weight", \
            self.low_rank(f"{processor}.processor.to_out_lora.up.weight", f"{processor}.processor.to_out_lora.down.weight", 32, 32, 2)
        peft = "unet.down_blocks.1.attentions.0.proj_in"
        yield UNET + "input_blocks.3.1.proj_in.weight", \
            self.low_rank(f"{peft}.lora_B.weight", f"{peft}.lora_A.weight", 64, 64, 2, (1, 1))
        single = "lora_unet_output_blocks_1_1_transformer_blocks_0_attn1_to_k"
        yield UNET + "output_blocks.1.1.transformer_blocks.0.attn1.to_k.weight", \
            self.low_rank(f"{single}.lora_up.weight", f"{single}.lora_down.weight", 64, 64, 2) * self.alpha(single, 2)
        loha = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_ff_net_2"
        yield UNET + "input_blocks.3.1.transformer_blocks.0.ff.net.2.weight", \
            self.low_rank(f"{loha}.hada_w1_a", f"{loha}.hada_w1_b", 64, 256, 2) * self.low_rank(f"{loha}.hada_w2_a", f"{loha}.hada_w2_b", 64, 256, 2) \
            * self.alpha(loha, 2)
        lokr = "lora_unet_up_blocks_1_attentions_0_transformer_blocks_0_attn1_to_q"
        yield UNET + "output_blocks.2.1.transformer_blocks.0.attn1.to_q.weight", \
            torch.kron(self(f"{lokr}.lokr_w1", 4, 4), self.low_rank(f"{lokr}.lokr_w2_a", f"{lokr}.lokr_w2_b", 8, 8, 2)) * self.alpha(lokr, 2)


def main():
    lora = Lora()
    changes = dict(lora.changes())
    checkpoint = checkpoints.Checkpoint("Stable Diffusion 1 as a single file", "single", family="sd1", dtype=torch.float16)
    own = {**checkpoints.SD, "skip_prk_steps": True, "steps_offset": 1, "set_alpha_to_one": False, "clip_sample": False}
    request = {"steps": 5, "prompt": "a photo of a cat", "negative": "a dog", "guidance": 3.0, "seed": 42}
    plain = checkpoint.draw(schedulers.pndm, own, **request)
    formula.PATCH = {name: STRENGTH * change for name, change in changes.items()}
    changed = checkpoint.draw(schedulers.pndm, own, **request)
    assert np.abs(changed - plain).mean() > 0.01  # it shows
    pixels = base64.b64encode(np.round(changed * 255).astype(np.uint8).tobytes()).decode()
    Path(__file__).with_name("loras.json").write_text(json.dumps({"tensors": lora.shapes, "strength": STRENGTH, **request, "pixels": pixels}) + "\n")


if __name__ == "__main__":
    main()
