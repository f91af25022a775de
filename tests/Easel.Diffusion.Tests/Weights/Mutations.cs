using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

/// <summary>Files with bytes changed, taken out, put in and cut off.</summary>
internal static class Mutations
{
    private const int Count = 10_000;

    /// <summary>Opens each and reads every tensor of those that open; fails where one is neither refused with a sentence nor
    /// readable.</summary>
    /// <param name="headerLength">Where most changes fall.</param>
    public static void Try(byte[] right, int headerLength)
    {
        using var folder = new TemporaryFolder();
        var chance = new Chance(11);
        var path = folder.At("mutant");
        var (opened, refused) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            File.WriteAllBytes(path, Mutate(right, headerLength, chance));
            if (!WeightFile.TryOpen(path, out var file, out var problem))
            {
                problem.ShouldNotBeNullOrWhiteSpace();
                problem.ShouldEndWith(".");
                refused++;
                continue;
            }

            using (file)
            {
                foreach (var tensor in file.Tensors.Values.Where(tensor => WeightConverter.Converts(tensor.Type)))
                    tensor.ToArray();
            }

            opened++;
        }

        // Both ways must have been taken, or nothing was tried.
        opened.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(1000);
    }

    private static byte[] Mutate(byte[] right, int headerLength, Chance chance)
    {
        var bytes = new List<byte>(right);
        for (var times = chance.Next(1, 4); times > 0 && bytes.Count > 0; times--)
        {
            var at = chance.Next(Math.Min(chance.Next(10) == 0 ? bytes.Count : headerLength, bytes.Count));
            switch (chance.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << chance.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                case 2:
                    bytes[at] = (byte)"0123456789[]{}\",:-e"[chance.Next(19)];
                    break;
                case 3:
                    bytes.RemoveAt(at);
                    break;
                case 4:
                    bytes.Insert(at, bytes[chance.Next(bytes.Count)]);
                    break;
                default:
                    if (chance.Next(4) == 0)
                        bytes.RemoveRange(at, bytes.Count - at);
                    else
                        bytes[at] = byte.MaxValue;
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014): the same mutants on every
    /// machine.</summary>
    private sealed class Chance(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int below)
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }

        public int Next(int from, int below) => from + Next(below - from);
    }
}
