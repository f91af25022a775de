"""Gradients of one batch from several threads, each with one core and its share of the batch.

On CPU this beats one thread team: a team waits for its slowest member in every operation, so another
program on one core halves it and more, while these threads meet once a batch.
"""
import os
from concurrent.futures import ThreadPoolExecutor

import torch


class ParallelGradients:
    def __init__(self, parameters, device: torch.device):
        self.parameters = list(parameters)
        self.workers = int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)) if device.type == "cpu" else 1
        self._pool = ThreadPoolExecutor(self.workers, initializer=lambda: torch.set_num_threads(1)) if self.workers > 1 else None

    def accumulate(self, loss, tensors: tuple[torch.Tensor, ...]):
        """Sets every parameter's gradient of `loss(*tensors)`, the batch being the first axis; returns the loss."""
        if self._pool is None:
            value = loss(*tensors)
            value.backward()
            return value.detach()

        def share(parts):
            value = loss(*parts)
            return value.item(), torch.autograd.grad(value, self.parameters)

        results = list(self._pool.map(share, zip(*(tensor.chunk(self.workers) for tensor in tensors))))
        total = results[0][1]
        for _, gradients in results[1:]:
            torch._foreach_add_(total, gradients)
        torch._foreach_mul_(total, 1 / len(results))
        for parameter, gradient in zip(self.parameters, total):
            parameter.grad = gradient
        return sum(value for value, _ in results) / len(results)
