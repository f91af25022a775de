"""Works out the noise of a few seeds by Salmon et al. 2011 and Box and Muller 1958, and writes noise.json. Run: python3 noise.py"""
import json
import math
from pathlib import Path

MASK = 0xFFFFFFFF


def philox(counter, key):
    """Philox4x32-10 as the paper's figure 2 draws it: two 32x32 multiplications a round, keys bumped between rounds."""
    r0, l0, r1, l1 = counter[0], counter[1], counter[2], counter[3]
    for i in range(10):
        a, b = 0xD2511F53 * r0, 0xCD9E8D57 * r1
        k = [(key[0] + i * 0x9E3779B9) & MASK, (key[1] + i * 0xBB67AE85) & MASK]
        r0, l0, r1, l1 = (b >> 32) ^ l0 ^ k[0], b & MASK, (a >> 32) ^ l1 ^ k[1], a & MASK
    return r0, l0, r1, l1


def normals(seed, count):
    values = []
    for block in range(-(-count // 4)):
        words = philox((block, 0, 0, 0), (seed & MASK, seed >> 32))
        for a, b in (words[:2], words[2:]):
            radius = math.sqrt(-2 * math.log((a + 1) / 2 ** 32))
            values += [radius * math.cos(2 * math.pi * b / 2 ** 32), radius * math.sin(2 * math.pi * b / 2 ** 32)]
    return values[:count]


# The known-answer tests published with Random123 (kat_vectors, philox4x32 10).
assert ["%08x" % w for w in philox((0, 0, 0, 0), (0, 0))] == ["6627e8d5", "e169c58d", "bc57ac4c", "9b00dbd8"]
assert ["%08x" % w for w in philox((MASK,) * 4, (MASK,) * 2)] == ["408f276d", "41c83b0e", "a20bc7c6", "6d5451fd"]
pi = (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344, 0xA4093822, 0x299F31D0)
assert ["%08x" % w for w in philox(pi[:4], pi[4:])] == ["d16cfe09", "94fdcceb", "5001e420", "24126ea1"]

if __name__ == "__main__":
    cases = [{"seed": seed, "values": normals(seed, 10)} for seed in (0, 1, 42, 2 ** 32 - 1, 2 ** 40 + 5)]
    Path(__file__).with_name("noise.json").write_text(json.dumps(cases, indent=1) + "\n")
