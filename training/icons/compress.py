"""Stores an ONNX graph's large weights in fewer bytes, with the nodes that turn them back into float32.

ONNX Runtime folds those nodes when it loads the model, so computation and I/O stay float32.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LEAST_ELEMENTS = 1024
OUTPUT_AXIS = {"Conv": 0, "Gather": 0, "Gemm": 0, "MatMul": -1}


def compress(model: onnx.ModelProto, kind: str) -> onnx.ModelProto:
    """`kind` is "int8" (symmetric, one scale per output channel), "float16" or "float32" (unchanged)."""
    if kind == "float32":
        return model
    consumers = {}
    for node in model.graph.node:
        for name in node.input:
            consumers.setdefault(name, node)
    nodes, kept = [], []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        user = consumers.get(tensor.name)
        if tensor.data_type != TensorProto.FLOAT or values.size < LEAST_ELEMENTS or user is None or user.op_type not in OUTPUT_AXIS:
            kept.append(tensor)
        elif kind == "float16":
            stored = tensor.name + ".float16"
            kept.append(numpy_helper.from_array(values.astype(np.float16), stored))
            nodes.append(helper.make_node("Cast", [stored], [tensor.name], to=TensorProto.FLOAT))
        else:
            kept_part, new_nodes = _int8(tensor.name, values, OUTPUT_AXIS[user.op_type])
            kept += kept_part
            nodes += new_nodes
    old_nodes = list(model.graph.node)
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(kept)
    model.graph.node.extend(nodes + old_nodes)
    onnx.checker.check_model(model)
    return model


def rounded(values, kind: str):
    """A torch weight with its output channels first, as it comes back from storage."""
    if kind == "float16":
        return values.half().float()
    if kind == "float32":
        return values
    scale = values.abs().amax(dim=tuple(range(1, values.ndim)), keepdim=True).clamp(min=1e-10) / 127
    return (values / scale).round() * scale


def _int8(name: str, values: np.ndarray, axis: int):
    axis %= values.ndim
    others = tuple(i for i in range(values.ndim) if i != axis)
    scale = np.maximum(np.abs(values).max(axis=others, keepdims=True) / 127, 1e-12).astype(np.float32)
    rounded = np.round(values / scale).astype(np.int8)
    tensors = [numpy_helper.from_array(rounded, name + ".int8"), numpy_helper.from_array(scale, name + ".scale")]
    nodes = [helper.make_node("Cast", [name + ".int8"], [name + ".wide"], to=TensorProto.FLOAT),
             helper.make_node("Mul", [name + ".wide", name + ".scale"], [name])]
    return tensors, nodes
