"""Names the concept in a picture. An independent judge: trained on real art alone, on pixels, sharing nothing with the model it judges."""
import torch.nn.functional as F
from torch import nn

SIDE = 64       # pixels of a picture's side as the classifier sees it
EMBEDDING = 192
WIDTHS = (32, 64, 128, 256)


class Block(nn.Module):
    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        stride = 1 if inputs == outputs else 2
        self.first = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
        self.second = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.norms = nn.ModuleList([nn.BatchNorm2d(outputs), nn.BatchNorm2d(outputs)])
        self.past = nn.Identity() if stride == 1 else nn.Conv2d(inputs, outputs, 1, stride=2, bias=False)

    def forward(self, x):
        hidden = F.relu(self.norms[0](self.first(x)))
        return F.relu(self.past(x) + self.norms[1](self.second(hidden)))


class Classifier(nn.Module):
    """Premultiplied RGBA [N, 4, S, S] in [-1, 1], any S that is a multiple of 64 -> logits [N, concepts]."""

    def __init__(self, concepts: int):
        super().__init__()
        self.enter = nn.Conv2d(4, WIDTHS[0], 5, stride=2, padding=2)
        self.blocks = nn.Sequential(Block(WIDTHS[0], WIDTHS[0]), *(Block(a, b) for a, b in zip(WIDTHS, WIDTHS[1:])))
        self.embedding = nn.Sequential(nn.Flatten(), nn.Dropout(0.2), nn.Linear(WIDTHS[-1] * 16, EMBEDDING))
        self.logits = nn.Linear(EMBEDDING, concepts, bias=False)

    def forward(self, pictures):
        """Cosine similarity to each concept's direction, sharpened."""
        x = F.avg_pool2d(pictures, pictures.shape[-1] // SIDE) if pictures.shape[-1] > SIDE else pictures
        embedding = F.normalize(self.embedding(self.blocks(self.enter(x))), dim=1)
        return 16 * embedding @ F.normalize(self.logits.weight, dim=1).T
