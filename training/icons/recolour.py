"""Gives a picture's dominant hue another named colour, so that colour words mean something for every object."""
import torch

# hue in degrees, saturation, value; the last two are what the recoloured area's medians become
NAMED = {
    "red": (0, 0.85, 0.9), "orange": (27, 0.9, 1.0), "yellow": (50, 0.85, 1.0), "green": (125, 0.75, 0.75),
    "blue": (215, 0.8, 0.9), "purple": (275, 0.65, 0.75), "pink": (335, 0.45, 1.0), "brown": (22, 0.65, 0.52),
    "grey": (0, 0.0, 0.6), "black": (0, 0.0, 0.18), "white": (0, 0.0, 0.97),
}
BINS = 36
LEAST_COVERAGE = 0.2  # of the opaque area; below it nobody would call the object by that colour
LEAST_CLOTHING = 0.08 # of a person, whose skin and hair are not what a colour word is about
SKIN = (20, 58)       # degrees of hue: yellow skin, its shade, brown hair
PLAINLY = 0.45        # how far a picture's own colour may lie from a named one to be called by its name


def rgb_to_hsv(rgb: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """[3, H, W] in [0, 1] -> hue in degrees, saturation, value."""
    red, green, blue = rgb
    high, low = rgb.max(dim=0).values, rgb.min(dim=0).values
    span = (high - low).clamp(min=1e-6)
    hue = torch.where(high == red, (green - blue) / span % 6,
                      torch.where(high == green, (blue - red) / span + 2, (red - green) / span + 4)) * 60
    return hue, (high - low) / high.clamp(min=1e-6), high


def hsv_to_rgb(hue: torch.Tensor, saturation: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
    channels = []
    for offset in (5, 3, 1):
        k = (offset + hue / 60) % 6
        channels.append(value - value * saturation * torch.minimum(k, 4 - k).clamp(0, 1))
    return torch.stack(channels)


def hue_distance(a: torch.Tensor, b: float) -> torch.Tensor:
    """Signed, in (-180, 180]."""
    return (a - b + 180) % 360 - 180


class Palette:
    """One picture, analysed once: its dominant hue and where that hue is."""

    def __init__(self, picture: torch.Tensor, person: bool = False):
        """`picture` is straight-alpha bytes [H, W, 4]; of a person only what is worn is recoloured."""
        values = picture.permute(2, 0, 1).float() / 255
        self.rgb, self.alpha = values[:3], values[3:]
        self.hue, self.saturation, self.value = rgb_to_hsv(self.rgb)
        weight = self.saturation * self.value * self.alpha[0]
        worn = torch.ones_like(weight)
        if person:
            worn = 1 - ((self.hue >= SKIN[0]) & (self.hue <= SKIN[1])).float()
            weight = weight * worn
        self._least = LEAST_CLOTHING if person else LEAST_COVERAGE
        bins = (self.hue / (360 / BINS)).long().clamp(0, BINS - 1)
        histogram = torch.zeros(BINS).index_add_(0, bins.flatten(), weight.flatten())
        smooth = histogram + 0.7 * (histogram.roll(1) + histogram.roll(-1))
        self.dominant = (int(smooth.argmax()) + 0.5) * 360 / BINS
        near = ((60 - hue_distance(self.hue, self.dominant).abs()) / 20).clamp(0, 1)
        self.mask = near * (self.saturation / 0.2).clamp(0, 1) * worn
        area = self.mask * self.alpha[0]
        self.coverage = float(area.sum() / self.alpha.sum().clamp(min=1))
        inside = area > 0.5
        self.median_saturation = float(self.saturation[inside].median()) if inside.any() else 0.0
        self.median_value = float(self.value[inside].median()) if inside.any() else 0.0

    @property
    def recolourable(self) -> bool:
        return self.coverage >= self._least

    def natural_colour(self) -> str | None:
        """The name people would give the picture's own colour, where it plainly has one."""
        if self.coverage < 0.6:
            return None

        def distance(name: str) -> float:
            hue, saturation, value = NAMED[name]
            turn = abs(float(hue_distance(torch.tensor(float(hue)), self.dominant))) / 40
            return turn + abs(saturation - self.median_saturation) + abs(value - self.median_value)

        nearest = min((name for name in NAMED if NAMED[name][1] > 0), key=distance)
        return nearest if distance(nearest) < PLAINLY else None

    def recoloured(self, name: str) -> torch.Tensor:
        """Premultiplied [4, H, W] in [-1, 1]."""
        hue, saturation, value = NAMED[name]
        new_saturation = (self.saturation * (saturation / max(self.median_saturation, 0.05))).clamp(0, 1)
        new_value = (self.value * (value / max(self.median_value, 0.05))).clamp(0, 1)
        new_hue = (hue + 0.4 * hue_distance(self.hue, self.dominant)) % 360
        rgb = torch.lerp(self.rgb, hsv_to_rgb(new_hue, new_saturation, new_value), self.mask)
        return torch.cat([rgb * self.alpha, self.alpha]) * 2 - 1
