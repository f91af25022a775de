"""Works out what stored numbers mean and writes weights.json.

Run: python3 weights.py (nothing but Python). Nothing here is shared with the C# code: every format is read as one long row of bits,
least significant first, by ggml's description of its blocks (fields in order, nibbles of element i and i + 16 or i + 32 in one byte).
Floating point formats are worked out from sign, exponent and mantissa.
"""
import json
import random
import struct
from pathlib import Path


def bits(data, at, width):
    """An unsigned number of some bits, counted from the lowest bit of the first byte."""
    return (int.from_bytes(data, "little") >> at) & ((1 << width) - 1)


def signed(value, width):
    return value - (1 << width) if value >> (width - 1) else value


def minifloat(code, exponent_bits, mantissa_bits, infinite):
    sign = -1.0 if code >> (exponent_bits + mantissa_bits) else 1.0
    exponent = (code >> mantissa_bits) & ((1 << exponent_bits) - 1)
    mantissa = code & ((1 << mantissa_bits) - 1)
    bias, top = (1 << (exponent_bits - 1)) - 1, (1 << exponent_bits) - 1
    if exponent == top and infinite:
        return float("nan") if mantissa else sign * float("inf")
    if exponent == top and mantissa == (1 << mantissa_bits) - 1:
        return float("nan")
    fraction = mantissa / (1 << mantissa_bits)
    return sign * (fraction * 2.0 ** (1 - bias) if exponent == 0 else (1 + fraction) * 2.0 ** (exponent - bias))


def half(data, at):
    return minifloat(int.from_bytes(data[at:at + 2], "little"), 5, 10, True)


def nibble(data, start, element):
    """Element i < 16 in the low half of byte i, i >= 16 in the high half of byte i - 16."""
    return bits(data, 8 * (start + element % 16) + 4 * (element // 16), 4)


def q4_0(b):
    return [half(b, 0) * (nibble(b, 2, i) - 8) for i in range(32)]


def q4_1(b):
    return [half(b, 0) * nibble(b, 4, i) + half(b, 2) for i in range(32)]


def q5_0(b):
    return [half(b, 0) * (nibble(b, 6, i) + 16 * bits(b, 16 + i, 1) - 16) for i in range(32)]


def q5_1(b):
    return [half(b, 0) * (nibble(b, 8, i) + 16 * bits(b, 32 + i, 1)) + half(b, 2) for i in range(32)]


def q8_0(b):
    return [half(b, 0) * signed(bits(b, 16 + 8 * i, 8), 8) for i in range(32)]


def k_scales(b):
    """Twelve bytes: four scales and four minima of six bits with two spare bits each on top; the other four of each take a nibble
    of the last four bytes and those spare bits."""
    s = b[4:16]
    scales = [s[i] & 63 for i in range(4)] + [(s[8 + i] & 15) + 16 * (s[i] >> 6) for i in range(4)]
    mins = [s[4 + i] & 63 for i in range(4)] + [(s[8 + i] >> 4) + 16 * (s[4 + i] >> 6) for i in range(4)]
    return scales, mins


def k_group(b, start, group, i):
    return bits(b, 8 * (start + 32 * (group // 2) + i) + 4 * (group % 2), 4)


def q4_k(b):
    scales, mins = k_scales(b)
    return [half(b, 0) * scales[g] * k_group(b, 16, g, i) - half(b, 2) * mins[g] for g in range(8) for i in range(32)]


def q5_k(b):
    scales, mins = k_scales(b)
    return [half(b, 0) * scales[g] * (k_group(b, 48, g, i) + 16 * bits(b, 8 * (16 + i) + g, 1)) - half(b, 2) * mins[g]
            for g in range(8) for i in range(32)]


def q6_k(b):
    values = []
    for n in range(256):
        side, part, i = n // 128, n // 32 % 4, n % 32
        low = bits(b, 8 * (64 * side + 32 * (part & 1) + i) + 4 * (part >> 1), 4)
        high = bits(b, 8 * (128 + 32 * side + i) + 2 * part, 2)
        values.append(half(b, 208) * signed(b[192 + n // 16], 8) * (low + 16 * high - 32))
    return values


BLOCKS = [("Q4_0", q4_0, 18, [0]), ("Q4_1", q4_1, 20, [0, 2]), ("Q5_0", q5_0, 22, [0]), ("Q5_1", q5_1, 24, [0, 2]), ("Q8_0", q8_0, 34, [0]),
          ("Q4_K", q4_k, 144, [0, 2]), ("Q5_K", q5_k, 176, [0, 2]), ("Q6_K", q6_k, 210, [208])]


def main():
    chance = random.Random(7)
    golden = []
    for name, decode, size, scales in BLOCKS:
        data, values = b"", []
        for _ in range(2):
            block = bytearray(chance.randrange(256) for _ in range(size))
            for at in scales:  # finite, and not so small that nothing shows
                block[at:at + 2] = struct.pack("<e", chance.uniform(-0.5, 0.5))
            data += bytes(block)
            values += decode(bytes(block))
        golden.append({"type": name, "bytes": data.hex(), "values": values})

    every = bytes(range(256))
    for name, exponent, mantissa, infinite in (("Float8E4M3", 4, 3, False), ("Float8E5M2", 5, 2, True)):
        values = [minifloat(code, exponent, mantissa, infinite) for code in every]
        golden.append({"type": name, "bytes": every.hex(), "values": [v if v == v and abs(v) != float("inf") else str(v) for v in values]})
    some = bytes(chance.randrange(256) for _ in range(128))
    for name, exponent, mantissa in (("Float16", 5, 10), ("BFloat16", 8, 7)):
        values = [minifloat(int.from_bytes(some[i:i + 2], "little"), exponent, mantissa, True) for i in range(0, len(some), 2)]
        golden.append({"type": name, "bytes": some.hex(), "values": [v if v == v and abs(v) != float("inf") else str(v) for v in values]})
    Path(__file__).with_name("weights.json").write_text(json.dumps(golden, indent=0) + "\n")


if __name__ == "__main__":
    main()
