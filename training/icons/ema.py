"""Exponential moving average of weights: what is sampled from and exported."""
import torch


class Ema:
    def __init__(self, modules: torch.nn.ModuleDict, decay: float = 0.9995):
        self.decay = decay
        self._live = list(modules.parameters())
        self._mean = [parameter.detach().clone() for parameter in self._live]

    @torch.no_grad()
    def update(self, step: int, every: int) -> None:
        """Follows faster early on; `every` is the number of steps since the last call."""
        keep = min(self.decay, (1 + step) / (10 + step)) ** every
        torch._foreach_mul_(self._mean, keep)
        torch._foreach_add_(self._mean, [parameter.detach() for parameter in self._live], alpha=1 - keep)

    def state(self) -> list[torch.Tensor]:
        return self._mean

    @torch.no_grad()
    def load(self, state: list[torch.Tensor]) -> None:
        for mean, value in zip(self._mean, state):
            mean.copy_(value)

    @torch.no_grad()
    def copy_to(self, modules: torch.nn.ModuleDict) -> None:
        for parameter, mean in zip(modules.parameters(), self._mean):
            parameter.copy_(mean)
