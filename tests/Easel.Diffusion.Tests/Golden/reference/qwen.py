"""The Qwen language models (Qwen3 Technical Report, 2025) over torch, written from the published architecture and configurations."""
import torch
from torch.nn import functional as F


def rms(x, weight, epsilon=1e-6):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + epsilon) * weight


def turn(x, base=1_000_000, positions=None, sections=(16, 24, 24)):
    """x: [B, heads, L, D]; channel i of the first half and of the second are a pair. positions: [L, 3], of which each section of the pairs has one."""
    half, length = x.shape[-1] // 2, x.shape[-2]
    speeds = base ** (-torch.arange(half).double() / half)
    if positions is None:
        angles = torch.outer(torch.arange(length).double(), speeds).float()
    else:
        axes = sum(([axis] * count for axis, count in enumerate(sections)), [])
        angles = (positions[:, axes].double() * speeds).float()
    a, b = x[..., :half], x[..., half:]
    return torch.cat([a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()], -1)


def encode(w, ids, *, vocabulary, width, layers, heads, groups, head, inner, normed=True, real=None, pictures=None,
           positions=None):
    """The states before the first layer and after each, without the last norm. pictures: which of the tokens are rows of pictures, and those rows."""
    x = w("model.embed_tokens.weight", vocabulary, width)[ids]
    if pictures is not None:
        x[:, pictures[0]] = pictures[1]
    b, n = ids.shape
    hidden = torch.full((n, n), float("-inf")).triu(1)
    if real is not None:  # what fills the prompt up is not looked at
        hidden[:, real:] = float("-inf")
    states = [x]
    for i in range(layers):
        at = f"model.layers.{i}"
        h = rms(x, w(f"{at}.input_layernorm.weight", width))

        def project(name, count):
            weight = w(f"{at}.self_attn.{name}_proj.weight", count * head, width)
            bias = None if normed else w(f"{at}.self_attn.{name}_proj.bias", count * head)
            return F.linear(h, weight, bias).reshape(b, n, count, head)
        q, k, v = project("q", heads), project("k", groups), project("v", groups)
        if normed:
            q, k = rms(q, w(f"{at}.self_attn.q_norm.weight", head)), rms(k, w(f"{at}.self_attn.k_norm.weight", head))
        q, k, v = turn(q.transpose(1, 2), positions=positions), turn(k.transpose(1, 2), positions=positions), v.transpose(1, 2)
        k, v = (t.repeat_interleave(heads // groups, 1) for t in (k, v))
        out = (q @ k.transpose(-1, -2) / head ** 0.5 + hidden).softmax(-1) @ v
        x = x + F.linear(out.transpose(1, 2).reshape(b, n, heads * head), w(f"{at}.self_attn.o_proj.weight", width, heads * head))
        h = rms(x, w(f"{at}.post_attention_layernorm.weight", width))
        h = F.silu(F.linear(h, w(f"{at}.mlp.gate_proj.weight", inner, width))) * F.linear(h, w(f"{at}.mlp.up_proj.weight", inner, width))
        x = x + F.linear(h, w(f"{at}.mlp.down_proj.weight", width, inner))
        states.append(x)
    w("model.norm.weight", width)
    return states
