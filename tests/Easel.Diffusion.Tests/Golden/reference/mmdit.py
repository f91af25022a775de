"""Stable Diffusion 3's transformer over torch, written from Esser et al. (2024) and the published configurations, in diffusers' names."""
import torch
from torch.nn import functional as F

from .flux import Diffusers, even, mlp, waves
from .t5 import rms


def denoise(w, x, t, context, pooled, *, width, head, blocks, twice, side, normed):
    """x: [B, C, H, W]; t: 0 to 1000; side: of the square of learnt places; twice: blocks in which the picture attends to itself again."""
    l = Diffusers(w)
    b, c, height, cols = x.shape
    heads, rows, columns = width // head, height // 2, cols // 2
    cells = F.conv2d(x, w("pos_embed.proj.weight", width, c, 2, 2), w("pos_embed.proj.bias", width), stride=2)
    places = w("pos_embed.pos_embed", 1, side * side, width).reshape(side, side, width)
    top, left = (side - rows) // 2, (side - columns) // 2
    image = cells.flatten(2).transpose(1, 2) + places[top:top + rows, left:left + columns].reshape(1, -1, width)
    time = F.silu(mlp(l, "time_text_embed.timestep_embedder", waves(t), width) + mlp(l, "time_text_embed.text_embedder", pooled, width))
    text = l.linear("context_embedder", context, width)

    def project(name, norm, h):
        h = l.linear(name, h, width).reshape(b, -1, heads, head)
        return (rms(h, w(f"{norm}.weight", head)) if normed and norm else h).transpose(1, 2)

    def attend(q, k, v):
        return ((q @ k.transpose(-1, -2) / head ** 0.5).softmax(-1) @ v).transpose(1, 2).flatten(2)

    for i in range(blocks):
        at, last = f"transformer_blocks.{i}", i == blocks - 1
        m = [part[:, None] for part in l.linear(f"{at}.norm1.linear", time, (9 if i in twice else 6) * width).chunk(9 if i in twice else 6, -1)]
        n = [part[:, None] for part in l.linear(f"{at}.norm1_context.linear", time, (2 if last else 6) * width).chunk(2 if last else 6, -1)]
        seen = even(image) * (1 + m[1]) + m[0]
        words = even(text) * (1 + n[0]) + n[1] if last else even(text) * (1 + n[1]) + n[0]
        a = f"{at}.attn"
        # The picture comes first, as the authors have it.
        q = torch.cat([project(f"{a}.to_q", f"{a}.norm_q", seen), project(f"{a}.add_q_proj", f"{a}.norm_added_q", words)], 2)
        k = torch.cat([project(f"{a}.to_k", f"{a}.norm_k", seen), project(f"{a}.add_k_proj", f"{a}.norm_added_k", words)], 2)
        v = torch.cat([project(f"{a}.to_v", None, seen), project(f"{a}.add_v_proj", None, words)], 2)
        out = attend(q, k, v)
        of_image, of_text = out[:, :image.shape[1]], out[:, image.shape[1]:]
        again = None
        if i in twice:
            second, h = f"{at}.attn2", even(image) * (1 + m[7]) + m[6]
            again = attend(project(f"{second}.to_q", f"{second}.norm_q", h), project(f"{second}.to_k", f"{second}.norm_k", h), project(f"{second}.to_v", None, h))
            again = l.linear(f"{second}.to_out.0", again, width)
        image = image + m[2] * l.linear(f"{a}.to_out.0", of_image, width)
        if again is not None:
            image = image + m[8] * again

        def feed(x, by, name):
            h = F.gelu(l.linear(f"{name}.net.0.proj", even(x) * (1 + by[4]) + by[3], 4 * width), approximate="tanh")
            return x + by[5] * l.linear(f"{name}.net.2", h, width)
        image = feed(image, m, f"{at}.ff")
        if not last:
            text = feed(text + n[2] * l.linear(f"{a}.to_add_out", of_text, width), n, f"{at}.ff_context")
    scale, shift = (part[:, None] for part in l.linear("norm_out.linear", time, 2 * width).chunk(2, -1))
    out = l.linear("proj_out", even(image) * (1 + scale) + shift, 4 * c)
    return torch.einsum("nhwpqc->nchpwq", out.reshape(b, rows, columns, 2, 2, c)).reshape(b, c, height, cols)
