"""CLIP's text encoder (Radford et al. 2021) over torch, written from the paper and the published configurations."""
import torch
from torch.nn import functional as F


def attention(q, k, v, heads, causal=False, mask=None):
    b, n, d = q.shape
    q, k, v = (t.reshape(b, -1, heads, d // heads).transpose(1, 2) for t in (q, k, v))
    scores = q @ k.transpose(-1, -2) / (d // heads) ** 0.5
    if causal:
        scores = scores + torch.full((n, n), float("-inf")).triu(1)
    if mask is not None:
        scores = scores + mask
    return (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, d)


def hugging_face(w, layer, width, inner):
    p = f"text_model.encoder.layers.{layer}."
    qkv = [(w(f"{p}self_attn.{x}_proj.weight", width, width), w(f"{p}self_attn.{x}_proj.bias", width)) for x in "qkv"]
    names = ("layer_norm1", "self_attn.out_proj", "layer_norm2", "mlp.fc1", "mlp.fc2")
    return p, qkv, names


def open_clip(w, layer, width, inner):
    p = f"transformer.resblocks.{layer}."
    joint, bias = w(f"{p}attn.in_proj_weight", 3 * width, width), w(f"{p}attn.in_proj_bias", 3 * width)
    return p, list(zip(joint.chunk(3), bias.chunk(3))), ("ln_1", "attn.out_proj", "ln_2", "mlp.c_fc", "mlp.c_proj")


def encode(w, ids, *, vocabulary, width, layers, heads, quick, layout=hugging_face, positions=77, project=None, end=49407):
    """All hidden states (before the first layer, and after each), the last one normed, and the pooled prompt."""
    is_open = layout is open_clip
    embedding = w("token_embedding.weight" if is_open else "text_model.embeddings.token_embedding.weight", vocabulary, width)
    position = w("positional_embedding" if is_open else "text_model.embeddings.position_embedding.weight", positions, width)
    x = embedding[ids] + position[: ids.shape[1]]
    states = [x]
    for layer in range(layers):
        p, qkv, (norm1, out, norm2, up, down) = layout(w, layer, width, 4 * width)
        h = F.layer_norm(x, (width,), w(f"{p}{norm1}.weight", width), w(f"{p}{norm1}.bias", width))
        h = attention(*(F.linear(h, m, b) for m, b in qkv), heads, causal=True)
        x = x + F.linear(h, w(f"{p}{out}.weight", width, width), w(f"{p}{out}.bias", width))
        h = F.layer_norm(x, (width,), w(f"{p}{norm2}.weight", width), w(f"{p}{norm2}.bias", width))
        h = F.linear(h, w(f"{p}{up}.weight", 4 * width, width), w(f"{p}{up}.bias", 4 * width))
        h = h * torch.sigmoid(1.702 * h) if quick else F.gelu(h)
        x = x + F.linear(h, w(f"{p}{down}.weight", width, 4 * width), w(f"{p}{down}.bias", width))
        states.append(x)
    norm = "ln_final" if is_open else "text_model.final_layer_norm"

    def final(state):
        return F.layer_norm(state, (width,), w(f"{norm}.weight", width), w(f"{norm}.bias", width))
    pooled = None
    if project is not None:
        at = (ids == end).int().argmax(1)
        pooled = final(x)[torch.arange(len(ids)), at]
        pooled = pooled @ w("text_projection", width, project) if is_open else F.linear(pooled, w("text_projection.weight", project, width))
    return states, final, pooled
